import type { Actie } from '../../../../shared/domain/acties.ts';
import { createBeeld } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { makeOnderdeel } from '../../../shared/domain/support.ts';
import type { TestService } from './service.ts';

export const GROEP = 'groep-1';
export const BIJEENKOMST = 'bijeenkomst-1';
export const KWADRANTEN = 'ronde-kwadranten';
export const GOED_WERK = 'ronde-goed-werk';
/** The onderdelen: an opening, one with the kwadranten, one with goed werk, an ending. */
export const ONDERDELEN = ['opening', 'leggen', 'dialoog', 'einde'] as const;

/** An action inside a ronde. */
export function inRonde(rondeId: string, actie: { type: string } & Record<string, unknown>): Actie {
  return { type: 'rondeActie', rondeId, actie };
}

/** A card laid on the board. */
export function layKaart(id: string, x: number, y: number): Actie {
  return inRonde(KWADRANTEN, { type: 'kaartVerplaatst', id, x, y });
}

/** The room goes to a stap; `bezoekId` must be new. */
export function goTo(
  onderdeelId: string,
  rondeId: string | null,
  stap: number,
  bezoekId: string,
  op = 0,
): Actie {
  return { type: 'positieGewijzigd', positie: { onderdeelId, rondeId, stap }, bezoekId, op };
}

/** Makes a groep with two people and a bijeenkomst with four onderdelen and two rondes, and opens it. */
export async function makeBijeenkomst(service: TestService): Promise<void> {
  await service.regie('createGroep', { id: GROEP, naam: 'Team Oost' });
  for (const [index, naam] of ['Anna', 'Bram'].entries()) {
    const deelnemer = { id: `deelnemer-${String(index + 1)}`, naam, rol: 'student', volgorde: index + 1 };
    await service.regie('saveDeelnemer', { groepId: GROEP, deelnemer });
  }
  await service.regie('createBijeenkomst', {
    id: BIJEENKOMST,
    groepId: GROEP,
    titel: 'Eerste keer',
    datum: '2026-11-22',
    indeling: null,
  });
  await service.open(BIJEENKOMST);
  for (const [index, id] of ONDERDELEN.entries()) {
    await service.act(BIJEENKOMST, { type: 'onderdeelToegevoegd', onderdeel: makeOnderdeel(id, index + 1) });
  }
  const rondes = [
    [KWADRANTEN, 'leggen', 'kwadrantenkaartjes'],
    [GOED_WERK, 'dialoog', 'goed-werk'],
  ] as const;
  for (const [id, onderdeelId, werkvorm] of rondes) {
    await service.act(BIJEENKOMST, { type: 'rondeToegevoegd', id, onderdeelId, werkvorm, opties: null });
  }
  await service.act(
    BIJEENKOMST,
    inRonde(GOED_WERK, { type: 'beeldBegonnen', beeld: { ...createBeeld('beeld-1'), volgorde: 1 } }),
  );
}
