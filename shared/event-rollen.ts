import type { EventName, Rol } from './contract.ts';

/**
 * To which windows each event may go. Apart from what they carry: main needs it before the first window is made, and
 * the schemas of the contract take longer to make than a window.
 */
export const eventRollen: Readonly<Record<EventName, readonly Rol[]>> = {
  bibliotheekGewijzigd: ['regie'],
  bijeenkomstGewijzigd: ['regie'],
  deelnemersGewijzigd: ['regie'],
  presentatieGewijzigd: ['regie'],
  zaalBeeld: ['zaal'],
  zaalBeeldGewijzigd: ['zaal'],
  zaalGetoond: ['regie'],
  zaalGetoondGewijzigd: ['regie'],
  sleep: ['regie', 'zaal'],
  klokVerschoven: ['regie', 'zaal'],
  schermenGewijzigd: ['regie'],
  opdracht: ['regie'],
  exportVoortgang: ['regie'],
  dienstHerstart: ['regie', 'zaal', 'invoer'],
  regieGeopend: ['regie'],
  statusGewijzigd: ['regie'],
};
