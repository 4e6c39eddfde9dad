import { KAARTENDEKKEN } from '../../../shared/inhoud/kaartendekken.ts';
import type { BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How groups lay: spread out, on top of each other, in a corner, in two or five heaps, along an axis. */
export const LIGGINGEN = ['verspreid', 'stapel', 'hoek', 'twee', 'vijf', 'as'] as const;
export type Ligging = (typeof LIGGINGEN)[number];

const HEAPS: Readonly<Record<Ligging, readonly (readonly [number, number])[]>> = {
  verspreid: [],
  stapel: [[0.5, 0.5]],
  hoek: [[1, 1]],
  twee: [
    [-0.6, 0.5],
    [0.5, 0.6],
  ],
  vijf: [
    [0.7, 0.7],
    [-0.6, 0.6],
    [0.6, -0.3],
    [-0.5, -0.6],
    [0.3, 0.5],
  ],
  as: [[0, 0]],
};

/** A board of so many cards of the deck, laid in this way. */
export function layBord(ligging: Ligging, aantal: number, seed = 1): BordKaart[] {
  const random = createRandom(seed);
  const spread = (width: number): number => (random() + random() + random() - 1.5) * width;
  return Array.from({ length: aantal }, (_, index) => {
    const heap = HEAPS[ligging][index % Math.max(1, HEAPS[ligging].length)];
    const [x, y] = heap ?? [0, 0];
    const [wide, high] = {
      verspreid: [1.4, 1.4],
      stapel: [0, 0],
      hoek: [0.2, 0.2],
      twee: [0.25, 0.25],
      vijf: [0.3, 0.3],
      as: [0.1, 1.3],
    }[ligging] as [number, number];
    return {
      id: `k${String(index).padStart(3, '0')}`,
      nummer: index + 1,
      titel: KAARTENDEKKEN[0]?.kaarten[index % 32]?.titel ?? '',
      x: within(x + spread(wide)),
      y: within(y + spread(high)),
      z: index + 1,
    };
  });
}

function within(value: number): number {
  return Math.round(Math.min(1, Math.max(-1, value)) * 1000) / 1000;
}
