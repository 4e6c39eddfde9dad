// Writes shared/a4/carlito-breedtes.ts from the bundled font (@fontsource/carlito, SIL Open Font License 1.1).
// Run by hand when the font package changes: node_modules/.bin/node scripts/extract-carlito-widths.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
const fontFolder = join(root, 'node_modules/@fontsource/carlito/files');
const faces = { gewoon: '400-normal', vet: '700-normal', cursief: '400-italic' } as const;

/** The named table of a WOFF 1.0 file, unpacked. */
function readWoffTable(file: Buffer, tag: string): Buffer {
  for (let i = 0; i < file.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    if (file.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(offset, offset + packed);
    return packed < file.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  throw new Error(`no table ${tag}`);
}

/** Code point → glyph number, from the format 4 and 12 subtables. */
function readCharacterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, glyphs);
    if (format === 12) readFormat12(table, glyphs);
  }
  return glyphs;
}

function readFormat4(table: Buffer, glyphs: Map<number, number>): void {
  const size = table.readUInt16BE(6);
  const at = { ends: 14, starts: 16 + size, deltas: 16 + 2 * size, offsets: 16 + 3 * size };
  for (let s = 0; s < size; s += 2) {
    const start = table.readUInt16BE(at.starts + s);
    const rangeOffset = table.readUInt16BE(at.offsets + s);
    for (let code = start; code <= table.readUInt16BE(at.ends + s) && code < 0xffff; code++) {
      const place = at.offsets + s + rangeOffset + (code - start) * 2;
      const raw = rangeOffset === 0 ? code : table.readUInt16BE(place);
      const glyph = raw === 0 ? 0 : (raw + table.readUInt16BE(at.deltas + s)) % 0x10000;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(table: Buffer, glyphs: Map<number, number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const group = 16 + i * 12;
    const start = table.readUInt32BE(group);
    const first = table.readUInt32BE(group + 8);
    for (let code = start; code <= table.readUInt32BE(group + 4); code++)
      glyphs.set(code, first + code - start);
  }
}

/** Code point → advance width, over all the subset files of one face. */
function readWidths(face: string): Map<number, number> {
  const widths = new Map<number, number>();
  for (const name of readdirSync(fontFolder).filter((file) => file.endsWith(`${face}.woff`))) {
    const file = readFileSync(join(fontFolder, name));
    if (readWoffTable(file, 'head').readUInt16BE(18) !== 2048)
      throw new Error(`${name}: not 2048 units per em`);
    const full = readWoffTable(file, 'hhea').readUInt16BE(34);
    const hmtx = readWoffTable(file, 'hmtx');
    for (const [code, glyph] of readCharacterMap(readWoffTable(file, 'cmap'))) {
      widths.set(code, hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4));
    }
  }
  return widths;
}

/** Sorted code points as runs: "20-7e a0-ff". */
function packRanges(codes: readonly number[]): string {
  const isStart = (code: number, i: number): boolean => codes[i - 1] !== code - 1;
  const isEnd = (code: number, i: number): boolean => codes[i + 1] !== code + 1;
  const ends = codes.filter(isEnd);
  return codes
    .filter(isStart)
    .map((start, i) => `${start.toString(16)}-${(ends[i] ?? start).toString(16)}`)
    .join(' ');
}

const measured = Object.entries(faces).map(([name, face]) => ({ name, widths: readWidths(face) }));
const all = new Set(measured.flatMap(({ widths }) => [...widths.keys()]));
const codes = [...all]
  .filter((code) => measured.every(({ widths }) => widths.has(code)))
  .toSorted((a, b) => a - b);

const lines = [
  '// Made by scripts/extract-carlito-widths.ts; do not edit.',
  '// Advance widths of Carlito (Łukasz Dziedzic, tyPoland; SIL Open Font License 1.1) from @fontsource/carlito.',
  '// Carlito has the same advance widths as Calibri, so these are also the widths Word works with.',
  '',
  'export const EENHEDEN_PER_EM = 2048;',
  '',
  '/** The code points the font has, as hexadecimal runs "from-to". */',
  `export const REEKSEN =\n  '${packRanges(codes)}';`,
  '',
  '/** Per face the advance of each code point of the runs, in order. */',
  'export const BREEDTES = {',
  ...measured.map(
    ({ name, widths }) => `  ${name}:\n    '${codes.map((code) => widths.get(code)).join(' ')}',`,
  ),
  '} as const;',
  '',
];
writeFileSync(join(root, 'shared/a4/carlito-breedtes.ts'), lines.join('\n'));
