import type { Draft } from 'immer';
import type { BijeenkomstState, Id, Ronde } from './bijeenkomst.ts';
import { refuse } from './errors.ts';
import { type FindWerkvorm, isSamePositie, listRondes, listStappen, stapMinuten } from './programma.ts';
import { createTimer } from './timer.ts';

type State = Draft<BijeenkomstState>;

/**
 * Takes minutes from an onderdeel. Its stappen that still come get shorter with it, the longest first, so that they fit.
 */
export function shortenOnderdeel(draft: State, id: Id, minuten: number, find: FindWerkvorm): void {
  const onderdeel = draft.onderdelen[id] ?? refuse('Dit onderdeel staat niet meer in het programma.');
  onderdeel.minuten = Math.max(0, onderdeel.minuten - minuten);
  const stappen = listComing(draft, id, find);
  for (;;) {
    const all = stappen.reduce((sum, { ronde, stapId, eigen }) => sum + (ronde.minuten[stapId] ?? eigen), 0);
    const excess = all - onderdeel.minuten;
    const longest = stappen.toSorted((a, b) => minutenOf(b) - minutenOf(a))[0];
    if (excess <= 0 || longest === undefined || minutenOf(longest) === 0) return;
    const left = minutenOf(longest);
    longest.ronde.minuten[longest.stapId] = left - Math.min(excess, Math.ceil(left / 2));
  }
}

/** Back to before the first stap: the visits and the promise go, what was made stays. */
export function beginAgain(draft: State): void {
  draft.positie = null;
  draft.bezoeken = {};
  draft.timer = createTimer(0);
  delete draft.gepland;
}

interface Coming {
  readonly ronde: Draft<Ronde>;
  readonly stapId: string;
  readonly eigen: number;
}

const minutenOf = ({ ronde, stapId, eigen }: Coming): number => ronde.minuten[stapId] ?? eigen;

function listComing(draft: State, onderdeelId: Id, find: FindWerkvorm): Coming[] {
  return listRondes(draft, onderdeelId).flatMap(({ id }) => {
    const ronde = draft.rondes[id];
    if (ronde === undefined) return [];
    return listStappen(ronde, find).flatMap((stap, index) => {
      const positie = { onderdeelId, rondeId: id, stap: index };
      const isBegonnen = Object.values(draft.bezoeken).some((bezoek) => isSamePositie(bezoek, positie));
      return isBegonnen ? [] : [{ ronde, stapId: stap.id, eigen: stapMinuten(ronde, stap) }];
    });
  });
}
