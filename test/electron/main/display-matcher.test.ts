import { describe, expect, it } from 'vitest';
import { chooseZaalScherm, type Kenmerken, toKenmerken } from '../../../electron/main/display-matcher.ts';

const beamer: Kenmerken = { id: 2, label: 'EPSON PJ', isIntern: false, breedte: 1920, hoogte: 1080 };
const monitor: Kenmerken = { id: 3, label: 'DELL U2720Q', isIntern: false, breedte: 3840, hoogte: 2160 };
const laptop: Kenmerken = { id: 1, label: 'Built-in', isIntern: true, breedte: 1920, hoogte: 1080 };
/** A display of which the system tells no name, as the dummy driver and many Linux machines do. */
const nameless = { ...beamer, label: '' };

interface Row {
  readonly title: string;
  readonly kandidaten: readonly Kenmerken[];
  readonly onthouden: Kenmerken | null;
  readonly wanted: number | 'kies' | 'geen';
}

const table: readonly Row[] = [
  { title: 'no other display', kandidaten: [], onthouden: beamer, wanted: 'geen' },
  { title: 'no other display, nothing remembered', kandidaten: [], onthouden: null, wanted: 'geen' },
  { title: 'one other, nothing remembered', kandidaten: [beamer], onthouden: null, wanted: 2 },
  { title: 'one other, another was remembered', kandidaten: [monitor], onthouden: beamer, wanted: 3 },
  { title: 'the only other is the laptop panel', kandidaten: [laptop], onthouden: beamer, wanted: 1 },
  {
    title: 'two others, nothing remembered: ask',
    kandidaten: [beamer, monitor],
    onthouden: null,
    wanted: 'kies',
  },
  {
    title: 'two others, a third was remembered: ask',
    kandidaten: [beamer, monitor],
    onthouden: { ...monitor, id: 9, label: 'LG' },
    wanted: 'kies',
  },
  {
    title: 'the laptop panel and one outside it, nothing remembered',
    kandidaten: [laptop, beamer],
    onthouden: null,
    wanted: 2,
  },
  { title: 'remembered by its name', kandidaten: [monitor, beamer], onthouden: beamer, wanted: 2 },
  {
    title: 'its name, under a new id',
    kandidaten: [
      { ...beamer, id: 7 },
      { ...monitor, id: 2 },
    ],
    onthouden: beamer,
    wanted: 7,
  },
  {
    title: 'its name, at another size',
    kandidaten: [{ ...beamer, breedte: 1280, hoogte: 720 }, monitor],
    onthouden: beamer,
    wanted: 2,
  },
  {
    title: 'its name, and a nameless one of its size',
    kandidaten: [
      { ...beamer, breedte: 1280, hoogte: 720 },
      { ...nameless, id: 8 },
    ],
    onthouden: beamer,
    wanted: 2,
  },
  {
    title: 'its name on the laptop panel, remembered as panel',
    kandidaten: [laptop, beamer],
    onthouden: laptop,
    wanted: 1,
  },
  {
    title: 'same name twice, the size tells',
    kandidaten: [
      { ...beamer, id: 5, breedte: 1280, hoogte: 800 },
      { ...beamer, id: 6 },
    ],
    onthouden: beamer,
    wanted: 6,
  },
  {
    title: 'same name and size twice, the id tells',
    kandidaten: [{ ...beamer, id: 5 }, beamer],
    onthouden: beamer,
    wanted: 2,
  },
  {
    title: 'same name and size twice, both new ids: ask',
    kandidaten: [
      { ...beamer, id: 5 },
      { ...beamer, id: 6 },
    ],
    onthouden: beamer,
    wanted: 'kies',
  },
  {
    title: 'same name twice, nothing remembered: ask',
    kandidaten: [
      { ...beamer, id: 5 },
      { ...beamer, id: 6 },
    ],
    onthouden: null,
    wanted: 'kies',
  },
  {
    title: 'no names: the size tells',
    kandidaten: [
      { ...nameless, id: 5 },
      { ...nameless, id: 6, breedte: 1280, hoogte: 720 },
    ],
    onthouden: nameless,
    wanted: 5,
  },
  {
    title: 'no names: the size before the id',
    kandidaten: [
      { ...nameless, id: 5 },
      { ...nameless, breedte: 1280, hoogte: 720 },
    ],
    onthouden: nameless,
    wanted: 5,
  },
  {
    title: 'no names, other size: the id tells',
    kandidaten: [
      { ...nameless, breedte: 1280, hoogte: 720 },
      { ...nameless, id: 6, breedte: 800, hoogte: 600 },
    ],
    onthouden: nameless,
    wanted: 2,
  },
  {
    title: 'no names, same sizes, id kept',
    kandidaten: [{ ...nameless, id: 5 }, nameless],
    onthouden: nameless,
    wanted: 2,
  },
  {
    title: 'no names, same sizes, new ids: ask',
    kandidaten: [
      { ...nameless, id: 5 },
      { ...nameless, id: 6 },
    ],
    onthouden: nameless,
    wanted: 'kies',
  },
  {
    title: 'no names, nothing fits: ask',
    kandidaten: [
      { ...nameless, id: 5, breedte: 800 },
      { ...nameless, id: 6, breedte: 640 },
    ],
    onthouden: nameless,
    wanted: 'kies',
  },
  {
    title: 'no name, other size and id, but alone',
    kandidaten: [{ ...nameless, id: 5, breedte: 1280, hoogte: 720 }],
    onthouden: nameless,
    wanted: 5,
  },
  {
    title: 'it lost its name, the size tells',
    kandidaten: [
      { ...nameless, id: 5 },
      { ...monitor, id: 6 },
    ],
    onthouden: beamer,
    wanted: 5,
  },
  {
    title: 'it got a name since, the size tells',
    kandidaten: [
      { ...beamer, id: 5 },
      { ...monitor, id: 6 },
    ],
    onthouden: nameless,
    wanted: 5,
  },
  {
    title: 'another name of the same size is another display: ask',
    kandidaten: [{ ...beamer, label: 'BenQ' }, monitor],
    onthouden: beamer,
    wanted: 'kies',
  },
  {
    title: 'a nameless laptop panel of the same size is not it',
    kandidaten: [
      { ...nameless, id: 1, isIntern: true },
      { ...nameless, id: 5 },
    ],
    onthouden: nameless,
    wanted: 5,
  },
  {
    title: 'a size that was rounded',
    kandidaten: [
      { ...nameless, id: 5, breedte: 1921 },
      { ...nameless, id: 6, breedte: 1280 },
    ],
    onthouden: nameless,
    wanted: 5,
  },
];

describe('the display of the zaal', () => {
  it.each(table)('$title', ({ kandidaten, onthouden, wanted }) => {
    const keuze = chooseZaalScherm(kandidaten, onthouden);
    expect(keuze.soort === 'gevonden' ? keuze.id : keuze.soort).toBe(wanted);
  });

  it.each(table)('does not depend on the order of displays: $title', ({ kandidaten, onthouden, wanted }) => {
    const keuze = chooseZaalScherm([...kandidaten].reverse(), onthouden);
    expect(keuze.soort === 'gevonden' ? keuze.id : keuze.soort).toBe(wanted);
  });
});

describe('the signs of a display', () => {
  const facts = { id: 2, label: ' EPSON PJ ', internal: false };

  it.each([
    { scaleFactor: 1, size: { width: 1920, height: 1080 } },
    { scaleFactor: 1.25, size: { width: 1536, height: 864 } },
    { scaleFactor: 1.5, size: { width: 1280, height: 720 } },
    { scaleFactor: 2, size: { width: 960, height: 540 } },
  ])('are the same at scale factor $scaleFactor', (shown) => {
    expect(toKenmerken({ ...facts, ...shown })).toEqual(beamer);
  });
});
