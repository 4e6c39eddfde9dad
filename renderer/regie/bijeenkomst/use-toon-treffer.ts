import { useEffect } from 'react';
import type { Zoekdoel } from '../../store/bijeenkomst-replica.ts';

/** So long the screen may take to show what was found: a werkvorm comes with code of its own. */
const PATIENCE_MS = 3000;
const TRY_MS = 60;
/** So long running text that was found keeps a line around it. */
const MARKED_MS = 6000;

/** Brings what was found into sight, in a field or in running text, and says so to who sees it and who hears it. */
export function useToonTreffer(naar: Zoekdoel | null): void {
  useEffect(() => {
    if (naar === null) return undefined;
    const until = performance.now() + PATIENCE_MS;
    const timer = setInterval(() => {
      const element = findElement(naar.treffer);
      if (element !== null) reveal(element, naar.treffer);
      if (element !== null || performance.now() > until) clearInterval(timer);
    }, TRY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [naar]);
}

/** The field or the piece of text that holds these words. What lies on top, a dialog, goes first. */
function findElement(treffer: string): HTMLElement | null {
  const wanted = treffer.toLocaleLowerCase('nl');
  const areas = document.querySelectorAll<HTMLElement>('[role=dialog], main');
  for (const area of Array.from(areas).toReversed()) {
    const field = Array.from(area.querySelectorAll<HTMLInputElement>('textarea, input')).find(({ value }) =>
      value.toLocaleLowerCase('nl').includes(wanted),
    );
    if (field !== undefined) return field;
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.textContent?.toLocaleLowerCase('nl').includes(wanted) === true && node.parentElement !== null)
        return node.parentElement;
    }
  }
  return null;
}

function reveal(element: HTMLElement, treffer: string): void {
  element.scrollIntoView({ block: 'center' });
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const start = element.value.toLocaleLowerCase('nl').indexOf(treffer.toLocaleLowerCase('nl'));
    element.focus();
    element.setSelectionRange(start, start + treffer.length);
    return;
  }
  element.dataset['gevonden'] = '';
  setTimeout(() => {
    delete element.dataset['gevonden'];
  }, MARKED_MS);
}
