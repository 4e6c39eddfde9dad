const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const MEESTE_LETTERS = 80;
const EEN_REGEL = 'overflow:hidden;white-space:nowrap;text-overflow:ellipsis';

/**
 * The foot of every page as Chromium takes it: HTML in which it fills in the numbers.
 * @param links what stands at the left; text, not HTML
 */
export function makeVoetregel(links: string): string {
  const letters = Array.from(links);
  const short = letters.length > MEESTE_LETTERS ? `${letters.slice(0, MEESTE_LETTERS - 1).join('')}…` : links;
  const text = short.replace(/[&<>"]/g, (teken) => ESCAPES[teken] ?? '');
  // Chromium scales the foot: only what is given in percents lies where the margins of the page are.
  const style =
    'display:flex;justify-content:space-between;gap:8mm;box-sizing:border-box;width:100%;padding:0 10.5%;font:7pt Carlito,Calibri,sans-serif;color:#5a4d40';
  const nummer = 'Bladzijde <span class="pageNumber"></span> van <span class="totalPages"></span>';
  return `<div style="${style}"><span style="${EEN_REGEL}">${text}</span><span style="white-space:nowrap">${nummer}</span></div>`;
}
