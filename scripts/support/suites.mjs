/**
 * The suites of `npm test`, each giving its counts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { buildWhenChanged } from './build.mjs';
import { inProject, nodePath, project } from './project.mjs';
import { countPlaywright, countVitest, judgeSkips } from './results.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {import('./results.mjs').ListedSkip[]} skipped those that are listed with a reason
 * @property {string[]} problems what failed besides the tests that the runner showed, in words
 * @property {string[]} [flaky] the tests that passed only when tried again
 */

/** A suite that hangs is ended after this many milliseconds, so that the run still closes with its counts. */
const LONGEST_SUITE = 30 * 60_000;

/**
 * Runs a program of a package on Node 24.
 * @param {string} program path below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to that of this process
 */
function runTool(program, args, env = {}) {
  return run(nodePath, [inProject('node_modules', program), ...args], {
    cwd: project,
    env,
    timeout: LONGEST_SUITE,
  });
}

/**
 * A check that counts as one test.
 * @param {string} program
 * @param {string[]} args
 * @param {string} repair what to do when it fails
 * @returns {() => Promise<Outcome>}
 */
function makeCheck(program, args, repair) {
  return async () => {
    const { code } = await runTool(program, args);
    return code === 0
      ? { passed: 1, failed: 0, skipped: [], problems: [] }
      : { passed: 0, failed: 1, skipped: [], problems: [repair] };
  };
}

/**
 * Runs tests that write a JSON report, and judges that report.
 * @template R what such a report looks like
 * @param {string} name
 * @param {(report: string) => Promise<import('./run.mjs').RunResult>} runTests gets the file for the report
 * @param {(report: R) => import('./results.mjs').Counts} count
 * @returns {Promise<Outcome>}
 */
async function runReported(name, runTests, count) {
  const file = inProject('test-results', `${name}.json`);
  await mkdir(inProject('test-results'), { recursive: true });
  await rm(file, { force: true });
  const { code } = await runTests(file);
  if (!existsSync(file)) {
    return {
      passed: 0,
      failed: 1,
      skipped: [],
      problems: [`${name} ended with code ${code} and left no report.`],
    };
  }
  const counts = count(JSON.parse(readFileSync(file, 'utf8')));
  const listed = JSON.parse(readFileSync(inProject('test/skips.json'), 'utf8'));
  const { accepted, refused } = judgeSkips(counts.skipped, listed);
  const problems = refused.map((title) => `skipped, but not in test/skips.json with a reason: ${title}`);
  if (counts.passed + counts.failed === 0) problems.push(`${name} ran no test at all.`);
  if (code !== 0 && counts.failed + problems.length === 0) problems.push(`${name} ended with code ${code}.`);
  return {
    passed: counts.passed,
    failed: counts.failed + problems.length,
    skipped: accepted,
    problems,
    flaky: counts.flaky ?? [],
  };
}

/** What follows `--only` on the command line narrows a suite down to some of its files while one works on them. */
const filters = process.argv.includes('--only') ? process.argv.slice(process.argv.indexOf('--only') + 1) : [];

/**
 * @param {string} name of a project in vitest.config.ts
 * @param {NodeJS.ProcessEnv} [env]
 */
function runVitest(name, env) {
  /** @param {string} file */
  const runTests = (file) =>
    runTool(
      'vitest/vitest.mjs',
      [
        'run',
        `--project=${name}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...filters,
      ],
      env,
    );
  return runReported(name, runTests, countVitest);
}

/** Random bijeenkomsten and Beelden when the documents are asked for by name: `npm test` has no time for so many. */
const MANY_SEEDS = '300';

function runDocuments() {
  const isNamed = process.argv.slice(2).includes('documents');
  const seeds = process.env.DOCUMENT_SEEDS ?? (isNamed ? MANY_SEEDS : undefined);
  return runVitest('documents', seeds === undefined ? {} : { DOCUMENT_SEEDS: seeds });
}

/** Playwright on the built app. */
async function runE2e() {
  if (!(await buildWhenChanged())) {
    return {
      passed: 0,
      failed: 1,
      skipped: [],
      problems: ['The app could not be built, so e2e did not run.'],
    };
  }
  // playwright.config.ts names the same file for its report.
  const runTests = () => runTool('@playwright/test/cli.js', ['test', '--project=e2e', ...filters]);
  return runReported('e2e', runTests, countPlaywright);
}

/** @type {Record<string, () => Promise<Outcome>>} */
export const suites = {
  types: makeCheck('typescript/bin/tsc', ['-b', '--pretty'], 'types: see the errors of tsc above.'),
  lint: makeCheck('oxlint/bin/oxlint', [], 'lint: see the errors of oxlint above.'),
  format: makeCheck('@biomejs/biome/bin/biome', ['format'], 'format: `npm run format` formats every file.'),
  unit: () => runVitest('unit'),
  e2e: runE2e,
  documents: runDocuments,
};

/**
 * Runs a suite and says how it went.
 * @param {string} name
 * @returns {Promise<Outcome & { name: string, seconds: number }>}
 */
export async function runSuite(name) {
  say(`\n== ${name} ==`);
  const start = performance.now();
  const outcome = await /** @type {() => Promise<Outcome>} */ (suites[name])();
  return { ...outcome, name, seconds: (performance.now() - start) / 1000 };
}
