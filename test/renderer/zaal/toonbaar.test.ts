import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ZaalState } from '../../../renderer/store/zaal.ts';
import { createToonbaar } from '../../../renderer/zaal/toonbaar.ts';
import type { ZaalDelen } from '../../../renderer/zaal/zaal-delen.ts';
import type { ZaalBeeld } from '../../../shared/zaal/zaal-beeld.ts';

const NEUTRAAL: ZaalBeeld = { soort: 'neutraal', schaal: 1, papier: 'licht' };
const FIGUUR: ZaalBeeld = {
  soort: 'rondom',
  schaal: 1,
  papier: 'licht',
  titel: 'Uitslag',
  timer: null,
  inhoud: { soort: 'figuur', figuur: 'matrix', data: {}, alt: 'Uitslag' },
};
const LIJST: ZaalBeeld = { ...FIGUUR, inhoud: { soort: 'lijst', blokken: [{ kop: null, tekst: 'Geduld' }] } };
const BORD: ZaalBeeld = {
  soort: 'stap',
  schaal: 1,
  papier: 'licht',
  titel: 'Leggen',
  vorm: null,
  opdracht: 'Leg je kaartjes.',
  timer: null,
  vlak: 'bord',
  bord: { rondeId: 'r1', werkvorm: 'kwadrantenkaartjes', beeld: {} },
  isAanraakbaar: false,
};
const DELEN: ZaalDelen = { zalen: {}, Figuur: () => null };

function setUp() {
  const bron = createStore<ZaalState>(() => ({ zending: null }));
  let read = (_delen: ZaalDelen): void => undefined;
  const toonbaar = createToonbaar(bron, new Promise((resolve) => (read = resolve)));
  let revisie = 0;
  const send = (beeld: ZaalBeeld): void => {
    revisie += 1;
    bron.setState({ zending: { revisie, beeld } });
  };
  return { toonbaar, send, read: () => read(DELEN), beeld: () => toonbaar.getState().zending?.beeld };
}

test.each([
  ['neutral', NEUTRAAL],
  ['black', { soort: 'zwart' }],
  ['a list', LIJST],
  ['an assignment', { ...BORD, vlak: 'opdracht' }],
] as const)('%s is painted before the code of the boards is there', (_name, beeld) => {
  const zaal = setUp();
  zaal.send(beeld);
  expect(zaal.beeld()).toBe(beeld);
});

test.each([
  ['a board', BORD],
  ['a chart', FIGUUR],
] as const)('%s waits for its code; until then what was there stays', async (_name, beeld) => {
  const zaal = setUp();
  zaal.send(LIJST);
  zaal.send(beeld);
  expect(zaal.beeld()).toBe(LIJST);
  const painted: unknown[] = [];
  zaal.toonbaar.subscribe((state) => painted.push([state.zending?.beeld, state.delen]));
  zaal.read();
  await Promise.resolve();
  await Promise.resolve();
  expect(painted).toEqual([[beeld, DELEN]]);
});

test('black comes at once, also when a board was waiting, and nothing comes back', async () => {
  const zaal = setUp();
  zaal.send(BORD);
  zaal.send({ soort: 'zwart' });
  expect(zaal.beeld()).toEqual({ soort: 'zwart' });
  zaal.read();
  await Promise.resolve();
  await Promise.resolve();
  expect(zaal.beeld()).toEqual({ soort: 'zwart' });
});

test('once the code is there every picture comes at once', async () => {
  const zaal = setUp();
  zaal.read();
  await Promise.resolve();
  await Promise.resolve();
  zaal.send(BORD);
  expect(zaal.beeld()).toBe(BORD);
});
