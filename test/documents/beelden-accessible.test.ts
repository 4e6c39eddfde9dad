import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createBeeld } from '../../shared/werkvormen/goed-werk/beeld.ts';
import { makeDocx, readParts, readPictures, TWEE_PAGINAS, VOORBEELD } from './support/documents.ts';

let parts: Readonly<Record<string, string>> = {};
const part = (path: string): string => parts[path] ?? '';
const all = (xml: string, pattern: RegExp): string[] =>
  Array.from(xml.matchAll(pattern), (match) => match[1] ?? '');

beforeAll(async () => {
  parts = readParts(await makeDocx([VOORBEELD, TWEE_PAGINAS, createBeeld('leeg')]));
});

test('the language is Dutch', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  expect(Object.values(parts).join('')).not.toMatch(/<w:lang w:val="(?!nl-NL)/);
});

test('title and author are in the properties', () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>Beelden van Goed Werk Team Oost</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:creator>Team Oost</dc:creator>');
});

describe('headings', () => {
  const readLevels = (): number[] => {
    const used = all(part('word/document.xml'), /<w:pStyle w:val="(\w+)"\/>/g);
    return used.flatMap((style) => {
      const definition =
        new RegExp(`w:styleId="${style}".*?</w:style>`).exec(part('word/styles.xml'))?.[0] ?? '';
      const level = /<w:outlineLvl w:val="(\d)"/.exec(definition)?.[1];
      return level === undefined ? [] : [Number(level) + 1];
    });
  };

  test('each Beeld is a heading 1, its parts are headings 2, and none is skipped', () => {
    const levels = readLevels();
    expect(levels.filter((level) => level === 1)).toHaveLength(3);
    expect(levels[0]).toBe(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test('no heading is empty', () => {
    const paragraphs = part('word/document.xml').match(/<w:p>.*?<\/w:p>/g) ?? [];
    const headings = paragraphs.filter((paragraph) => /w:val="Heading/.test(paragraph));
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(heading.replace(/<[^>]*>/g, '').trim()).not.toBe('');
  });
});

test('every picture has an alt text', () => {
  const alts = all(part('word/document.xml'), /<wp:docPr ([^>]*)\/>/g);
  expect(alts).toHaveLength(3);
  expect(alts.map((alt) => /descr="([^"]+)"/.exec(alt)?.[1])).toEqual([
    'Een deur op een kier.',
    'Een deur op een kier.',
    'Hier komt nog een beeld.',
  ]);
});

test.each([
  ['the caption', { bijschrift: 'Een handdruk.' }, 'Een handdruk.'],
  ['else the kernuitspraak', { bijschrift: '' }, 'Beeld bij: Ik doe een stap terug, maar ik ga niet weg.'],
  ['else that it belongs to the situation', { bijschrift: '', kernuitspraak: '' }, 'Beeld bij de situatie.'],
])('a picture of the group’s own is described by %s', async (_name, velden, alt) => {
  const uitsnede = { x: 0, y: 0, breedte: 1, hoogte: 1, draaiing: 0 } as const;
  const afbeelding = { soort: 'bestand', bronId: 'a', id: 'b', breedte: 4, hoogte: 3, uitsnede } as const;
  const xml = readParts(await makeDocx([{ ...VOORBEELD, afbeelding, ...velden }]))['word/document.xml'];
  expect(/<wp:docPr [^>]*descr="([^"]*)"/.exec(xml ?? '')?.[1]).toBe(alt);
});

test('a picture that is gone keeps its place', async () => {
  const docx = await makeDocx([VOORBEELD], { loadImage: () => Promise.resolve(null) });
  expect(readParts(docx)['word/document.xml']).toContain('descr="Hier komt nog een beeld."');
});

test('tables have a header row, a fixed layout and widths that add up', () => {
  const tables = part('word/document.xml').match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const [first = ''] = table.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    expect(first).toMatch(/<w:tblHeader\/>/);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const sum = (widths: readonly string[]) => widths.reduce((total, width) => total + Number(width), 0);
    const whole = Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]);
    expect(sum(all(table, /<w:gridCol w:w="(\d+)"/g))).toBe(whole);
    expect(sum(all(first, /<w:tcW w:type="dxa" w:w="(\d+)"/g))).toBe(whole);
  }
});

test('a drawing goes in as SVG, with a PNG beside it that is sharp in print', async () => {
  const folder = join(import.meta.dirname, '../../resources/tekeningen');
  const data = await readFile(join(folder, 'deur-op-een-kier.svg'), 'utf8');
  const loadImage = () => Promise.resolve({ afbeelding: { soort: 'svg', data } as const, alt: 'Een deur.' });
  const docx = await makeDocx([VOORBEELD], { loadImage });
  expect(readParts(docx)['word/document.xml']).toContain('asvg:svgBlip');
  const pictures = Object.entries(readPictures(docx));
  const svg = pictures.find(([path]) => path.endsWith('.svg'))?.[1] ?? new Uint8Array();
  expect(new TextDecoder().decode(svg)).toBe(data);
  const png = Buffer.from(pictures.find(([path]) => path.endsWith('.png'))?.[1] ?? []);
  const [breedteMm, breedtePixels] = [82 * 1.5, png.readUInt32BE(16)];
  expect(breedtePixels / (breedteMm / 25.4)).toBeCloseTo(300, 0);
});

test('every font is one that Word has', () => {
  const used =
    Object.values(parts)
      .join('')
      .match(/<w:rFonts [^>]*>/g) ?? [];
  const fonts = new Set(all(used.join(''), /w:\w+="([^"]+)"/g));
  expect([...fonts]).toEqual(['Calibri']);
});
