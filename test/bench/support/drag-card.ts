import type { DevtoolsPage } from './cdp.ts';
import type { Pair } from './entry.ts';
import { type Ground, RunningApp, withFolder } from './running-app.ts';

const MOVES = 120;

/** What is dragged, and among what. */
export interface Dragging {
  /** Opens regie with many cards, or with few. */
  open(app: RunningApp, isMany: boolean): Promise<DevtoolsPage>;
  /** Selector of what cards are taken by; the last that is in sight is taken. */
  readonly handles: string;
  /** How many pairs are measured. */
  readonly n: number;
  tell(text: string): void;
}

/** Times the moves of a card among many and among few, in two apps side by side. */
export function compareDragging(
  { ours, displays }: Ground,
  { open, handles, n, tell }: Dragging,
): Promise<Pair[]> {
  return withFolder((manyDir) =>
    withFolder(async (fewDir) => {
      const many = await RunningApp.start(ours, displays, manyDir);
      const few = await RunningApp.start(ours, displays, fewDir);
      try {
        const withMany = await open(many, true);
        const withFew = await open(few, false);
        await timeMoves(withMany, handles);
        await timeMoves(withFew, handles);
        const pairs: Pair[] = [];
        for (let pair = 0; pair < n; pair += 1) {
          const pairOf = {
            ours: await timeMoves(withMany, handles),
            reference: await timeMoves(withFew, handles),
          };
          tell(`${pairOf.ours.toFixed(2)} ms against ${pairOf.reference.toFixed(2)} ms`);
          pairs.push(pairOf);
        }
        return pairs;
      } finally {
        await many.close();
        await few.close();
      }
    }),
  );
}

/** Drags a card around and back; gives the time in ms that the main thread worked for each move. */
async function timeMoves(regie: DevtoolsPage, handles: string): Promise<number> {
  const { x, y } = await regie.evaluate<{ x: number; y: number }>(`(() => {
    const marks = [...document.querySelectorAll(${JSON.stringify(handles)})];
    for (const mark of marks.reverse()) {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const point = { x: left + width / 2, y: top + height / 2 };
      if (mark.contains(document.elementFromPoint(point.x, point.y))) return point;
    }
    throw new Error('no card to take');
  })()`);
  const mouse = (type: string, dx: number, dy: number) =>
    regie.send('Input.dispatchMouseEvent', {
      type,
      x: x + dx,
      y: y + dy,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'mouse',
    });
  await mouse('mousePressed', 0, 0);
  await mouse('mouseMoved', 5, 0);
  const begin = await readTaskTime(regie);
  for (let move = 1; move <= MOVES; move += 1) {
    const angle = (move / MOVES) * 2 * Math.PI;
    await mouse('mouseMoved', 5 + 40 * Math.sin(angle), 40 - 40 * Math.cos(angle));
  }
  const end = await readTaskTime(regie);
  await mouse('mouseMoved', 0, 0);
  await mouse('mouseReleased', 0, 0);
  return (end - begin) / MOVES;
}

/** How long the main thread of the window has worked, in ms. */
async function readTaskTime(page: DevtoolsPage): Promise<number> {
  await page.send('Performance.enable');
  const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
  );
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (found === undefined) throw new Error('Chromium does not tell how long its main thread worked');
  return found.value * 1000;
}
