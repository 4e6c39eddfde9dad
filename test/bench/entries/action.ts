import type { DevtoolsPage } from '../support/cdp.ts';
import { type Board, openBoard, timeMoveOf } from '../support/dialoogtafel-page.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { type Ground, RunningApp, withFolder } from '../support/running-app.ts';
import { percentile } from '../support/statistics.ts';

const ACTIONS = 200;

/**
 * What both windows do between two measurements: wait until nothing moves any more and nothing is left to do, as a
 * window does for a person. The next action of somebody who lays cards never begins within the drawing of the last one.
 */
const REST = `const rest = () =>
  new Promise((resolve) => {
    const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    const look = () => {
      if (isMoving()) requestAnimationFrame(look);
      else requestIdleCallback(resolve, { timeout: 1000 });
    };
    requestAnimationFrame(() => requestAnimationFrame(look));
  });`;

/** From window to durable answer, against 4 kB written and synced plus three empty round trips by the same road. */
export function makeActionEntry({ ours, bare, displays }: Ground): Entry {
  return {
    name: 'action',
    what: 'p95 of 200 actions from window to durable answer, against write and fdatasync of 4 kB and three empty round trips',
    unit: 'ms',
    goal: 1.5,
    n: 15,
    measure: (n, tell) =>
      withFolder((oursDir) =>
        withFolder(async (bareDir) => {
          const app = await RunningApp.start(ours, displays, oursDir);
          const reference = await RunningApp.start(bare, displays, bareDir, { BARE_SERVICE: 'ja' });
          try {
            const board = await openBoard(app);
            const page = await reference.findPage('index.html');
            await page.waitUntil('window.bare');
            return await measurePairs(board, page, n, tell);
          } finally {
            await app.close();
            await reference.close();
          }
        }),
      ),
  };
}

async function measurePairs(
  board: Board,
  bare: DevtoolsPage,
  n: number,
  tell: (text: string) => void,
): Promise<Pair[]> {
  await timeActions(board);
  await timeRaw(bare);
  const pairs: Pair[] = [];
  for (let pair = 0; pair < n; pair += 1) {
    const ours = percentile(await timeActions(board), 0.95);
    const reference = percentile(await timeRaw(bare), 0.95);
    tell(`${ours.toFixed(2)} ms against ${reference.toFixed(2)} ms`);
    pairs.push({ ours, reference });
  }
  return pairs;
}

/** Times in ms of as many actions, one after the other: cards moved on the board, as a group does. */
function timeActions({ regie, bijeenkomstId }: Board): Promise<number[]> {
  return regie.evaluate(`(async () => {
    ${REST}
    const timeMove = ${timeMoveOf(bijeenkomstId)};
    const times = [];
    for (let step = 0; step < ${String(ACTIONS)}; step += 1) {
      await rest();
      times.push(await timeMove(step));
    }
    return times;
  })()`);
}

function timeRaw(bare: DevtoolsPage): Promise<number[]> {
  return bare.evaluate(`(async () => {
    ${REST}
    const times = [];
    for (let step = 0; step < ${String(ACTIONS)}; step += 1) {
      await rest();
      const begin = performance.now();
      // The write travels in the first of the three round trips.
      await window.bare.request('write');
      await window.bare.request('empty');
      await window.bare.request('empty');
      times.push(performance.now() - begin);
    }
    return times;
  })()`);
}
