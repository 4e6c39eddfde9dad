import { describe, expect, test } from 'vitest';
import {
  type BordLayout,
  type BordMaten,
  layoutBord,
} from '../../../../renderer/charts/kwadrant/bord-layout.ts';
import { overlaps, type Rechthoek, squareAround } from '../../../../renderer/charts/kwadrant/rechthoek.ts';
import type { BordKaart } from '../../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { findIndeling } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { layBord, LIGGINGEN } from '../borden.ts';

/** The board on the zaal at 1920x1080, beside the column of cards, at scale 1 and at the largest. */
const ZAAL: BordMaten = { breedte: 1322, hoogte: 852, letter: 28, maat: 46 };
const GROOT: BordMaten = { ...ZAAL, letter: 28 * 1.6, maat: 46 * 1.6 };
/** In regie at 1280x720. */
const REGIE: BordMaten = { breedte: 380, hoogte: 384, letter: 14, maat: 26 };

/** One of two beside each other in regie. */
const NAAST: BordMaten = { breedte: 208, hoogte: 230, letter: 14, maat: 22 };

const layout = (kaarten: readonly BordKaart[], maten: BordMaten, variant: 'blauw' | 'groen' = 'blauw') =>
  layoutBord({ variant, indeling: findIndeling(variant), kaarten }, maten);

const listTexts = ({ etiketten: { etiketten, sleutel } }: BordLayout): { naam: string; vak: Rechthoek }[] => [
  ...etiketten.map(({ id, papier }) => ({ naam: id, vak: papier })),
  ...(sleutel === null ? [] : [{ naam: 'sleutel', vak: sleutel.papier }]),
];

/** The ids of cards of which the title can be read, whole. */
function listReadable({ etiketten: { etiketten, sleutel } }: BordLayout): string[] {
  const slips = etiketten.filter(({ regels }) => !(regels.at(-1) ?? '').endsWith('…')).map(({ id }) => id);
  return [...slips, ...(sleutel?.items.map(({ id }) => id) ?? [])];
}

/** What covers what, or sticks out; empty when everything can be read. */
function listFaults(board: BordLayout): string[] {
  const { marken, maat } = board.marken;
  const texts = listTexts(board);
  const faults: string[] = [];
  for (const [index, { naam, vak }] of texts.entries()) {
    if (vak.links < -0.01 || vak.boven < -0.01) faults.push(`${naam} sticks out`);
    if (vak.links + vak.breedte > board.plot.breedte + 0.01) faults.push(`${naam} sticks out`);
    if (vak.boven + vak.hoogte > board.plot.hoogte + 0.01) faults.push(`${naam} sticks out`);
    for (const merk of marken) {
      if (merk.id !== naam && overlaps(vak, squareAround(merk, maat)))
        faults.push(`${naam} covers mark ${merk.id}`);
    }
    for (const other of texts.slice(index + 1)) {
      if (overlaps(vak, other.vak)) faults.push(`${naam} covers ${other.naam}`);
    }
  }
  return faults;
}

describe.each(LIGGINGEN)('a board of the zaal, laid in the way of "%s"', (ligging) => {
  test.each([6, 12, 16, 20])('shows all %i titles, none over a mark or another title', (aantal) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const board = layout(layBord(ligging, aantal, seed), ZAAL, seed % 2 === 0 ? 'blauw' : 'groen');
      expect(listFaults(board)).toEqual([]);
      expect(listReadable(board).toSorted()).toEqual(board.kaarten.map(({ id }) => id).toSorted());
    }
  });

  test.each([32, 60])('covers no mark and no title with %i cards', (aantal) => {
    const board = layout(layBord(ligging, aantal), ZAAL);
    expect(listFaults(board)).toEqual([]);
    const shown = new Set([...listReadable(board), ...board.etiketten.zonder.map(({ id }) => id)]);
    expect(shown.size).toBe(aantal);
  });

  test.each([
    ['the largest text of the zaal', GROOT],
    ['regie on a small laptop', REGIE],
  ])('covers nothing in %s either', (_, maten) => {
    for (const aantal of [12, 20, 60])
      expect(listFaults(layout(layBord(ligging, aantal), maten))).toEqual([]);
  });
});

test('the words around the plot overlap neither the plot nor each other', () => {
  for (const variant of ['blauw', 'groen'] as const) {
    for (const maten of [ZAAL, GROOT, REGIE, NAAST]) {
      const { teksten, plot, regel } = layout([], maten, variant);
      const vakken = teksten.map(({ regels, x, y, anker, pijl }) => {
        // An average letter is about half as wide as it is high.
        const breedte =
          Math.max(...regels.map((each) => each.length)) * maten.letter * 0.5 +
          (pijl === null ? 0 : maten.letter);
        const links = anker === 'start' ? x : anker === 'end' ? x - breedte : x - breedte / 2;
        return { links, boven: y - maten.letter * 0.75, breedte, hoogte: regels.length * regel * 0.9 };
      });
      const faults = vakken.flatMap((vak, index) => [
        ...(overlaps(vak, plot) ? [`${variant}: text ${String(index)} over the plot`] : []),
        ...vakken
          .slice(index + 1)
          .filter((other) => overlaps(vak, other))
          .map(() => `${variant}: text ${String(index)} over another`),
      ]);
      expect(faults).toEqual([]);
    }
  }
});

test('two boards with words of their own are as high when they have as many rows of them', () => {
  const [blauw, groen] = [layout([], NAAST), layout([], NAAST, 'groen')];
  const rijen = {
    boven: Math.max(blauw.rijen.boven, groen.rijen.boven),
    onder: Math.max(blauw.rijen.onder, groen.rijen.onder),
  };
  expect(blauw.rijen).not.toEqual(rijen);
  expect(layout([], { ...NAAST, rijen }).plot).toEqual(layout([], { ...NAAST, rijen }, 'groen').plot);
});

test('a title of 300 characters is cut with an ellipsis and covers nothing', () => {
  const [first, ...rest] = layBord('vijf', 12);
  if (first === undefined) throw new Error('no cards');
  const board = layout([{ ...first, titel: 'een heel lange titel '.repeat(15) }, ...rest], ZAAL);
  expect(listFaults(board)).toEqual([]);
  expect(board.etiketten.etiketten.find(({ id }) => id === first.id)?.regels.at(-1)).toMatch(/…$/);
});

test('an empty board is a board', () => {
  expect(layout([], ZAAL).marken.marken).toEqual([]);
});

test('a thousand cards cost little', () => {
  const kaarten = layBord('verspreid', 1000);
  const before = process.threadCpuUsage();
  layout(kaarten, ZAAL);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(100);
});
