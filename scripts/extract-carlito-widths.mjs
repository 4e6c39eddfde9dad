// Writes shared/a4/carlito-breedtes.ts from the bundled font (@fontsource/carlito, SIL Open Font License 1.1).
// Run by hand when the font package changes: node scripts/extract-carlito-widths.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const fontFolder = join(root, 'node_modules/@fontsource/carlito/files');
const faces = { gewoon: '400-normal', vet: '700-normal', cursief: '400-italic' };

/**
 * The tables of a WOFF 1.0 file, unpacked, by their four-letter tag.
 * @param {Buffer} file
 * @returns {Map<string, Buffer>}
 */
function readWoffTables(file) {
  const tables = new Map();
  const count = file.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const entry = 44 + i * 20;
    const offset = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const length = file.readUInt32BE(entry + 12);
    const bytes = file.subarray(offset, offset + packed);
    tables.set(file.toString('latin1', entry, entry + 4), packed < length ? inflateSync(bytes) : bytes);
  }
  return tables;
}

/**
 * Code point → glyph number, from a format 4 or 12 subtable.
 * @param {Buffer} cmap
 * @returns {Map<number, number>}
 */
function readCharacterMap(cmap) {
  const glyphs = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readFormat4(table, glyphs);
    if (format === 12) readFormat12(table, glyphs);
  }
  return glyphs;
}

/** @param {Buffer} table @param {Map<number, number>} glyphs */
function readFormat4(table, glyphs) {
  const doubleCount = table.readUInt16BE(6);
  const [ends, starts] = [14, 16 + doubleCount];
  const [deltas, offsets] = [starts + doubleCount, starts + 2 * doubleCount];
  for (let s = 0; s < doubleCount; s += 2) {
    const start = table.readUInt16BE(starts + s);
    const rangeOffset = table.readUInt16BE(offsets + s);
    for (let code = start; code <= table.readUInt16BE(ends + s) && code < 0xffff; code++) {
      const at = offsets + s + rangeOffset + (code - start) * 2;
      const raw = rangeOffset === 0 ? code : table.readUInt16BE(at);
      const glyph = raw === 0 ? 0 : (raw + table.readUInt16BE(deltas + s)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** @param {Buffer} table @param {Map<number, number>} glyphs */
function readFormat12(table, glyphs) {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const [start, end, first] = [0, 4, 8].map((shift) => table.readUInt32BE(16 + i * 12 + shift));
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}

/**
 * Code point → advance width, over all the subset files of one face.
 * @param {string} face
 */
function readWidths(face) {
  const widths = new Map();
  for (const name of readdirSync(fontFolder).filter((file) => file.endsWith(`${face}.woff`))) {
    const tables = readWoffTables(readFileSync(join(fontFolder, name)));
    const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
    if (head.readUInt16BE(18) !== 2048) throw new Error(`${name}: expected 2048 units per em`);
    const full = hhea.readUInt16BE(34);
    for (const [code, glyph] of readCharacterMap(tables.get('cmap'))) {
      widths.set(code, hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4));
    }
  }
  return widths;
}

/**
 * Sorted code points as runs: "20-7e a0-ff".
 * @param {number[]} codes
 */
function packRanges(codes) {
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([from, to]) => `${from.toString(16)}-${to.toString(16)}`).join(' ');
}

const measured = Object.entries(faces).map(([name, face]) => [name, readWidths(face)]);
const codes = [...measured[0][1].keys()].filter((code) => measured.every(([, widths]) => widths.has(code)));
codes.sort((a, b) => a - b);

const lines = [
  '// Made by scripts/extract-carlito-widths.mjs; do not edit.',
  '// Advance widths of Carlito (Łukasz Dziedzic, tyPoland; SIL Open Font License 1.1) from @fontsource/carlito.',
  '// Carlito has the same advance widths as Calibri, so these are also the widths Word works with.',
  '',
  'export const EENHEDEN_PER_EM = 2048;',
  '',
  '/** The code points the font has, as hexadecimal runs "from-to". */',
  `export const REEKSEN = '${packRanges(codes)}';`,
  '',
  '/** Per face the advance of each code point of the runs, in order. */',
  'export const BREEDTES = {',
  ...measured.map(([name, widths]) => `  ${name}: '${codes.map((code) => widths.get(code)).join(' ')}',`),
  '} as const;',
  '',
];
writeFileSync(join(root, 'shared/a4/carlito-breedtes.ts'), lines.join('\n'));
console.log(`${codes.length} code points, ${measured.length} faces`);
