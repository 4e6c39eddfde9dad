import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// The rule of issue 2: in keyboard tests and in the demo, input through locators, `evaluate` and calls to the service
// are lint errors. Here the real configuration judges files in a folder of their own.
const FORBIDDEN = [
  "await regie.see('button').click();",
  "await page.getByRole('textbox').fill('tekst');",
  "await page.locator('input').pressSequentially('tekst');",
  "await page.locator('input').press('Enter');",
  "await regie.see('checkbox').check();",
  "await regie.see('combobox').selectOption('groen');",
  "await page.setInputFiles('input', 'foto.png');",
  "await page['evaluate'](() => window);",
  "const { click } = regie.see('button'); await click();",
  "await page.dispatchEvent('button', 'click');",
  'await card.dragTo(board);',
  "import { test } from '@playwright/test'; test('x', () => {});",
  "import { test } from './support/fixtures.ts'; test('x', () => {});",
  "import { openDatabase } from '../../electron/data/database/database.ts'; openDatabase();",
];

const ALLOWED = [
  "await keyboard.press('Control+Z'); await keyboard.type('tekst');",
  "await regie.keyboard.insertText('tekst'); await regie.pressKey('Tab'); await regie.typeText('tekst');",
  'await mouse.move(1, 2); await mouse.down(); await mouse.up(); await mouse.click(1, 2);',
  "await regie.clickAt(regie.see('button', 'Volgende stap'));",
  "import { expect, test } from './support/person.ts'; test('x', () => expect(1).toBe(1));",
];

const ELSEWHERE = ["await regie.getByRole('button').click();"];

/** Files for one judgement of oxlint, each with one line of code and the place that decides which rules it gets. */
const FILES = [
  ...FORBIDDEN.flatMap((line) => placeBoth(line, true)),
  ...ALLOWED.flatMap((line) => placeBoth(line, false)),
  ...ELSEWHERE.map((line) => ({ folder: 'test/e2e', ending: 'spec.ts', line, isRefused: false })),
];

function placeBoth(line: string, isRefused: boolean) {
  return [
    { folder: 'test/e2e', ending: 'keyboard.spec.ts', line, isRefused },
    {
      folder: 'test/e2e/demo',
      ending: 'spec.ts',
      line: line.replace("'./support", "'../support"),
      isRefused,
    },
  ];
}

/** What oxlint, with the real configuration, refuses of these files: their numbers. */
function lintAll(): Set<number> {
  const root = mkdtempSync(join(tmpdir(), 'dialoogtafel-lint-'));
  try {
    cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
    mkdirSync(join(root, 'test/e2e/demo'), { recursive: true });
    FILES.forEach(({ folder, ending, line }, index) => {
      writeFileSync(join(root, folder, `case-${index}.${ending}`), `${line}\n`);
    });
    const oxlint = resolve('node_modules/oxlint/bin/oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format=unix'], {
      cwd: root,
      encoding: 'utf8',
      // The type-aware part is looked for beside the configuration, or on the path as npm sets it.
      env: { ...process.env, PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter) },
    });
    const refused = stdout.matchAll(/case-(\d+)\..*no-restricted-(?:properties|imports)/g);
    return new Set([...refused].map((match) => Number(match[1])));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const refused = lintAll();

test.each(FILES.map((file, index) => ({ ...file, index, verb: file.isRefused ? 'refuses' : 'allows' })))(
  '$folder/*.$ending $verb: $line',
  ({ index, isRefused }) => {
    expect(refused.has(index)).toBe(isRefused);
  },
);
