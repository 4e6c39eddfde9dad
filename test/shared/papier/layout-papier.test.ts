import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PapierInhoud } from '../../../shared/papier/blad.ts';
import { countVellen, layoutPapier, proposeAantal } from '../../../shared/papier/layout-papier.ts';
import { A4, KAART_RASTER, rasterMarge, STEM_RASTER, VEL_HOOGTE } from '../../../shared/papier/maten.ts';
import type { PapierPagina } from '../../../shared/papier/pagina.ts';

const kaarten = (aantal: number, titel = 'Samen voorbereiden', tekst = 'Wat ga je doen?'): PapierInhoud => ({
  soort: 'kaarten',
  kenmerk: 'Blauw kwadrant',
  kaarten: Array.from({ length: aantal }, (_, index) => ({ nummer: String(index + 1), titel, tekst })),
});
const formulier = (lijnen: number, tekst = ''): PapierInhoud => ({
  soort: 'formulier',
  titel: 'Formulier',
  inleiding: '',
  van: 'naam',
  velden: [
    { soort: 'tekst', kop: 'Lees', tekst },
    { soort: 'lijnen', vraag: 'Wat zag je?', uitleg: '', lijnen },
    { soort: 'keuzes', vraag: 'Wat klopt?', uitleg: 'Kies.', opties: ['een', 'twee'] },
    { soort: 'regels', vraag: 'Welk gedrag?', uitleg: '', aantal: 5 },
  ],
  bron: '',
});
const stembrief = (rangen = ['5', '4', '3', '2', '1']): PapierInhoud => ({
  soort: 'stembrief',
  titel: 'Welke ideeën zijn voor jou het belangrijkst?',
  uitleg: '5 punten is voor het belangrijkste.',
  rangen,
});
const brief = (codewoorden: readonly string[]): PapierInhoud => ({
  soort: 'brief',
  titel: 'Brief',
  opdracht: 'Schrijf aan een student.',
  codewoorden,
  vinkje: 'Deze brief mag niet op de zaal.',
});
const lijst = (aantal: number, naam = 'Anna'): PapierInhoud => ({
  soort: 'lijst',
  titel: 'Namenlijst',
  onderschrift: 'Team Oost',
  kop: ['Nr.', 'Naam'],
  breedtes: [1, 6],
  rijen: Array.from({ length: aantal }, (_, index) => [String(index + 1), naam]),
});

const pagesOf = (inhoud: PapierInhoud, aantal = 1): readonly PapierPagina[] =>
  layoutPapier([{ inhoud, aantal }]);

/** How far down a page of this kind reaches, in mm from the top of its text. */
function depthOf(pagina: PapierPagina): number {
  return pagina.soort === 'vel' ? Math.max(...pagina.blokken.map(({ y, blok }) => y + blok.hoogte)) : 0;
}

