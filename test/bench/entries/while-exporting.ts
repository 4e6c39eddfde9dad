import { ALLES } from '../../../shared/verslag/keuze.ts';
import { type Board, openBoard, timeMoveOf } from '../support/dialoogtafel-page.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { type Ground, RunningApp, withFolder } from '../support/running-app.ts';
import { median } from '../support/statistics.ts';

const ACTIONS = 100;

/** From an action to its durable answer while a sessieverslag is made, against while nothing is. */
export function makeWhileExportingEntry({ ours, displays }: Ground): Entry {
  return {
    name: 'while exporting',
    what: `median of ${String(ACTIONS)} actions from window to durable answer during an export, against idle`,
    unit: 'ms',
    goal: 1.25,
    n: 15,
    measure: (n, tell) =>
      withFolder((dataDir) =>
        withFolder(async (exportDir) => {
          const app = await RunningApp.start(ours, displays, dataDir, {}, [`--export-map=${exportDir}`]);
          try {
            const board = await openBoard(app);
            await timeBoth(board);
            const pairs: Pair[] = [];
            for (let pair = 0; pair < n; pair += 1) {
              const { exporting, idle } = await timeBoth(board);
              const timed = { ours: median(exporting), reference: median(idle) };
              tell(`${timed.ours.toFixed(2)} ms against ${timed.reference.toFixed(2)} ms`);
              pairs.push(timed);
            }
            return pairs;
          } finally {
            await app.close();
          }
        }),
      ),
  };
}

/**
 * Times in ms of actions that were answered before the export was, and of as many with nothing else to do right after it,
 * so that both are measured in the same minute: as many exports as it takes.
 */
function timeBoth({ regie, bijeenkomstId }: Board): Promise<{ exporting: number[]; idle: number[] }> {
  const input = {
    bijeenkomstId,
    document: { soort: 'sessieverslag', keuze: ALLES },
    bestandsnaam: 'Bench',
    magVervangen: true,
  };
  return regie.evaluate(`(async () => {
    const timeMove = ${timeMoveOf(bijeenkomstId)};
    const exporting = [];
    const idle = [];
    while (exporting.length < ${String(ACTIONS)}) {
      let isBusy = true;
      const exported = window.dialoogtafel.request('exportDocument', ${JSON.stringify(input)});
      void exported.finally(() => { isBusy = false; });
      while (isBusy) {
        const time = await timeMove(exporting.length);
        if (isBusy) exporting.push(time);
      }
      const answer = await exported;
      if (!answer.ok) throw new Error(answer.melding);
      while (idle.length < exporting.length) idle.push(await timeMove(idle.length));
    }
    return { exporting, idle };
  })()`);
}
