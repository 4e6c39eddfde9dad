import { setTimeout as wait } from 'node:timers/promises';
import { openBoard } from '../support/dialoogtafel-page.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { listTree, readPss } from '../support/processes.ts';
import { type Ground, RunningApp, withFolder } from '../support/running-app.ts';

/** Long enough for a garbage collection, and for what was compiled to settle. */
const SETTLE = 6000;

/** Memory of all processes with a board in both windows, against two bare windows and an idle process. */
export function makeMemoryEntry({ ours, bare, displays }: Ground): Entry {
  return {
    name: 'memory',
    what: 'PSS of all processes with a board in both windows, against two bare windows and an idle process',
    unit: 'MB',
    goal: 1.4,
    n: 7,
    async measure(n, tell) {
      // The first program on a display has GTK look at its visuals, for which it loads 28 MB of Mesa and keeps it.
      await withFolder((folder) => measureBare(bare, displays, folder));
      const pairs: Pair[] = [];
      for (let pair = 0; pair < n; pair += 1) {
        const memory = await withFolder((folder) => measureOurs(ours, displays, folder));
        const reference = await withFolder((folder) => measureBare(bare, displays, folder));
        tell(`${memory.toFixed(0)} MB against ${reference.toFixed(0)} MB`);
        pairs.push({ ours: memory, reference });
      }
      return pairs;
    },
  };
}

async function measureOurs(
  runtime: Ground['ours'],
  displays: Ground['displays'],
  folder: string,
): Promise<number> {
  const app = await RunningApp.start(runtime, displays, folder);
  try {
    await openBoard(app);
    return await readMemory(app);
  } finally {
    await app.close();
  }
}

async function measureBare(
  runtime: Ground['bare'],
  displays: Ground['displays'],
  folder: string,
): Promise<number> {
  const app = await RunningApp.start(runtime, displays, folder, { BARE_WINDOWS: '2', BARE_SERVICE: 'ja' });
  try {
    const page = await app.findPage('index.html');
    await page.waitUntil("document.querySelector('h1')");
    return await readMemory(app);
  } finally {
    await app.close();
  }
}

async function readMemory({ process }: RunningApp): Promise<number> {
  await wait(SETTLE);
  if (process.pid === undefined) throw new Error('the app has no process');
  return listTree(process.pid).reduce((sum, pid) => sum + readPss(pid), 0);
}
