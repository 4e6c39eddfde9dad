import type { MainRequestName, RequestName, Rol } from './contract.ts';

/** Which windows may ask what main answers itself. */
export const mainRequestRollen: Readonly<Record<MainRequestName, readonly Rol[]>> = {
  getExportMap: ['regie'],
  chooseExportMap: ['regie'],
  chooseExportBestand: ['regie'],
  copyTekst: ['regie'],
  showInMap: ['regie'],
  printPapier: ['regie'],
  exportPapierPdf: ['regie'],
  exportPdf: ['regie'],
  cancelPdf: ['regie'],
  getSchermen: ['regie'],
  openZaal: ['regie'],
  closeZaal: ['regie'],
  swapSchermen: ['regie'],
  getKlok: ['regie', 'zaal'],
  sendOpdracht: ['zaal'],
};

/** The requests that main passes on to the data service. */
export type ServiceRequestName = Exclude<RequestName, MainRequestName>;

/** Which windows may ask what the data service answers. */
export const serviceRequestRollen: Readonly<Record<ServiceRequestName, readonly Rol[]>> = {
  listGebiedensets: ['regie'],
  saveGebiedenset: ['regie'],
  removeGebiedenset: ['regie'],
  listBibliotheek: ['regie'],
  searchTeksten: ['regie'],
  createGroep: ['regie'],
  renameGroep: ['regie'],
  setBewaartermijn: ['regie'],
  removeGroep: ['regie'],
  createBijeenkomst: ['regie'],
  listIndelingen: ['regie'],
  saveIndeling: ['regie'],
  removeIndeling: ['regie'],
  removeBijeenkomst: ['regie'],
  loadVoorbeeld: ['regie'],
  openBijeenkomst: ['regie'],
  closeBijeenkomst: ['regie'],
  startOefening: ['regie'],
  getTerugblik: ['regie'],
  listEerdere: ['regie'],
  getEerdere: ['regie'],
  saveDeelnemer: ['regie'],
  removeDeelnemer: ['regie'],
  applyActie: ['regie'],
  saveGetypt: ['regie'],
  undoActie: ['regie'],
  redoActie: ['regie'],
  saveAfbeelding: ['regie'],
  getAfbeelding: ['regie', 'zaal'],
  getPresentatie: ['regie'],
  setPresentatie: ['regie'],
  getZaalBeeld: ['zaal'],
  reportGeschilderd: ['zaal'],
  applyZaalActie: ['zaal'],
  reportSleep: ['regie', 'zaal'],
  startInvoer: ['regie'],
  lockRegie: ['regie'],
  openRegie: ['invoer'],
  getInvoerStand: ['regie'],
  setRegieCode: ['regie'],
  removeInlevering: ['regie'],
  removeInvoerWoord: ['regie'],
  showInzendingen: ['regie'],
  handInPapier: ['regie'],
  closeInzendingen: ['regie'],
  discardInzendingen: ['regie'],
  getInvoer: ['invoer'],
  startBeurt: ['invoer'],
  startBeurtZonderNaam: ['invoer'],
  saveConcept: ['invoer'],
  handIn: ['invoer'],
  takeBack: ['invoer'],
  endBeurt: ['invoer'],
  exportBeelden: ['regie'],
  exportDocument: ['regie'],
  prepareDocument: ['regie'],
  cancelExport: ['regie'],
  getBriefhoofd: ['regie'],
  setBriefhoofd: ['regie'],
  getPapier: ['regie'],
  getPapierPdf: ['regie'],
  exportPapier: ['regie'],
  getPdfInhoud: ['regie'],
};

/**
 * Which windows may ask what. Apart from what goes in and comes out: main needs it for every request, and the schemas
 * take longer to make than a window.
 */
export const requestRollen: Readonly<Record<RequestName, readonly Rol[]>> = {
  ...mainRequestRollen,
  ...serviceRequestRollen,
};
