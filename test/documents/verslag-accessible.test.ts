import { beforeAll, describe, expect, test } from 'vitest';
import { createVoorbeeld, VOORBEELD_DEELNEMERS } from '../../shared/inhoud/voorbeeld.ts';
import { ALLES } from '../../shared/verslag/keuze.ts';
import { makeVerslag } from '../../shared/verslag/verslag.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import { makeBron, makeState } from '../shared/verslag/bron.ts';
import { readParts, readPictures } from './support/documents.ts';
import { makeVerslagDocx } from './support/verslagen.ts';

/** The example, with everything around it that a bijeenkomst can have. */
const VOORBEELD = makeVerslag(
  {
    ...makeBron({ ...makeState(), ...createVoorbeeld('2026-11-22', findWerkvorm), fotos: makeState().fotos }),
    deelnemers: VOORBEELD_DEELNEMERS,
  },
  ALLES,
);

let docx: Uint8Array;
let parts: Readonly<Record<string, string>> = {};
const part = (path: string): string => parts[path] ?? '';
const all = (xml: string, pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');

beforeAll(async () => {
  docx = await makeVerslagDocx(VOORBEELD, { dpi: 300 });
  parts = readParts(docx);
}, 60_000);

test('the language is Dutch, the title and the author are in the properties', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  expect(Object.values(parts).join('')).not.toMatch(/<w:lang w:val="(?!nl-NL)/);
  expect(part('docProps/core.xml')).toContain(
    '<dc:title>Sessieverslag: Stap voor stap meer ruimte</dc:title>',
  );
  expect(part('docProps/core.xml')).toContain('<dc:creator>Opleidingsschool Oosterpoort</dc:creator>');
});

test('headings begin at 1, skip no level and are never empty', () => {
  const headings = Array.from(
    part('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading(\d)"\/>.*?<\/w:p>/g),
  );
  const levels = headings.map(([, level]) => Number(level));
  expect(levels.length).toBeGreaterThan(10);
  expect(levels[0]).toBe(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const [xml] of headings) expect(xml.replace(/<[^>]*>/g, '').trim()).not.toBe('');
});

test('every picture has an alt text; that of a chart says what there is to see', () => {
  const alts = all(part('word/document.xml'), /<wp:docPr [^>]*descr="([^"]*)"/g);
  expect(part('word/document.xml').match(/<wp:docPr /g)).toHaveLength(alts.length);
  for (const alt of alts) expect(alt.length).toBeGreaterThan(5);
  expect(alts.join('\n')).toContain('Conclusie: vaker toepassen');
});

test('every table has one header row, a fixed layout and widths that add up', () => {
  const tables = part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  expect(tables.length).toBeGreaterThan(3);
  for (const table of tables) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(rows[0]).toMatch(/<w:tblHeader\/>/);
    expect(rows.slice(1).join('')).not.toMatch(/<w:tblHeader\/>/);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const sum = (widths: readonly string[]) => widths.reduce((total, width) => total + Number(width), 0);
    const whole = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]);
    expect(sum(all(table, /<w:gridCol w:w="(\d+)"/g))).toBe(whole);
    expect(sum(all(rows[0] ?? '', /<w:tcW w:type="dxa" w:w="(\d+)"/g))).toBe(whole);
  }
});

describe('the pages', () => {
  test('say which they are and of how many, and of which groep and day', () => {
    const feet = Object.entries(parts).filter(([path]) => /footer\d*\.xml$/.test(path));
    expect(feet.length).toBeGreaterThan(0);
    for (const [, xml] of feet) expect(xml).toMatch(/PAGE.*NUMPAGES/);
    const heads = Object.entries(parts).filter(([path]) => /header\d*\.xml$/.test(path));
    const text = heads.map(([, xml]) => xml).join('');
    expect(text).toContain('Team Oost');
    expect(text).toContain('22 november 2026');
    expect(text).toContain('Opleidingsschool Oosterpoort');
    expect(text).toContain('descr="Logo van Opleidingsschool Oosterpoort"');
  });

  test('stand in a table of contents that Word shows without asking', () => {
    const xml = part('word/document.xml');
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(xml).not.toContain('w:dirty="true"');
    expect(part('word/settings.xml')).not.toContain('updateFields');
    expect(xml).toMatch(/Programma.*PAGEREF/s);
  });
});

test('lists are lists of Word', () => {
  expect(part('word/document.xml')).toMatch(/<w:pStyle w:val="ListParagraph"\/>.{0,60}<w:numPr>/);
});

test('charts are drawn as vectors, with a picture beside them that is sharp in print', () => {
  const pictures = Object.entries(readPictures(docx));
  expect(pictures.filter(([path]) => path.endsWith('.svg')).length).toBeGreaterThan(1);
  const widest = pictures
    .filter(([path]) => path.endsWith('.png'))
    .map(([, bytes]) => Buffer.from(bytes).readUInt32BE(16));
  const emuPerInch = 914_400;
  const shown = all(part('word/document.xml'), /<wp:extent cx="(\d+)"/g).map((cx) => Number(cx) / emuPerInch);
  expect(Math.max(...widest) / Math.max(...shown)).toBeGreaterThanOrEqual(299);
  const svgs = pictures
    .filter(([path]) => path.endsWith('.svg'))
    .map(([, bytes]) => Buffer.from(bytes).toString());
  // Letters are outlines: nobody has the font of the charts.
  for (const svg of svgs) expect(svg).not.toContain('<text');
});

test('every font is one that Word has', () => {
  const used =
    Object.values(parts)
      .join('')
      .match(/<w:rFonts [^>]*>/g) ?? [];
  expect([...new Set(all(used.join(''), /w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g))]).toEqual(['Calibri']);
});
