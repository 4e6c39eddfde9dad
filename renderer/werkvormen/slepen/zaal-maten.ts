/** The smallest text that can be read at 8 metres, in pixels of a picture of 1920x1080. */
export const LETTER = 28;

/** CSS pixels per pixel of a picture of 1920x1080, of the zaal that an element is in. */
export function measureZaalEenheid(element: HTMLElement): number {
  const { width, height } = (element.closest('[data-window="zaal"]') ?? element).getBoundingClientRect();
  return Math.min(width / 1920, height / 1080);
}
