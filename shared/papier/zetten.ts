import type { Snede } from '../a4/carlito.ts';
import { breakLines, countLines } from '../a4/line-breaks.ts';
import { prepareRegel, prepareTekst } from '../a4/prepare-tekst.ts';
import { MM_PER_PUNT } from './maten.ts';

/** A text as it is set: its lines here, and room for the most lines that a word processor makes of it. */
export interface Gezet {
  readonly tekst: string;
  readonly regels: readonly string[];
  readonly snede: Snede;
  /** In points. */
  readonly grootte: number;
  readonly hoogte: number;
}

const REGELAFSTAND = 1.2;
const ELLIPS = '…';

/** Height of one line of this size, in mm. */
export const lineHeight = (grootte: number): number => grootte * REGELAFSTAND * MM_PER_PUNT;

/** Sets a text in a column of this width (mm). An empty text takes no room. */
export function setText(tekst: string, snede: Snede, grootte: number, breedte: number): Gezet {
  const schoon = prepareTekst(tekst);
  if (schoon === '') return { tekst: '', regels: [], snede, grootte, hoogte: 0 };
  const zetsel = { snede, grootte, breedte: breedte / MM_PER_PUNT };
  const regels = breakLines(schoon, zetsel);
  const aantal = Math.max(regels.length, countLines(schoon, zetsel));
  return { tekst: schoon, regels, snede, grootte, hoogte: aantal * lineHeight(grootte) };
}

/** The same text in at most so many lines, the last one ending in "…" when more was cut off. */
export function cutText(gezet: Gezet, meeste: number, breedte: number): Gezet {
  const { snede, grootte, regels } = gezet;
  if (gezet.hoogte <= meeste * lineHeight(grootte) + 0.01) return gezet;
  if (meeste < 1) return { ...gezet, tekst: '', regels: [], hoogte: 0 };
  let kept = prepareTekst(regels.slice(0, meeste).join(' ')).replace(/[\s\p{P}]+$/u, '');
  for (;;) {
    const korter = setText(`${kept}${ELLIPS}`, snede, grootte, breedte);
    if (korter.hoogte <= meeste * lineHeight(grootte) + 0.01) return korter;
    kept = kept.replace(/.$/su, '').trimEnd();
  }
}

/** One line of at most this width. */
export function setRegel(tekst: string, snede: Snede, grootte: number, breedte: number): Gezet {
  return cutText(setText(prepareRegel(tekst), snede, grootte, breedte), 1, breedte);
}

/** A text that may be set smaller to fit: its sizes from large to small. */
export interface Passend {
  readonly tekst: string;
  readonly snede: Snede;
  readonly groottes: readonly number[];
}

/**
 * Sets two texts below each other in a box, both as large as fits; when even the smallest is too much, the second is cut,
 * and the first only when there is no line left for the second.
 */
export function fitTwo(
  boven: Passend,
  onder: Passend,
  vak: { readonly breedte: number; readonly hoogte: number; readonly ruimte: number },
): readonly [Gezet, Gezet] {
  const set = ({ tekst, snede, groottes }: Passend, trap: number): Gezet =>
    setText(tekst, snede, groottes[Math.min(trap, groottes.length - 1)] ?? 10, vak.breedte);
  const last = Math.max(boven.groottes.length, onder.groottes.length) - 1;
  let trap = 0;
  let pair = [set(boven, 0), set(onder, 0)] as const;
  const room = (): number => vak.hoogte - (pair[1].hoogte > 0 ? vak.ruimte : 0);
  while (trap < last && pair[0].hoogte + pair[1].hoogte > room()) {
    trap += 1;
    pair = [set(boven, trap), set(onder, trap)];
  }
  const [first, second] = pair;
  const reserved = second.hoogte > 0 ? lineHeight(second.grootte) + vak.ruimte : 0;
  const kept = cutText(first, countFitting(first, vak.hoogte - reserved), vak.breedte);
  const rest = vak.hoogte - kept.hoogte - vak.ruimte;
  return [kept, cutText(second, countFitting(second, rest), vak.breedte)];
}

const countFitting = ({ grootte }: Gezet, hoogte: number): number =>
  Math.max(0, Math.floor(hoogte / lineHeight(grootte) + 0.001));
