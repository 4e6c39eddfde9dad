import { describe, expect, test, vi } from 'vitest';
import {
  fitBriefjes,
  fitRegels,
  layoutStapels,
  tegelAt,
} from '../../../../renderer/werkvormen/interventiespel/stapels/indeling.ts';
import {
  applyOnderweg,
  LEGGEN,
  type StapelPlek,
  toPlekken,
} from '../../../../renderer/werkvormen/interventiespel/stapels/plekken.ts';
import { createOnderweg } from '../../../../renderer/werkvormen/slepen/onderweg.ts';
import { createSleper } from '../../../../renderer/werkvormen/slepen/sleper.ts';
import type { Bord } from '../../../../shared/werkvormen/interventiespel/bord.ts';

const slip = (id: string, nummer: number) => ({ id, nummer, tekst: id, dubbel: 1 });
const BORD: Bord = {
  stapels: [
    { id: 'p', naam: 'P', briefjes: [slip('b', 2), slip('a', 1)] },
    { id: 'q', naam: 'Q', briefjes: [slip('c', 3)] },
  ],
  los: [slip('d', 4)],
};

function look(bord: Bord): Record<string, string[]> {
  const name = ({ id, dubbel }: { id: string; dubbel: number }) => `${id}${dubbel > 1 ? String(dubbel) : ''}`;
  return Object.fromEntries([
    ...bord.stapels.map(({ id, briefjes }) => [id, briefjes.map(name)]),
    ['los', bord.los.map(name)],
  ]) as Record<string, string[]>;
}

describe('a move that is under way', () => {
  test.each<[what: string, id: string, plek: StapelPlek, then: Record<string, string[]>]>([
    [
      'lays a slip on top of a pile',
      'd',
      { stapelId: 'q', opId: null },
      { p: ['b', 'a'], q: ['d', 'c'], los: [] },
    ],
    ['takes it to another pile', 'a', { stapelId: 'q', opId: null }, { p: ['b'], q: ['a', 'c'], los: ['d'] }],
    ['lays it on another slip', 'd', { stapelId: 'p', opId: 'a' }, { p: ['b', 'a2'], q: ['c'], los: [] }],
    ['takes it off the piles', 'a', null, { p: ['b'], q: ['c'], los: ['a', 'd'] }],
    ['of what is gone changes nothing', 'x', { stapelId: 'p', opId: null }, look(BORD)],
    ['to where it lies changes nothing', 'a', { stapelId: 'p', opId: null }, look(BORD)],
  ])('%s', (_, id, plek, then) => {
    expect(look(applyOnderweg(BORD, new Map([[id, plek]])))).toEqual(then);
  });

  test('is sent as what it is, and forgotten when it is stored', async () => {
    const sent: unknown[] = [];
    const onderweg = createOnderweg(LEGGEN);
    onderweg.connect((actie) => {
      sent.push(actie);
      return Promise.resolve(true);
    });
    onderweg.receive(toPlekken(BORD));
    onderweg.place('d', { stapelId: 'q', opId: null });
    onderweg.receive({ ...toPlekken(BORD), d: { stapelId: 'q', opId: null } });
    await vi.waitFor(() => {
      expect(onderweg.getSnapshot().size).toBe(0);
    });
    onderweg.place('a', null);
    expect(sent).toEqual([
      { type: 'situatieGelegd', id: 'd', stapelId: 'q', opId: null },
      { type: 'situatieTeruggelegd', id: 'a' },
    ]);
  });
});

describe('the tiles', () => {
  test.each([
    [0, 1, 1],
    [3, 3, 1],
    [4, 2, 2],
    [8, 4, 2],
    [9, 3, 3],
    [24, 6, 4],
  ])('of %i piles are %i side by side in %i rows', (aantal, kolommen, rijen) => {
    expect(layoutStapels(aantal)).toEqual({ kolommen, rijen });
  });

  test.each([
    [-1, 1, 0],
    [0.9, 0.9, 1],
    [-0.1, -0.1, 2],
    [1, -1, 3],
  ])('have the place %f, %f in tile %i', (x, y, tegel) => {
    expect(tegelAt({ kolommen: 2, rijen: 2 }, { x, y })).toBe(tegel);
  });

  test('have no place beside the board', () => {
    expect(tegelAt({ kolommen: 2, rijen: 2 }, { x: 1.2, y: 0 })).toBeNull();
  });

  test('hold fewer slips when there are more of them, and never a part of one', () => {
    const vak = { breedte: 1350, hoogte: 900 };
    const counts = [1, 4, 9, 24].map((aantal) => fitBriefjes(layoutStapels(aantal), vak, 28).aantal);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
  });

  test('show more lines of every slip while there is room for the fullest pile', () => {
    const vak = { breedte: 1824, hoogte: 880 };
    const regels = [4, 6, 30].map((volste) => fitRegels(layoutStapels(4), vak, 28, volste));
    expect(regels.map((each) => each.regels)).toEqual([4, 2, 2]);
    expect(regels[0]?.aantal).toBeGreaterThanOrEqual(4);
    expect(regels[2]).toEqual({ ...fitBriefjes(layoutStapels(4), vak, 28), regels: 2 });
  });
});

test('a drag among 200 situations measures once and renders when it is lifted and let go, not for a move', () => {
  const OPMETING = {
    tafel: { left: 0, top: 0, width: 1000, height: 800 },
    plot: { left: 200, top: 0, width: 800, height: 800 },
    bak: null,
    vlak: { breedte: 800, hoogte: 800, maat: 0, minMaat: 0 },
  };
  const briefjes = Array.from({ length: 200 }, (_, index) => slip(`s${String(index)}`, index + 1));
  const plekken = toPlekken({ stapels: [{ id: 'p', naam: '', briefjes }], los: [] });
  const measure = vi.fn(() => OPMETING);
  const renders = vi.fn();
  const worpen: unknown[] = [];
  const sleper = createSleper('hand');
  sleper.connect({
    measure,
    isGelegd: (id) => plekken[id] !== undefined,
    report: () => undefined,
    onWorp: (id, { soort }, hand) => worpen.push([id, soort, hand]),
  });
  sleper.subscribe(renders);
  sleper.press('s7', { x: 300, y: 300 }, { x: 250, y: 290 });
  sleper.start('s7');
  for (let move = 0; move < 100; move += 1) sleper.moveBy('s7', 1, 1);
  expect(renders).toHaveBeenCalledTimes(1);
  sleper.end('s7');
  expect(renders).toHaveBeenCalledTimes(2);
  expect(measure).toHaveBeenCalledTimes(1);
  expect(worpen).toEqual([['s7', 'bord', { x: 400, y: 400 }]]);
});
