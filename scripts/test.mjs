/**
 * `npm test`: prepares what is missing and runs every suite; with names behind it, those suites only. Its last line is
 * `N passed, N failed`, over all suites together (`, N skipped` when there are any); it fails on any failure, on a skip
 * without a reason in `test/skips.json`, and on a suite that ran nothing.
 */
import { prepare, prepareTools } from './prepare.mjs';
import { CannotGoOn, runCommand, say } from './support/say.mjs';
import { runSuite, suites } from './support/suites.mjs';
import { prepareSystemPackages } from './support/system-packages.mjs';

/** @typedef {Awaited<ReturnType<typeof runSuite>>} Outcome */

/** The suites to run: those named before `--only`, or all. */
function chooseSuites() {
  const args = process.argv.slice(2);
  const named = args.includes('--only') ? args.slice(0, args.indexOf('--only')) : args;
  const unknown = named.find((name) => suites[name] === undefined);
  if (unknown !== undefined) {
    throw new CannotGoOn(`There is no suite "${unknown}".`, `choose from ${Object.keys(suites).join(', ')}.`);
  }
  return named.length > 0 ? named : Object.keys(suites);
}

/**
 * Makes ready what these suites need, and says on what the end-to-end tests will run.
 * @param {string[]} names
 */
async function prepareFor(names) {
  if (names.includes('e2e')) {
    const { version, hosting, origin } = await prepare({ tests: true });
    const source = origin === 'fallback' ? ' from the registry' : '';
    const service = hosting === 'fork' ? 'fork (Node 24 of the project)' : 'utilityProcess';
    return `Electron ${version}${source}; data service by ${service}; displays: ${
      process.platform === 'linux'
        ? 'a virtual pair, 1366x768 and 1920x1080 (Xorg, dummy driver)'
        : 'those of this computer'
    }`;
  }
  await prepareTools();
  if (names.includes('unit') || names.includes('documents')) await prepareSystemPackages(['test']);
  return undefined;
}

/** @param {Outcome[]} outcomes @param {string | undefined} ground */
function summarise(outcomes, ground) {
  say('\n== summary ==');
  for (const { name, passed, failed, skipped, seconds } of outcomes) {
    const counts = `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
    say(`${name.padEnd(10)} ${counts.padEnd(36)} ${seconds.toFixed(1)} s`);
  }
  if (ground !== undefined) say(ground);
  for (const { title, reason } of outcomes.flatMap((each) => each.skipped))
    say(`skipped: ${title} (${reason})`);
  for (const title of outcomes.flatMap((each) => each.flaky ?? [])) say(`passed at the second try: ${title}`);
  for (const problem of outcomes.flatMap((each) => each.problems)) say(`FAILED  ${problem}`);
}

await runCommand(async () => {
  const names = chooseSuites();
  const ground = await prepareFor(names);
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const name of names) outcomes.push(await runSuite(name));
  summarise(outcomes, ground);
  const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
  const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
  const skipped = outcomes.reduce((sum, each) => sum + each.skipped.length, 0);
  say(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
});
