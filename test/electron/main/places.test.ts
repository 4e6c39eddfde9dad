import { describe, expect, it } from 'vitest';
import { centerPlace, clampPlace, findArea, isSamePlace } from '../../../electron/main/places.ts';

const area = { x: 1366, y: 0, width: 1920, height: 1040 };

describe('a window on a display', () => {
  it.each([
    [
      'stays where it is when it fits',
      { x: 1400, y: 10, width: 800, height: 600 },
      { x: 1400, y: 10, width: 800, height: 600 },
    ],
    [
      'is moved in from the left',
      { x: 0, y: 10, width: 800, height: 600 },
      { x: 1366, y: 10, width: 800, height: 600 },
    ],
    [
      'is moved in from the right',
      { x: 3000, y: 900, width: 800, height: 600 },
      { x: 2486, y: 440, width: 800, height: 600 },
    ],
    ['shrinks to what is there', { x: 0, y: -50, width: 4000, height: 3000 }, area],
    [
      'keeps its width when only its height is too much',
      { x: 1400, y: 0, width: 800, height: 1080 },
      { x: 1400, y: 0, width: 800, height: 1040 },
    ],
  ])('%s', (_title, place, wanted) => {
    expect(clampPlace(place, area)).toEqual(wanted);
  });

  it('is put in the middle', () => {
    expect(centerPlace({ width: 1440, height: 900 }, area)).toEqual({
      x: 1606,
      y: 70,
      width: 1440,
      height: 900,
    });
  });

  it('fills a display that is smaller than it wants', () => {
    const small = { x: 0, y: 0, width: 1280, height: 700 };
    expect(centerPlace({ width: 1440, height: 900 }, small)).toEqual(small);
  });
});

describe('the display of a place', () => {
  const laptop = { naam: 'laptop', bounds: { x: 0, y: 0, width: 1366, height: 768 } };
  const beamer = { naam: 'beamer', bounds: { x: 1366, y: 0, width: 1920, height: 1080 } };

  it.each([
    ['wholly on the left one', { x: 10, y: 10, width: 800, height: 600 }, 'laptop'],
    ['mostly on the right one', { x: 1200, y: 10, width: 800, height: 600 }, 'beamer'],
    ['on neither', { x: -3000, y: 10, width: 800, height: 600 }, undefined],
    ['touching an edge', { x: 3286, y: 10, width: 800, height: 600 }, undefined],
  ])('%s', (_title, place, wanted) => {
    expect(findArea(place, [laptop, beamer])?.naam).toBe(wanted);
  });
});

describe('the same place', () => {
  it('allows for rounding by a scale factor', () => {
    expect(isSamePlace(area, { x: 1367, y: 0, width: 1919, height: 1042 })).toBe(true);
  });

  it('tells three pixels apart', () => {
    expect(isSamePlace(area, { ...area, width: 1917 })).toBe(false);
  });
});
