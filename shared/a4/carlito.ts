import { BREEDTES, EENHEDEN_PER_EM, REEKSEN } from './carlito-breedtes.ts';

/** The faces the page uses. */
export type Snede = keyof typeof BREEDTES;

/** How to guess what is not in the font: as it will probably be, or so that it can only turn out narrower. */
export type Schatting = 'gewoon' | 'voorzichtig';

const advances: Readonly<Record<Snede, ReadonlyMap<number, number>>> = {
  gewoon: unpackAdvances('gewoon'),
  vet: unpackAdvances('vet'),
  cursief: unpackAdvances('cursief'),
};

function unpackAdvances(snede: Snede): ReadonlyMap<number, number> {
  const widths = BREEDTES[snede].split(' ');
  const map = new Map<number, number>();
  let at = 0;
  for (const run of REEKSEN.split(' ')) {
    const [from = 0, to = 0] = run.split('-').map((hex) => Number.parseInt(hex, 16));
    for (let code = from; code <= to; code++) map.set(code, Number(widths[at++]) / EENHEDEN_PER_EM);
  }
  return map;
}

const IGNORABLE = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const PICTOGRAPH = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u;
const MARK = /^\p{M}$/u;
const JOINED_SCRIPT = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;
const NARROW_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]$/u;
const SQUARE_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/**
 * Widths in em for what Carlito lacks, so what another font draws: [probable, careful]. The careful ones are above what
 * Segoe UI Emoji (1.37), Noto Color Emoji (1.25), DejaVu Sans and Windows' own fonts for these scripts use.
 */
function estimateAdvance(character: string, code: number): readonly [number, number] {
  if (IGNORABLE.test(character)) return [0, 0];
  if (MARK.test(character)) return [0, 0.6];
  if (PICTOGRAPH.test(character)) return [1.3, 1.5];
  // Whole phrases drawn as one glyph, the widest there are.
  if (code >= 0xfdfa && code <= 0xfdfd) return [10, 14];
  if (code >= 0x12000 && code <= 0x1254f) return [2, 6];
  if (JOINED_SCRIPT.test(character)) return [0.5, 0.9];
  if (NARROW_SCRIPT.test(character)) return [0.55, 1.3];
  if (SQUARE_SCRIPT.test(character)) return [1, 1.03];
  return [0.8, 2];
}

/**
 * Advance width of one character (one code point) in em. Without kerning and ligatures, because Word uses neither unless
 * it is told to, and both only make Carlito narrower.
 */
export function measureCharacter(character: string, snede: Snede, schatting: Schatting): number {
  const code = character.codePointAt(0) ?? 0;
  const known = advances[snede].get(code);
  if (known !== undefined) return known;
  const [probable, careful] = estimateAdvance(character, code);
  return schatting === 'voorzichtig' ? careful : probable;
}

/** Width of a text on one line, in points. */
export function measureText(text: string, snede: Snede, grootte: number, schatting: Schatting): number {
  let em = 0;
  for (const character of text) em += measureCharacter(character, snede, schatting);
  return em * grootte;
}
