import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Opmeting, Worp } from '../../../../renderer/werkvormen/slepen/sleep.ts';
import { createSleper } from '../../../../renderer/werkvormen/slepen/sleper.ts';
import { createVolger } from '../../../../renderer/werkvormen/slepen/volger.ts';
import type { SleepMelding } from '../../../../renderer/werkvormen/werkvorm-scherm.ts';

const OPMETING: Opmeting = {
  tafel: { left: 20, top: 10, width: 1000, height: 800 },
  plot: { left: 120, top: 10, width: 1000, height: 800 },
  bak: null,
  vlak: { breedte: 1000, hoogte: 800, maat: 40, minMaat: 30 },
};
const MIDDLE = { x: 620, y: 410 };

/** The only thing that a drag touches of an element. */
const makeElement = () => ({ style: { transform: '' } }) as unknown as HTMLElement;

function makeSleper() {
  const reports: SleepMelding[] = [];
  const worpen: [string, Worp][] = [];
  const measured = vi.fn(() => OPMETING);
  const sleper = createSleper();
  sleper.connect({
    measure: measured,
    isGelegd: () => true,
    report: (melding) => reports.push(melding),
    onWorp: (id, worp) => worpen.push([id, worp]),
  });
  const renders = vi.fn();
  sleper.subscribe(renders);
  return { sleper, reports, worpen, renders, measured };
}

describe('a drag', () => {
  test('measures once, renders when the card is lifted and let go, and not for a move', () => {
    const { sleper, renders, measured } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    for (let move = 0; move < 50; move += 1) sleper.moveBy('a', 2, 1);
    expect(renders).toHaveBeenCalledTimes(1);
    sleper.end('a');
    expect(renders).toHaveBeenCalledTimes(2);
    expect(measured).toHaveBeenCalledTimes(1);
  });

  test('floats where its mark would be laid, and ends there', () => {
    const { sleper, worpen, reports } = makeSleper();
    const element = makeElement();
    sleper.press('a', { x: 600, y: 400 }, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 240, -190);
    sleper.attach(element);
    expect(element.style.transform).toBe('translate(840px, 210px)');
    sleper.end('a');
    const plek = { x: 0.5, y: 0.5 };
    expect(worpen).toEqual([['a', { soort: 'bord', plek }]]);
    expect(reports).toEqual([
      { id: 'a', ...plek, isEind: false },
      { id: 'a', ...plek, isEind: true },
    ]);
  });

  test('is none while the hand only trembles: the card can still be chosen', () => {
    const { sleper, worpen, renders } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 2, 2);
    sleper.end('a');
    expect(sleper.hasDragged()).toBe(false);
    expect(worpen).toEqual([]);
    expect(renders).not.toHaveBeenCalled();
  });

  test('counts as a drag until the next press', () => {
    const { sleper } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 50, 0);
    sleper.end('a');
    expect(sleper.hasDragged()).toBe(true);
    sleper.press('a', MIDDLE, MIDDLE);
    expect(sleper.hasDragged()).toBe(false);
  });

  test('that is cancelled lays nothing, and tells the other screen that it ended', () => {
    const { sleper, worpen, reports } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 50, 0);
    sleper.cancel('b');
    expect(sleper.getSnapshot()).toBe('a');
    sleper.cancel('a');
    sleper.end('a');
    expect(worpen).toEqual([]);
    expect(sleper.getSnapshot()).toBeNull();
    expect(reports.at(-1)?.isEind).toBe(true);
  });

  test('of a card that is held still is told again, so that it stays in sight on the other screen', () => {
    vi.useFakeTimers();
    const { sleper, reports } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 50, 0);
    vi.advanceTimersByTime(1000);
    expect(reports.length).toBe(5);
    sleper.end('a');
    vi.advanceTimersByTime(3000);
    expect(reports.length).toBe(6);
    vi.useRealTimers();
  });

  test('is not disturbed by a second finger on another card', () => {
    const { sleper, worpen } = makeSleper();
    sleper.press('a', MIDDLE, MIDDLE);
    sleper.start('a');
    sleper.moveBy('a', 50, 0);
    sleper.press('b', MIDDLE, MIDDLE);
    sleper.start('b');
    sleper.moveBy('b', 0, 300);
    sleper.end('b');
    expect(sleper.getSnapshot()).toBe('a');
    sleper.end('a');
    expect(worpen.map(([id]) => id)).toEqual(['a']);
  });
});

describe('a card that the other screen drags', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function makeVolger() {
    const volger = createVolger();
    const laid: string[] = [];
    volger.connect({ measure: () => OPMETING, onGelegd: (id) => laid.push(id) });
    const renders = vi.fn();
    volger.subscribe(renders);
    return { volger, laid, renders };
  }

  test('is seen moving, with one render for all its moves', () => {
    const { volger, renders } = makeVolger();
    const element = makeElement();
    volger.follow({ id: 'a', x: 0, y: 0, isEind: false });
    volger.attach(element);
    for (const x of [0.1, 0.25, 0.5]) volger.follow({ id: 'a', x, y: 0.5, isEind: false });
    expect(element.style.transform).toBe('translate(840px, 210px)');
    expect(renders).toHaveBeenCalledTimes(1);
    expect(volger.getSnapshot()).toBe('a');
  });

  test('stays in the air until its place has had time to arrive', () => {
    const { volger, laid } = makeVolger();
    volger.follow({ id: 'a', x: 0, y: 0, isEind: false });
    volger.follow({ id: 'a', x: 0, y: 0, isEind: true });
    expect(laid).toEqual(['a']);
    expect(volger.getSnapshot()).toBe('a');
    vi.advanceTimersByTime(200);
    expect(volger.getSnapshot()).toBeNull();
  });

  test('does not hang there when the other screen falls silent', () => {
    const { volger } = makeVolger();
    volger.follow({ id: 'a', x: 0, y: 0, isEind: false });
    vi.advanceTimersByTime(3000);
    expect(volger.getSnapshot()).toBeNull();
  });
});
