import type { Antwoorden, InvoerVraag } from './invoer-vraag.ts';

/** What happens in a stap to letters that are exchanged by code word. `beurt` counts the rounds of answering from 1. */
export type WisselFase =
  | { readonly soort: 'schrijven' }
  | { readonly soort: 'beantwoorden'; readonly beurt: number }
  | { readonly soort: 'lezen' };

/** A letter that somebody has to answer. */
export interface OntvangenBrief {
  readonly id: string;
  readonly tekst: string;
  /** One more, of somebody who left: answering it is a favour. */
  readonly isExtra: boolean;
}

/** What one person has in hand in a stap. */
export interface Post {
  /** The own letter, and what was answered to it. */
  readonly eigen: { readonly tekst: string; readonly antwoorden: readonly string[] } | null;
  readonly ontvangen: readonly OntvangenBrief[];
}

/** Letters that are exchanged by code word, so that nobody knows whose they are. S is the state of the werkvorm. */
export interface Wisseling<S> {
  /** What happens in a stap; null when nothing is exchanged without names, or not any more. */
  fase(state: S, stapId: string): WisselFase | null;
  /** What somebody with this post is asked in a stap. */
  vragen(state: S, stapId: string, post: Post): readonly InvoerVraag[];
}

/** The ids of the questions, which are the keys of what is answered. */
export const BRIEF = 'brief';
export const INZICHT = 'inzicht';
const ANTWOORD = 'antwoord-';
const ZAAL = 'zaal-';
/** The choice with which a writer keeps a letter or an answer off the zaal. */
export const NIET_OP_ZAAL = 'niet-op-zaal';

/** The id of the question that asks for the answer to a letter. */
export const antwoordVraagId = (briefId: string): string => `${ANTWOORD}${briefId}`;
/** The id of the question whether what answers another question may be shown. */
export const zaalVraagId = (vraagId: string): string => `${ZAAL}${vraagId}`;

/** One thing that somebody wrote: a letter, an answer to one, or an insight. */
export interface Stuk {
  readonly soort: 'brief' | 'antwoord' | 'inzicht';
  /** Of an answer: the letter. Else ''. */
  readonly briefId: string;
  readonly tekst: string;
  readonly isNietOpZaal: boolean;
}

/** What somebody wrote, in the order of the questions. */
export function listStukken(antwoorden: Antwoorden): Stuk[] {
  return Object.entries(antwoorden)
    .filter(([key]) => !key.startsWith(ZAAL))
    .map(([key, tekst]) => ({
      soort: key === BRIEF ? 'brief' : key === INZICHT ? 'inzicht' : 'antwoord',
      briefId: key.startsWith(ANTWOORD) ? key.slice(ANTWOORD.length) : '',
      tekst,
      isNietOpZaal: antwoorden[zaalVraagId(key)] === NIET_OP_ZAAL,
    }));
}

/** The same the other way round. */
export function toAntwoorden(stukken: readonly Stuk[]): Antwoorden {
  return Object.fromEntries(
    stukken.flatMap(({ soort, briefId, tekst, isNietOpZaal }) => {
      const key = soort === 'antwoord' ? antwoordVraagId(briefId) : soort === 'brief' ? BRIEF : INZICHT;
      return isNietOpZaal
        ? [
            [key, tekst],
            [zaalVraagId(key), NIET_OP_ZAAL],
          ]
        : [[key, tekst]];
    }),
  );
}
