import type { DevtoolsPage } from '../support/cdp.ts';
import { ask } from '../support/dialoogtafel-page.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { type Ground, RunningApp, withFolder } from '../support/running-app.ts';

/** What the painted element has to be in, in each of the two: a card of the library, and the one line. */
const LIBRARY_CARD = 'main li';
const ONE_LINE = 'h1';

/** From the start of the process to the library painted, against a bare window with one line. */
export function makeStartEntry(ground: Ground): Entry {
  return {
    name: 'start',
    what: 'process start to the library painted, against a bare sandboxed window with one line',
    unit: 'ms',
    goal: 1.5,
    n: 7,
    measure: (n, tell) =>
      withFolder((oursDir) => withFolder((bareDir) => measurePairs(ground, oursDir, bareDir, n, tell))),
  };
}

async function measurePairs(
  ground: Ground,
  oursDir: string,
  bareDir: string,
  n: number,
  tell: (text: string) => void,
): Promise<Pair[]> {
  await fillLibrary(ground, oursDir);
  const startOurs = () =>
    measureStart(ground, ground.ours, oursDir, 'app://dialoogtafel/regie', LIBRARY_CARD);
  const startBare = () => measureStart(ground, ground.bare, bareDir, 'index.html', ONE_LINE);
  // The first start of each makes its profile and fills the caches of the system.
  await startOurs();
  await startBare();
  const pairs: Pair[] = [];
  for (let pair = 0; pair < n; pair += 1) {
    const ours = await startOurs();
    const reference = await startBare();
    tell(`${ours.toFixed(0)} ms against ${reference.toFixed(0)} ms`);
    pairs.push({ ours, reference });
  }
  return pairs;
}

async function fillLibrary({ ours, displays }: Ground, dataDir: string): Promise<void> {
  const app = await RunningApp.start(ours, displays, dataDir);
  const regie = await app.findPage('/regie');
  await regie.waitUntil("document.querySelector('h1')");
  await ask(regie, 'loadVoorbeeld', {});
  await app.close();
}

async function measureStart(
  { displays }: Ground,
  runtime: Ground['ours'],
  dataDir: string,
  address: string,
  selector: string,
): Promise<number> {
  const app = await RunningApp.start(runtime, displays, dataDir);
  try {
    const page = await app.findPage(address);
    await page.waitUntil(`document.querySelector('${selector}')`);
    return (await readPaintedAt(page, selector)) - app.startedAt;
  } finally {
    await app.close();
  }
}

/** Epoch ms at which something in this element was painted as the largest on the page; something has to be. */
function readPaintedAt(page: DevtoolsPage, selector: string): Promise<number> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const seen = [];
    const timer = setTimeout(() => reject(new Error('painted were only: ' + seen.join(', '))), 10000);
    new PerformanceObserver((list) => {
      for (const { element, startTime } of list.getEntries()) {
        seen.push(element?.outerHTML.slice(0, 80) ?? 'nothing that is left');
        if (!element?.closest('${selector}')) continue;
        clearTimeout(timer);
        resolve(performance.timeOrigin + startTime);
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
}
