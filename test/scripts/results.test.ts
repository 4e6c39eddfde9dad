import { describe, expect, test } from 'vitest';
import { findRealDisplays } from '../../scripts/displays.mjs';
import { countPlaywright, countVitest, judgeSkips } from '../../scripts/support/results.mjs';

function makeTest(title: string, status: string, ancestorTitles: string[] = []) {
  return { title, status, ancestorTitles };
}

describe('a report of vitest', () => {
  test('is counted by test', () => {
    const assertionResults = [makeTest('a', 'passed'), makeTest('b', 'passed'), makeTest('c', 'failed')];
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults }] })).toEqual({
      passed: 2,
      failed: 1,
      skipped: [],
    });
  });

  test('names what was skipped, with the blocks around it', () => {
    const assertionResults = [makeTest('a', 'skipped', ['board', 'tray']), makeTest('b', 'todo')];
    expect(countVitest({ testResults: [{ status: 'passed', assertionResults }] }).skipped).toEqual([
      'board › tray › a',
      'b',
    ]);
  });

  test('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] }).failed).toBe(1);
  });
});

describe('a report of Playwright', () => {
  const makeSpec = (title: string, status: string) => ({ title, tests: [{ status }] });

  test('is counted through all its blocks', () => {
    const inner = { title: 'tray', specs: [makeSpec('b', 'unexpected'), makeSpec('c', 'skipped')] };
    const file = { title: 'board.spec.ts', specs: [makeSpec('a', 'expected')], suites: [inner] };
    expect(countPlaywright({ suites: [file], errors: [] })).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['tray › c'],
      flaky: [],
    });
  });

  test('an error outside the tests has failed', () => {
    const file = { title: 'board.spec.ts', specs: [makeSpec('a', 'expected')] };
    expect(countPlaywright({ suites: [file], errors: [{ message: 'no displays' }] }).failed).toBe(1);
  });

  test.each([
    [3, { passed: 3, failed: 0 }],
    [4, { passed: 0, failed: 4 }],
  ])('%i tests that passed only at a second try: named, and failed when they are many', (count, expected) => {
    const specs = Array.from({ length: count }, (_, index) => makeSpec(String(index), 'flaky'));
    const counts = countPlaywright({ suites: [{ title: 'board.spec.ts', specs }], errors: [] });
    expect(counts).toMatchObject(expected);
    expect(counts.flaky).toEqual(specs.map(({ title }) => title));
  });
});

describe('a skip', () => {
  const listed = [
    { title: 'in a utilityProcess', reason: 'only on Electron 35 and newer' },
    { title: 'without words', reason: ' ' },
  ];

  test('with a reason is accepted', () => {
    expect(judgeSkips(['in a utilityProcess'], listed)).toEqual({ accepted: [listed[0]], refused: [] });
  });

  test.each(['without words', 'that nobody listed'])('%s is refused', (title) => {
    expect(judgeSkips([title], listed)).toEqual({ accepted: [], refused: [title] });
  });
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
] as const)('on %s with %o there are real displays: %s', (platform, env, expected) => {
  expect(findRealDisplays(env, platform) !== undefined).toBe(expected);
});
