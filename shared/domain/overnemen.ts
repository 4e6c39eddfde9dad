import type { Aanbod } from '../werkvormen/aanbod.ts';
import type { BijeenkomstState, Id, Ronde } from './bijeenkomst.ts';
import type { Actie } from './acties.ts';
import { type FindWerkvorm, listOnderdelen, listRondes } from './programma.ts';

/** Something to go on with, and where it was made. */
export interface AanbodVan {
  readonly van: string;
  readonly aanbod: Aanbod;
}

/** What this ronde can go on with in this stap; none when its werkvorm takes nothing over there. */
export function listAanbod(
  state: BijeenkomstState,
  ronde: Ronde,
  stapId: string,
  find: FindWerkvorm,
): AanbodVan[] {
  const neemOver = find(ronde.werkvorm).neemOver;
  if (neemOver?.stapId !== stapId) return [];
  return listOnderdelen(state)
    .flatMap(({ id }) => listRondes(state, id))
    .filter(({ id }) => id !== ronde.id)
    .flatMap((andere) => {
      const werkvorm = find(andere.werkvorm);
      return (werkvorm.aanbod?.(andere.state) ?? []).map((aanbod) => ({ van: werkvorm.naam, aanbod }));
    })
    .filter(({ aanbod }) => neemOver.soorten.includes(aanbod.soort));
}

/** The actions with which a ronde takes something over. */
export function neemOverActies(ronde: Ronde, { aanbod, van }: AanbodVan, find: FindWerkvorm): Actie[] {
  const rondeId: Id = ronde.id;
  return (find(ronde.werkvorm).neemOver?.acties(aanbod, ronde.state, van) ?? []).map((actie) => ({
    type: 'rondeActie',
    rondeId,
    actie: { ...actie },
  }));
}
