import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails when axe finds anything against WCAG 2.2 AA or its best practices on what the window shows now.
 * @param exclude CSS selectors of what is left out, each with its reason in the test
 */
export async function expectNoAxeFindings(page: Page, exclude: string[] = []): Promise<void> {
  // Legacy mode keeps to this page: otherwise axe opens a new one to report in, which Electron does not offer.
  let builder = new AxeBuilder({ page }).setLegacyMode(true);
  for (const selector of exclude) builder = builder.exclude(selector);
  const { violations } = await builder.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  at ${node.target.join(' ')}\n  ${node.html.slice(0, 200)}`),
  );
  expect(findings, 'axe findings').toEqual([]);
}
