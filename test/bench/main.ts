/**
 * The bench: measures pairs, one entry after the other, prints a table and writes the results as JSON. Started by
 * `npm run bench -- [--json FILE] [--only start,action] [--n 3]`, which prepares what it runs on.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findRealDisplays, startVirtualDisplays } from '../../scripts/displays.mjs';
import { prepareRuntime } from '../../scripts/electron-runtime.mjs';
import { inProject } from '../../scripts/support/project.mjs';
import { runCommand, say } from '../../scripts/support/say.mjs';
import { makeActionEntry } from './entries/action.ts';
import { makeChangeSizeEntry } from './entries/change-size.ts';
import { makeClusterEntry } from './entries/cluster.ts';
import { makeDragEntry } from './entries/drag.ts';
import { makeMemoryEntry } from './entries/memory.ts';
import { makeReportDrawnEntry, makeReportEntry } from './entries/report.ts';
import { makeSearchEntry } from './entries/search.ts';
import { makeStartEntry } from './entries/start.ts';
import { makeWhileExportingEntry } from './entries/while-exporting.ts';
import { makeZaalEntry } from './entries/zaal.ts';
import { type Entry, judge, type Result } from './support/entry.ts';
import type { Ground } from './support/running-app.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, n: { type: 'string' } },
});

function chooseEntries(ground: Ground): Entry[] {
  const all = [
    makeStartEntry,
    makeDragEntry,
    makeActionEntry,
    makeMemoryEntry,
    makeZaalEntry,
    makeSearchEntry,
    makeChangeSizeEntry,
    makeClusterEntry,
    makeReportEntry,
    makeReportDrawnEntry,
    makeWhileExportingEntry,
  ].map((make) => make(ground));
  const wanted = values.only?.split(',');
  const chosen = all.filter(({ name }) => wanted?.includes(name) ?? true);
  // Memory is told apart by process only on Linux.
  return chosen.filter(({ name }) => name !== 'memory' || process.platform === 'linux');
}

const NAME_WIDTH = 15;

function formatRow({ name, ratio, low, high, goal, ok, n }: Result): string {
  const cells = [
    name.padEnd(NAME_WIDTH),
    ratio.toFixed(2).padStart(6),
    `${low.toFixed(2)} – ${high.toFixed(2)}`.padStart(14),
    `≤ ${goal.toFixed(2)}`.padStart(6),
    (ok ? 'yes' : 'NO').padStart(4),
    String(n).padStart(4),
  ];
  return cells.join('  ');
}

await runCommand(async () => {
  const displays = findRealDisplays() === undefined ? await startVirtualDisplays() : undefined;
  const ours = await prepareRuntime();
  const ground: Ground = { ours, bare: await prepareRuntime(inProject('test/bench/bare')), displays };
  say(`Measuring on Electron ${ours.version}, the data service by ${ours.hosting}.`);
  const results: Result[] = [];
  for (const entry of chooseEntries(ground)) {
    say(`\n${entry.name}: ${entry.what}`);
    const pairs = await entry.measure(Number(values.n ?? entry.n), (text) => say(`  ${text}`));
    results.push(judge(entry, pairs));
  }
  say(`\n${'name'.padEnd(NAME_WIDTH)}   ratio        95 %      goal   ok     n`);
  for (const result of results) say(formatRow(result));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
});
