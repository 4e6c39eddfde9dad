import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand/react';
import { setGetypt } from '../../store/getypt.ts';
import { useRegie } from '../../store/use-regie.ts';

/** Which place of the programma a field is at; empty where it is at none. */
export const PlekContext = createContext('');

/** Changes the text, or says what becomes of the text that is there by then. */
export type SetGetypt = (next: string | ((current: string) => string)) => void;

/**
 * The text of a field that adds something, instead of a state of its own: the room may move on, or the facilitator may
 * look elsewhere, in the middle of a sentence. It is there again when the same field is.
 * @param veld the name of the field at its place in the programma
 * @param begin what it says before anything was typed
 */
export function useGetypt(veld: string, begin = ''): readonly [string, SetGetypt] {
  const { getypt } = useRegie();
  const sleutel = `${useContext(PlekContext)}/${veld}`;
  const tekst = useStore(getypt, (all) => all[sleutel]) ?? begin;
  // An answer may come when the field is no longer there: it is about the text that is kept, not about what was shown.
  const setTekst = useCallback<SetGetypt>(
    (next) => {
      const text = typeof next === 'string' ? next : next(getypt.getState()[sleutel] ?? begin);
      setGetypt(getypt, sleutel, text === begin ? null : text);
    },
    [getypt, sleutel, begin],
  );
  return [tekst, setTekst];
}
