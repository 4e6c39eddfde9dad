import { createContext, useContext, useSyncExternalStore } from 'react';
import { createKlok, type Klok } from './klok.ts';

/** The clock of this window. A test gives its own. */
export const KlokContext = createContext<Klok>(createKlok());

/**
 * Gives what `select` makes of the time now (epoch ms) and draws again only when that changes.
 * `select` has to give a primitive value: a text, a number of seconds, a phase.
 */
export function useKlok<T extends string | number | boolean | null>(select: (nu: number) => T): T {
  const klok = useContext(KlokContext);
  return useSyncExternalStore(klok.subscribe, () => select(klok.now()));
}
