/** The value below which this part (0..1) of the values lies; of an empty list NaN. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Numbers in [0, 1) that are the same every time (mulberry32 by Tommy Ettinger, public domain). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RESAMPLES = 4000;

/**
 * The 95 % interval of the median, by the percentile bootstrap (Efron & Tibshirani, An Introduction to the Bootstrap,
 * 1993, chapter 13): the values are drawn again with replacement, and the medians of those draws are counted.
 */
export function bootstrapMedian(values: readonly number[], seed = 20_261_122): { low: number; high: number } {
  const random = makeRandom(seed);
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(values.map(() => values[Math.floor(random() * values.length)] ?? Number.NaN)),
  );
  return { low: percentile(medians, 0.025), high: percentile(medians, 0.975) };
}
