import { type RangordeVraag, schrijfGetal } from '../rangorde.ts';
import type { Stemming } from './state.ts';

/** The id of the question with which one person votes. */
export const RANGORDE = 'rangorde';

/** The ideas of a vote in the order of the list. */
export function listStemIdeeen({ ideeen }: Pick<Stemming, 'ideeen'>): Stemming['ideeen'][string][] {
  return Object.values(ideeen).sort((a, b) => a.nummer - b.nummer);
}

/** How a vote is put to one person. */
export function makeStemvraag(stemming: Pick<Stemming, 'ideeen' | 'k'>): RangordeVraag {
  const { k } = stemming;
  return {
    id: RANGORDE,
    soort: 'rangorde',
    isVerplicht: true,
    vraag:
      k === 1
        ? 'Welk idee vind jij het belangrijkst?'
        : `Welke ${schrijfGetal(k)} ideeën vind jij het belangrijkst?`,
    uitleg:
      k === 1
        ? 'Je hebt één stem. Niemand ziet wat jij kiest.'
        : `Kies eerst het belangrijkste: dat krijgt ${String(k)} punten. Kies dan de volgende, tot 1 punt. Niemand ziet wat jij kiest.`,
    aantal: k,
    opties: listStemIdeeen(stemming).map(({ id, nummer, tekst }) => ({
      id,
      naam: `${String(nummer)}. ${tekst}`,
      uitleg: '',
    })),
  };
}
