import type { DevtoolsPage } from '../support/cdp.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { type Ground, RunningApp, withFolder } from '../support/running-app.ts';

/** A window from which a second one can be opened, and how. */
interface Opener {
  readonly app: RunningApp;
  readonly page: DevtoolsPage;
  /** Expressions that open the second window and close it, and what its address holds. */
  readonly open: string;
  readonly close: string;
  readonly address: string;
}

/** From asking for the zaal to its first paint, against a bare second window of that size. */
export function makeZaalEntry({ ours, bare, displays }: Ground): Entry {
  return {
    name: 'zaal',
    what: 'opening the zaal window to its first paint, against a bare second window with one line',
    unit: 'ms',
    goal: 1.3,
    n: 15,
    measure: (n, tell) =>
      withFolder((oursDir) =>
        withFolder(async (bareDir) => {
          const app = await RunningApp.start(ours, displays, oursDir);
          const reference = await RunningApp.start(bare, displays, bareDir, { BARE_SERVICE: 'ja' });
          try {
            return await measurePairs(await findOurs(app), await findBare(reference), n, tell);
          } finally {
            await app.close();
            await reference.close();
          }
        }),
      ),
  };
}

async function findOurs(app: RunningApp): Promise<Opener> {
  const page = await app.findPage('/regie');
  await page.waitUntil("document.querySelector('h1')");
  return {
    app,
    page,
    open: "window.dialoogtafel.request('openZaal', { schermId: null, alsVenster: false })",
    close: "window.dialoogtafel.request('closeZaal', {})",
    address: 'app://dialoogtafel/zaal',
  };
}

async function findBare(app: RunningApp): Promise<Opener> {
  const page = await app.findPage('index.html');
  await page.waitUntil('window.bare');
  return {
    app,
    page,
    open: 'window.bare.openSecond()',
    close: 'window.bare.closeSecond()',
    address: 'tweede',
  };
}

async function measurePairs(
  ours: Opener,
  bare: Opener,
  n: number,
  tell: (text: string) => void,
): Promise<Pair[]> {
  // The first opening of each fills its caches.
  await timeOpening(ours);
  await timeOpening(bare);
  const pairs: Pair[] = [];
  for (let pair = 0; pair < n; pair += 1) {
    const pairOf = { ours: await timeOpening(ours), reference: await timeOpening(bare) };
    tell(`${pairOf.ours.toFixed(0)} ms against ${pairOf.reference.toFixed(0)} ms`);
    pairs.push(pairOf);
  }
  return pairs;
}

async function timeOpening({ app, page, open, close, address }: Opener): Promise<number> {
  const asked = await page.evaluate<number>(`(async () => {
    const asked = performance.timeOrigin + performance.now();
    await ${open};
    return asked;
  })()`);
  const second = await app.findPage(address);
  // It has an address before it has a page.
  await second.waitUntil(`location.href.includes('${address}')`);
  const painted = await second.evaluate<number>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing was painted')), 10000);
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName('first-contentful-paint')[0];
      if (first !== undefined) resolve(performance.timeOrigin + first.startTime);
    }).observe({ type: 'paint', buffered: true });
  })`);
  // Whatever follows the first paint is over before the next window is opened.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.evaluate(close);
  await app.waitUntilGone(address);
  return painted - asked;
}
