import { bootstrapMedian, median } from './statistics.ts';

/** What is measured: ours, and what it is held against, one after the other. */
export interface Pair {
  readonly ours: number;
  readonly reference: number;
}

/** One entry of the bench. */
export interface Entry {
  readonly name: string;
  /** In words: what, against what. */
  readonly what: string;
  /** Of both measurements. */
  readonly unit: 'ms' | 'MB' | 'bytes';
  /** The ratio that is good enough. */
  readonly goal: number;
  /** How many pairs are measured. */
  readonly n: number;
  /** Measures the pairs, interleaved; `tell` says how far it is. */
  measure(n: number, tell: (text: string) => void): Promise<Pair[]>;
}

/** One line of the JSON file. */
export interface Result {
  readonly name: string;
  /** Median of the ratios of the pairs. */
  readonly ratio: number;
  /** Its 95 % bootstrap interval. */
  readonly low: number;
  readonly high: number;
  readonly goal: number;
  readonly ok: boolean;
  readonly unit: string;
  readonly n: number;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** What the pairs of an entry come to. */
export function judge(
  { name, goal, unit }: Pick<Entry, 'name' | 'goal' | 'unit'>,
  pairs: readonly Pair[],
): Result {
  const ratios = pairs.map(({ ours, reference }) => ours / reference);
  const ratio = median(ratios);
  const { low, high } = bootstrapMedian(ratios);
  return {
    name,
    ratio: round(ratio),
    low: round(low),
    high: round(high),
    goal,
    ok: ratio <= goal,
    unit,
    n: pairs.length,
  };
}
