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
            await timeExporting(board);
            const pairs: Pair[] = [];
            for (let pair = 0; pair < n; pair += 1) {
              const reference = median(await timeIdle(board));
              const exporting = median(await timeExporting(board));
              tell(`${exporting.toFixed(2)} ms against ${reference.toFixed(2)} ms`);
              pairs.push({ ours: exporting, reference });
            }
            return pairs;
          } finally {
            await app.close();
          }
        }),
      ),
  };
}

/** Times in ms of actions, one after the other, with nothing else to do. */
function timeIdle({ regie, bijeenkomstId }: Board): Promise<number[]> {
  return regie.evaluate(`(async () => {
    const timeMove = ${timeMoveOf(bijeenkomstId)};
    const times = [];
    for (let step = 0; step < ${String(ACTIONS)}; step += 1) times.push(await timeMove(step));
    return times;
  })()`);
}

/** Times in ms of actions that were answered before the export was: as many exports as it takes. */
function timeExporting({ regie, bijeenkomstId }: Board): Promise<number[]> {
  const input = {
    bijeenkomstId,
    document: { soort: 'sessieverslag', keuze: ALLES },
    bestandsnaam: 'Bench',
    magVervangen: true,
  };
  return regie.evaluate(`(async () => {
    const timeMove = ${timeMoveOf(bijeenkomstId)};
    const times = [];
    while (times.length < ${String(ACTIONS)}) {
      let isBusy = true;
      const exported = window.dialoogtafel.request('exportDocument', ${JSON.stringify(input)});
      void exported.finally(() => { isBusy = false; });
      while (isBusy && times.length < ${String(ACTIONS)}) {
        const time = await timeMove(times.length);
        if (isBusy) times.push(time);
      }
      const answer = await exported;
      if (!answer.ok) throw new Error(answer.melding);
    }
    return times;
  })()`);
}
