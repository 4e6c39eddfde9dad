import { expect, type Page } from '@playwright/test';
import { expectAtRest } from './axe.ts';
import type { Dialoogtafel } from './dialoogtafel.ts';

/** Enlarges or shrinks what a window shows, as Ctrl+plus does. */
export async function zoomTo({ app, regie }: Dialoogtafel, factor: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, wanted) => {
    const window = BrowserWindow.getAllWindows().find((each) =>
      each.webContents.getURL().includes('/regie/'),
    );
    window?.webContents.setZoomFactor(wanted);
  }, factor);
  await expect.poll(() => regie.evaluate(() => window.devicePixelRatio)).toBeCloseTo(factor, 2);
}

/**
 * Fails when something that is read or worked with cannot be brought into sight, or is covered there: every control and
 * every heading, after scrolling to it. In a dialog only what is in it.
 */
export async function expectNothingCutOff(page: Page, waar: string): Promise<void> {
  expect(await listCutOff(page), `cut off at ${waar}`).toEqual([]);
}

/** The same, as a list of what is cut off, in words. */
export async function listCutOff(page: Page): Promise<string[]> {
  await page.mouse.move(0, 0);
  await expectAtRest(page);
  return page.evaluate(findCutOff);
}

/** Runs in the page, so all that it needs is in it. */
function findCutOff(): string[] {
  // Of two dialogs the one on top.
  const scope = [...document.querySelectorAll('[role=dialog], [role=alertdialog]')].at(-1) ?? document.body;
  const labelOf = (element: Element): Element => element.closest('label') ?? element;
  const say = (element: HTMLElement): string =>
    `${element.tagName.toLowerCase()} "${(element.ariaLabel ?? element.textContent ?? '').slice(0, 40)}"`;
  const isInDot = (element: HTMLElement): boolean => {
    for (let around = element.parentElement; around !== null; around = around.parentElement)
      if (around.clientWidth <= 1 && getComputedStyle(around).overflowX === 'hidden') return true;
    return false;
  };
  const isShown = (element: HTMLElement): boolean => {
    const { width, height } = labelOf(element).getBoundingClientRect();
    const isAway = element.closest('[inert], [aria-hidden=true], [hidden]') !== null;
    // What is there for a screen reader only is a dot, or lies in one.
    return !isAway && element.checkVisibility() && width > 2 && height > 2 && !isInDot(element);
  };
  const isInside = ({ left, right, top, bottom }: DOMRect): boolean =>
    left >= -1 &&
    right <= innerWidth + 1 &&
    (bottom - top >= innerHeight || (top >= -1 && bottom <= innerHeight + 1));
  const hitIn = ({ left, right, top, bottom }: DOMRect): Element | null =>
    document.elementFromPoint((left + right) / 2, Math.max(0, top) + Math.min(bottom - top, 40) / 2);
  const judge = (element: HTMLElement): string[] => {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const box = labelOf(element).getBoundingClientRect();
    if (!isInside(box))
      return [
        `${say(element)} is outside: ${[box.left, box.right, box.top, box.bottom].map(Math.round).join(' ')}`,
      ];
    const hit = hitIn(box);
    const isSeen = hit !== null && (labelOf(element).contains(hit) || hit.contains(element));
    return isSeen ? [] : [`${say(element)} is covered by ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`];
  };
  const all = scope.querySelectorAll<HTMLElement>(
    'button, input, textarea, [role=row], [role=spinbutton], h1, h2, h3',
  );
  // A name that ends in … has its whole in a tooltip; other text may not go on behind an edge.
  const isClipped = (element: HTMLElement): boolean => {
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
    );
    const { overflowX, textOverflow } = getComputedStyle(element);
    const hides = (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis';
    const isForReaders = element.clientWidth <= 1;
    return hasText && hides && !isForReaders && element.scrollWidth > element.clientWidth + 1;
  };
  const clipped = [...scope.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isShown(element) && isClipped(element))
    .map((element) => `${say(element)} goes on behind its edge`);
  // Down there is a bar to scroll with; nobody looks for what lies beside the window.
  const { scrollWidth } = document.documentElement;
  const sideways =
    scrollWidth > innerWidth + 1 ? [`the page is ${String(scrollWidth - innerWidth)} px too wide`] : [];
  return [...sideways, ...[...all].filter(isShown).flatMap(judge), ...clipped];
}
