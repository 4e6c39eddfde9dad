import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLeggen } from '../../../../renderer/werkvormen/kwadrantenkaartjes/leggen.ts';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';

/** A data service that answers when the test says so. */
function makeSender() {
  const sent: Actie[] = [];
  const answers: ((isStored: boolean) => void)[] = [];
  return {
    sent,
    send: (actie: Actie) =>
      new Promise<boolean>((resolve) => {
        sent.push(actie);
        answers.push(resolve);
      }),
    async answer(isStored: boolean) {
      answers.shift()?.(isStored);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

function makeLeggen(send: (actie: Actie) => Promise<boolean>) {
  const leggen = createLeggen();
  leggen.connect(send);
  return leggen;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a move', () => {
  test('shows at once, and until the stored place has arrived', async () => {
    const { send, sent, answer } = makeSender();
    const leggen = makeLeggen(send);
    leggen.receive({ a: { x: 0, y: 0 } });
    leggen.place('a', { x: 0.5, y: 0.5 });
    expect(leggen.find('a')).toEqual({ x: 0.5, y: 0.5 });
    expect(sent).toEqual([{ type: 'kaartVerplaatst', id: 'a', x: 0.5, y: 0.5 }]);
    await answer(true);
    expect(leggen.getSnapshot().size).toBe(1);
    leggen.receive({ a: { x: 0.5, y: 0.5 } });
    expect(leggen.getSnapshot().size).toBe(0);
  });

  test('is not shown twice when the stored place arrives before the answer', async () => {
    const { send, answer } = makeSender();
    const leggen = makeLeggen(send);
    leggen.place('a', { x: 0.5, y: 0.5 });
    leggen.receive({ a: { x: 0.5, y: 0.5 } });
    await answer(true);
    expect(leggen.getSnapshot().size).toBe(0);
    expect(leggen.find('a')).toEqual({ x: 0.5, y: 0.5 });
  });

  test('that is refused is taken back', async () => {
    const { send, answer } = makeSender();
    const leggen = makeLeggen(send);
    leggen.receive({ a: { x: 0, y: 0 } });
    leggen.place('a', null);
    expect(leggen.find('a')).toBeNull();
    await answer(false);
    expect(leggen.find('a')).toEqual({ x: 0, y: 0 });
  });

  test('gives way when somebody else moved the card in between', async () => {
    const { send, answer } = makeSender();
    const leggen = makeLeggen(send);
    leggen.place('a', { x: 0.5, y: 0.5 });
    await answer(true);
    leggen.receive({ a: { x: -1, y: -1 } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(leggen.find('a')).toEqual({ x: -1, y: -1 });
  });
});

describe('a held arrow key', () => {
  test('sends one step at a time, and of those that waited the last', async () => {
    const { send, sent, answer } = makeSender();
    const leggen = makeLeggen(send);
    for (const x of [0.02, 0.04, 0.06, 0.08]) leggen.place('a', { x, y: 0 }, true);
    expect(leggen.find('a')).toEqual({ x: 0.08, y: 0 });
    expect(sent.length).toBe(1);
    await answer(true);
    expect(sent.map((actie) => ('x' in actie ? actie.x : null))).toEqual([0.02, 0.08]);
    expect(sent[1]).toMatchObject({ isToets: true });
    await answer(true);
    leggen.receive({ a: { x: 0.08, y: 0 } });
    expect(leggen.getSnapshot().size).toBe(0);
  });

  test('keeps moving on the screen while an earlier step arrives', async () => {
    const { send, answer } = makeSender();
    const leggen = makeLeggen(send);
    leggen.place('a', { x: 0.02, y: 0 }, true);
    leggen.place('a', { x: 0.04, y: 0 }, true);
    await answer(true);
    leggen.receive({ a: { x: 0.02, y: 0 } });
    expect(leggen.find('a')).toEqual({ x: 0.04, y: 0 });
  });
});

test('moves of two cards do not wait for each other', () => {
  const { send, sent } = makeSender();
  const leggen = makeLeggen(send);
  leggen.place('a', { x: 0, y: 0 });
  leggen.place('b', null);
  expect(sent.map(({ type }) => type)).toEqual(['kaartVerplaatst', 'kaartTeruggelegd']);
});
