import type { Id } from '../../domain/basis.ts';
import type { Stem, Stemming } from './state.ts';

/** How many ideas everyone chooses: the setting, and never more than there are. */
export const limitK = (k: number, aantal: number): number => Math.min(k, aantal);

/** The points that one ballot gives: k + (k - 1) + … + 1. */
export const puntenPerStem = (k: number): number => (k * (k + 1)) / 2;

/** The result of one idea. */
export interface UitslagRij {
  readonly id: Id;
  readonly nummer: number;
  readonly tekst: string;
  readonly totaal: number;
  readonly stemmers: number;
  /** How many gave it k points, k - 1, … 1. */
  readonly verdeling: readonly number[];
  /** Equal totals have an equal place; the next place skips as many. */
  readonly plaats: number;
  readonly isGedeeld: boolean;
}

/** The result of a vote. */
export interface Uitslag {
  readonly k: number;
  readonly stemmen: number;
  readonly verwacht: number;
  /** The sum of all totals, and what it must be. */
  readonly som: number;
  readonly controle: number;
  /** From many to few points. Within a place by number, which says nothing. */
  readonly rijen: readonly UitslagRij[];
}

/** Counts a vote. The order in which ballots came in does not matter. */
export function telStemmen({ k, ideeen, stemmen, verwacht }: Stemming): Uitslag {
  const ballots = Object.values(stemmen);
  const counted = Object.values(ideeen).map(({ id, nummer, tekst }) => ({
    id,
    nummer,
    tekst,
    ...countIdee(id, k, ballots),
  }));
  const rijen = counted
    .map((rij) => ({
      ...rij,
      plaats: 1 + counted.filter(({ totaal }) => totaal > rij.totaal).length,
      isGedeeld: counted.some(({ id, totaal }) => id !== rij.id && totaal === rij.totaal),
    }))
    .sort((a, b) => a.plaats - b.plaats || a.nummer - b.nummer);
  return {
    k,
    stemmen: ballots.length,
    verwacht,
    som: rijen.reduce((sum, { totaal }) => sum + totaal, 0),
    controle: ballots.length * puntenPerStem(k),
    rijen,
  };
}

function countIdee(id: Id, k: number, ballots: readonly Stem[]) {
  const verdeling = Array.from(
    { length: k },
    (_, index) => ballots.filter(({ rangorde }) => rangorde[index] === id).length,
  );
  return {
    verdeling,
    stemmers: verdeling.reduce((sum, count) => sum + count, 0),
    totaal: verdeling.reduce((sum, count, index) => sum + count * (k - index), 0),
  };
}

/** Ideas that share a place, from the first place on. Ideas without any point share nothing worth a vote. */
export function listGelijk({ rijen }: Pick<Uitslag, 'rijen'>): { plaats: number; rijen: UitslagRij[] }[] {
  const plaatsen = [
    ...new Set(rijen.filter((rij) => rij.isGedeeld && rij.totaal > 0).map((rij) => rij.plaats)),
  ];
  return plaatsen.map((plaats) => ({ plaats, rijen: rijen.filter((rij) => rij.plaats === plaats) }));
}

/** The ideas on the first place of the last vote that was closed; none without one. */
export function listWinnaars(
  stemmingen: Readonly<Record<'eerste' | 'tweede', Stemming | null>>,
): UitslagRij[] {
  const { eerste, tweede } = stemmingen;
  const last = tweede?.isGesloten === true ? tweede : eerste?.isGesloten === true ? eerste : null;
  return last === null ? [] : telStemmen(last).rijen.filter(({ plaats }) => plaats === 1);
}
