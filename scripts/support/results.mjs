/**
 * What the reporters of the test runners say, brought together into one kind of count.
 */

/** @typedef {{ title: string, reason: string }} ListedSkip */

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped the titles, each from its file's outermost block to the test, joined with ` › `
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

/**
 * Counts a report of Playwright's `json` reporter. A test that passed only when tried again counts as failed, and so
 * does every error outside a test.
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  const tests = report.suites.flatMap((file) => listTests(file, []));
  return {
    passed: tests.filter((test) => test.status === 'expected').length,
    failed:
      tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky').length +
      report.errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title),
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