describe('on A4', () => {
  test.each([
    ['cards', KAART_RASTER],
    ['ballots', STEM_RASTER],
  ])('%s fit with room for the marks and for the white that printers leave', (_, raster) => {
    const { links, boven } = rasterMarge(raster);
    expect(Math.min(links, boven)).toBeGreaterThanOrEqual(12);
    expect(2 * links + raster.kolommen * raster.breedte).toBe(A4.breedte);
    expect(2 * boven + raster.rijen * raster.hoogte).toBe(A4.hoogte);
  });

  test.each([
    ['8 cards on one', kaarten(8), 1, 1],
    ['9 cards on two', kaarten(9), 1, 2],
    ['60 cards twice on sixteen', kaarten(60), 2, 16],
    ['no card on none', kaarten(0), 1, 0],
    ['4 ballots on one', stembrief(), 4, 1],
    ['9 ballots on three', stembrief(), 9, 3],
    ['a letter for every code word', brief(['kers 42', 'berk 17', 'eik 99']), 1, 3],
    ['letters without a code word', brief([]), 8, 8],
    ['a short form', formulier(5), 1, 1],
    ['a long form on more', formulier(40), 1, 2],
    ['copies of a form', formulier(40), 3, 6],
    ['60 names', lijst(60), 1, 3],
  ])('%s', (_, inhoud, aantal, vellen) => {
    expect(pagesOf(inhoud, aantal)).toHaveLength(vellen);
    expect(countVellen({ inhoud, aantal })).toBe(vellen);
  });

  test('a form numbers its pages only when there are several, and never ends a page with a question', () => {
    expect(pagesOf(formulier(5)).map((pagina) => pagina.soort === 'vel' && pagina.nummer)).toEqual(['']);
    const pages = pagesOf(formulier(40));
    expect(pages.map((pagina) => pagina.soort === 'vel' && pagina.nummer)).toEqual(['1 van 2', '2 van 2']);
    for (const lijnen of [18, 19, 20, 21, 22, 23, 24, 25]) {
      for (const pagina of pagesOf(formulier(lijnen))) {
        const last = pagina.soort === 'vel' ? pagina.blokken.at(-1)?.blok : undefined;
        expect(last?.soort === 'tekst' ? last.stijl : last?.soort).not.toMatch(/vraag|uitleg/);
      }
    }
  });

  test('a letter fills one page exactly, whatever is above it', () => {
    for (const opdracht of ['', 'Kort.', 'Een lange opdracht die over meer regels gaat. '.repeat(60)]) {
      const pages = pagesOf({ ...brief(['kers 42']), opdracht } as PapierInhoud);
      expect(pages).toHaveLength(1);
      expect(pages.map(depthOf)[0]).toBeLessThanOrEqual(VEL_HOOGTE + 0.01);
    }
  });

  test('nine ranks fit a ballot', () => {
    const [pagina] = pagesOf(stembrief(['9', '8', '7', '6', '5', '4', '3', '2', '1']));
    expect(pagina?.soort === 'stembrief' && pagina.rij).toBeGreaterThan(7);
  });
});

test('one for everybody who is there, and one when nobody is known', () => {
  const blad = { id: 'x', naam: 'X', uitleg: '', inhoud: stembrief() } as const;
  expect(proposeAantal({ ...blad, aantal: 'perPersoon' }, 8)).toBe(8);
  expect(proposeAantal({ ...blad, aantal: 'perPersoon' }, 0)).toBe(1);
  expect(proposeAantal({ ...blad, aantal: 'een' }, 8)).toBe(1);
  expect(proposeAantal({ ...blad, aantal: 'perPersoon', inhoud: brief(['kers 42']) }, 8)).toBe(1);
});

describe('a text of any length', () => {
  const { hoogte, binnen } = KAART_RASTER;

  test('stays within its card, and a long one ends in "…"', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 3000, unit: 'grapheme' }),
        fc.string({ maxLength: 500 }),
        (tekst, titel) => {
          const [pagina] = pagesOf(kaarten(1, titel, tekst));
          const kaart = pagina?.soort === 'kaarten' ? pagina.kaarten[0] : undefined;
          expect((kaart?.titel.hoogte ?? 0) + (kaart?.tekst.hoogte ?? 0)).toBeLessThanOrEqual(
            hoogte - 2 * binnen,
          );
        },
      ),
      { numRuns: 60 },
    );
    const [pagina] = pagesOf(kaarten(1, 'Titel', 'woord '.repeat(500)));
    expect(pagina?.soort === 'kaarten' && pagina.kaarten[0]?.tekst.tekst).toMatch(/woord…$/);
    expect(pagina?.soort === 'kaarten' && pagina.kaarten[0]?.tekst.grootte).toBe(8);
  });

  test('is set as large as fits', () => {
    const [pagina] = pagesOf(kaarten(1));
    expect(pagina?.soort === 'kaarten' && pagina.kaarten[0]?.titel.grootte).toBe(18);
  });

  test('never runs off the foot of a form', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 9000 }), fc.integer({ min: 1, max: 60 }), (tekst, lijnen) => {
        for (const pagina of pagesOf(formulier(lijnen, tekst)))
          expect(depthOf(pagina)).toBeLessThanOrEqual(VEL_HOOGTE + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  test('takes one line in a list', () => {
    const [pagina] = pagesOf(lijst(1, 'Wilhelmina Geertruida '.repeat(20)));
    const cel = pagina?.soort === 'lijst' ? pagina.rijen[0]?.[1] : undefined;
    expect(cel?.regels).toHaveLength(1);
    expect(cel?.tekst).toMatch(/…$/);
  });
});
