import type { Aanbod } from '../aanbod.ts';
import { listGedrag } from './gedrag.ts';
import type { State } from './state.ts';

/** What the group ends in: the behaviours of its shared list, area by area. None while nothing is on it. */
export function listAanbod(state: State): readonly Aanbod[] {
  const gebieden = listGedrag(state)
    .map(({ gebied, gedrag }) => ({
      id: gebied.id,
      naam: gebied.naam,
      gedragingen: gedrag.map(({ id, tekst }) => ({ id, naam: tekst })),
    }))
    .filter(({ gedragingen }) => gedragingen.length > 0);
  if (gebieden.length === 0) return [];
  const aantal = gebieden.reduce((sum, { gedragingen }) => sum + gedragingen.length, 0);
  const naam = `${String(aantal)} gedragingen bij ${gebieden.map((gebied) => gebied.naam).join(', ')}`;
  return [{ soort: 'gedragingen', id: 'gedeelde-lijst', naam, gebieden }];
}
