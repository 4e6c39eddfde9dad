import { z } from 'zod';
import { idSchema } from './basis.ts';
import type { Onderdeel } from './bijeenkomst.ts';

/** Minutes to take from an onderdeel. */
export const inkortingSchema = z.strictObject({ id: idSchema, minuten: z.number().int().min(1).max(600) });
export type Inkorting = z.infer<typeof inkortingSchema>;

/**
 * Where to take a delay from. One roomy onderdeel is easier to shorten than three small ones: the longest that still come
 * until the delay fits in half of them, two at most, in the order of the programma.
 */
export function proposeInkortingen(coming: readonly Onderdeel[], minuten: number): Inkorting[] {
  const roomy = coming.filter(
    ({ soort, minuten: own, isOvergeslagen }) => soort !== 'pauze' && own > 1 && !isOvergeslagen,
  );
  const chosen: (Inkorting & { volgorde: number })[] = [];
  let left = minuten;
  for (const { id, minuten: own, volgorde } of roomy.toSorted(byLength)) {
    if (left <= 0 || chosen.length === 2) break;
    const taken = Math.min(left, Math.floor(own / 2));
    chosen.push({ id, minuten: taken, volgorde });
    left -= taken;
  }
  return chosen.toSorted((a, b) => a.volgorde - b.volgorde).map(({ id, minuten: m }) => ({ id, minuten: m }));
}

function byLength(a: Onderdeel, b: Onderdeel): number {
  return b.minuten - a.minuten || b.volgorde - a.volgorde;
}
