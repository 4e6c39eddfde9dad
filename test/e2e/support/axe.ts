import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** The rules of axe whose outcome hangs on colours; all others find the same in the light and in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What may be asked of a look with axe. */
interface Look {
  /** CSS selector of the part to look at; without, the whole page. */
  within?: string;
  /** CSS selectors of what is left out, each with its reason in the test. */
  exclude?: readonly string[];
  /** Only these rules; without, every rule that is on by itself. */
  rules?: readonly string[];
}

/** Fails when axe finds anything against WCAG 2.2 AA or its best practices on what the window shows now. */
export async function expectNoAxeFindings(page: Page, look: Look = {}): Promise<void> {
  await expectNoChangeOfLayers(page);
  // Once in a page is enough: reading it takes as long as a look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(await page.evaluate(findWithAxe, look), 'axe findings').toEqual([]);
}

/** Looks at a window that follows the system, in the light and in the dark, with its movements at rest. */
export async function expectNoAxeFindingsInBoth(page: Page, look: Omit<Look, 'rules'> = {}): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAtRest(page);
    await expectNoAxeFindings(page, colorScheme === 'dark' ? { ...look, rules: COLOUR_RULES } : look);
  }
}

// React Aria hides what opens with these until it is ready to enter (`utils/animation`): without any attribute, and the
// page behind it is out of reach already. To axe that is a page without anything in it.
const NOT_READY = '[style*="clip-path: inset(50%)"][style*="opacity: 0"]';

/** Waits until what opens is open and what closes is gone. */
async function expectNoChangeOfLayers(page: Page): Promise<void> {
  await expect(page.locator(`[data-entering], [data-exiting], ${NOT_READY}`)).toHaveCount(0);
}

/** Waits until nothing on the page moves any more. */
export async function expectAtRest(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
}

/** Runs in the page, so all that it needs is in it; only what is wrong comes back, for the rest is long. */
async function findWithAxe({ within = 'html', exclude = [], rules }: Look): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const { violations } = await here.run(
    { include: [[within]], exclude: exclude.map((selector) => [selector]) },
    {
      resultTypes: ['violations'],
      ...(rules !== undefined && { runOnly: { type: 'rule', values: [...rules] } }),
    },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html.slice(0, 200)}`),
  );
}
