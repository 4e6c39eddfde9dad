import { ANDERE_BREEDTES, ASCII_BREEDTES, ONBEKENDE_BREEDTE } from './letterbreedtes.ts';

/** Text cut in lines, and the width of the widest of them in em. */
export interface Regels {
  readonly regels: readonly string[];
  readonly breedte: number;
  /** False when something did not fit; the last line then ends in an ellipsis. */
  readonly isHeel: boolean;
}

interface Woord {
  readonly tekst: string;
  readonly breedte: number;
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const SPATIE = measureTekst(' ');
const ELLIPSIS = '…';

/**
 * The width of a text on one line, in em, without a browser: for a picture that is rendered to a string and for
 * layouts that must be the same in every window. Kerning is left out.
 */
export function measureTekst(tekst: string): number {
  let width = 0;
  for (const character of tekst.normalize('NFD')) width += characterWidth(character);
  return width / 1000;
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x300 && code <= 0x36f) return 0;
  return ASCII_BREEDTES[code - 0x20] ?? ANDERE_BREEDTES[character] ?? ONBEKENDE_BREEDTE;
}

/**
 * Cuts a text in lines of at most `max` em. A word that is wider is broken. What does not fit in `maxRegels` lines
 * goes, and the last line then ends in an ellipsis.
 */
export function wrapTekst(tekst: string, max: number, maxRegels: number): Regels {
  const lines = fillLines(splitWords(tekst, max), max);
  if (lines.length <= maxRegels) return toRegels(lines.map(toWoord), true);
  const kept = lines.slice(0, maxRegels).map(toWoord);
  const last = endInEllipsis(kept[maxRegels - 1]?.tekst ?? '', max);
  return toRegels([...kept.slice(0, -1), last], false);
}

/** Cuts a text in at most `maxRegels` lines that are as narrow as that many lines allow, and never wider than `max` em. */
export function balanceTekst(tekst: string, max: number, maxRegels: number): Regels {
  const widest = wrapTekst(tekst, max, maxRegels);
  if (!widest.isHeel) return widest;
  const words = splitWords(tekst, max);
  let low = Math.max(...words.map(({ breedte }) => breedte));
  let high = widest.breedte;
  // Eight halvings bring it within half a percent, which is less than a letter.
  for (let step = 0; step < 8 && low < high; step += 1) {
    const middle = (low + high) / 2;
    if (fillLines(words, middle).length <= maxRegels) high = middle;
    else low = middle;
  }
  return toRegels(fillLines(words, high).map(toWoord), true);
}

/** Puts as many words on every line as go on it. */
function fillLines(words: readonly Woord[], max: number): Woord[][] {
  const lines: Woord[][] = [];
  let width = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && width + SPATIE + word.breedte <= max + ROUNDING) {
      line.push(word);
      width += SPATIE + word.breedte;
    } else {
      lines.push([word]);
      width = word.breedte;
    }
  }
  return lines;
}

const ROUNDING = 1e-9;

function toWoord(line: readonly Woord[]): Woord {
  return {
    tekst: line.map(({ tekst }) => tekst).join(' '),
    breedte: line.reduce((sum, { breedte }) => sum + breedte, SPATIE * (line.length - 1)),
  };
}

function toRegels(lines: readonly Woord[], isHeel: boolean): Regels {
  return {
    regels: lines.map(({ tekst }) => tekst),
    breedte: Math.max(0, ...lines.map(({ breedte }) => breedte)),
    isHeel,
  };
}

function endInEllipsis(line: string, max: number): Woord {
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  while (characters.length > 0 && measureTekst(characters.join('') + ELLIPSIS) > max) characters.pop();
  const tekst = characters.join('').trimEnd() + ELLIPSIS;
  return { tekst, breedte: measureTekst(tekst) };
}

function splitWords(tekst: string, max: number): Woord[] {
  return tekst
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => breakWord(word, max));
}

function breakWord(word: string, max: number): Woord[] {
  const breedte = measureTekst(word);
  if (breedte <= max) return [{ tekst: word, breedte }];
  const parts: Woord[] = [];
  let part = { tekst: '', breedte: 0 };
  for (const { segment } of graphemes.segment(word)) {
    const width = measureTekst(segment);
    if (part.tekst !== '' && part.breedte + width > max) {
      parts.push(part);
      part = { tekst: '', breedte: 0 };
    }
    part = { tekst: part.tekst + segment, breedte: part.breedte + width };
  }
  return [...parts, part];
}
