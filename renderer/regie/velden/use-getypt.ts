import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand/react';
import { ALLEEN_HIER } from '../../store/getypt.ts';
import { useRegie } from '../../store/use-regie.ts';

/** Which place of the programma a field is at; empty where it is at none. */
export const PlekContext = createContext('');

/** Changes the text, or says what becomes of the text that is there by then. */
export type SetGetypt = (next: string | ((current: string) => string)) => void;

/**
 * The text of a field that adds something, instead of a state of its own: the room may move on, the facilitator may look
 * elsewhere, or the laptop may lose its power, in the middle of a sentence. It is there again when the same field is.
 *
 * Empty the field before the action that adds it is sent, and put the text back when that is refused (`putBack`): then
 * it is on disk as a draft or as what was added, never as both and never as neither.
 * @param veld the name of the field at its place in the programma
 * @param begin what it says before anything was typed
 * @param isAlleenHier what is typed has no name and may not be traced: it is not kept on disk
 */
export function useGetypt(veld: string, begin = '', isAlleenHier = false): readonly [string, SetGetypt] {
  const { getypt } = useRegie().bijeenkomst;
  const sleutel = `${isAlleenHier ? ALLEEN_HIER : ''}${useContext(PlekContext)}/${veld}`;
  const tekst = useStore(getypt.store, (all) => all[sleutel]) ?? begin;
  // An answer may come when the field is no longer there: it is about the text that is kept, not about what was shown.
  const setTekst = useCallback<SetGetypt>(
    (next) => {
      const text = typeof next === 'string' ? next : next(getypt.store.getState()[sleutel] ?? begin);
      getypt.set(sleutel, text === begin ? null : text);
    },
    [getypt, sleutel, begin],
  );
  return [tekst, setTekst];
}

/** Puts back what was refused, in front of what was typed meanwhile. */
export const putBack =
  (refused: string, between = ' ') =>
  (typed: string): string =>
    [refused, typed].filter((part) => part !== '').join(between);
