/**
 * What the reporters of the test runners say, brought together into one kind of count.
 */

/** @typedef {{ title: string, reason: string }} ListedSkip */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped the titles, each from its file's outermost block to the test, joined with ` › `
 * @property {string[]} [flaky] the titles of those that passed only when tried again
 */

/**
 * @typedef {object} VitestReport
 * @property {{ message?: string, status: string, assertionResults: { ancestorTitles: string[], title: string, status: string }[] }[]} testResults
 */

/**
 * Counts a report of vitest's `json` reporter. A file that could not be loaded has no tests, and counts as one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + unloaded.length,
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => [...test.ancestorTitles, test.title].join(' › ')),
  };
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} title
 * @property {{ title: string, tests: { status: string }[] }[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 */

/** So many tests may need a second try in one run; more is not a busy machine but a defect. */
const MOST_FLAKY = 3;

/**
 * Counts a report of Playwright's `json` reporter. A test that passed only when tried again counts as passed and is
 * named, unless there are too many of them: then all of those failed. Every error outside a test counts as a failure.
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const tests = report.suites.flatMap((file) => listTests(file, []));
  /** @param {string} status */
  const titles = (status) => tests.filter((test) => test.status === status).map((test) => test.title);
  const flaky = titles('flaky');
  const accepted = flaky.length > MOST_FLAKY ? 0 : flaky.length;
  return {
    passed: titles('expected').length + accepted,
    failed: titles('unexpected').length + flaky.length - accepted + report.errors.length,
    skipped: titles('skipped'),
    flaky,
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string[]} ancestors
 * @returns {{ title: string, status: string }[]}
 */
function listTests(suite, ancestors) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map(({ status }) => ({ title: [...ancestors, spec.title].join(' › '), status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listTests(inner, [...ancestors, inner.title]))];
}

/**
 * Separates the skips that are listed with a reason from those that nobody accounted for.
 * @param {string[]} skipped titles
 * @param {ListedSkip[]} listed
 */
export function judgeSkips(skipped, listed) {
  const reasons = new Map(
    listed.filter(({ reason }) => reason.trim() !== '').map(({ title, reason }) => [title, reason]),
  );
  return {
    accepted: skipped.flatMap((title) => {
      const reason = reasons.get(title);
      return reason === undefined ? [] : [{ title, reason }];
    }),
    refused: skipped.filter((title) => !reasons.has(title)),
  };
}
