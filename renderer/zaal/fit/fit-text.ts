/** One way to set a text: the size of its letters in px at 1920x1080, and how many columns of 45 characters. */
export interface FitStep {
  readonly maat: number;
  readonly kolommen: number;
}

/** From large to the smallest that can be read at 8 metres. The first that fits is taken. */
export const ONE_COLUMN: readonly FitStep[] = [64, 60, 56, 52, 48, 44, 40, 36, 32, 28].map((maat) => ({
  maat,
  kolommen: 1,
}));

/** For longer texts: two columns as long as that reads well, three before anything is lost. */
export const COLUMNS: readonly FitStep[] = [
  { maat: 52, kolommen: 1 },
  ...[50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30].map((maat) => ({ maat, kolommen: 2 })),
  { maat: 28, kolommen: 3 },
];

/** More than this never fits on one screen, and only costs time to try. */
const MOST_CHARACTERS = 4000;

/** The beginning of a text that is far too long for a screen; any other text as it is. */
export function shortenForZaal(tekst: string): string {
  return tekst.length <= MOST_CHARACTERS ? tekst : `${tekst.slice(0, MOST_CHARACTERS).trimEnd()}…`;
}

/** What can be read at 8 metres, in px at 1920x1080. */
const SMALLEST = 28;

/**
 * The steps at the text size that regie chose: all of them larger or smaller, and below them what is needed to make a
 * long text fit after all. Never under 28.
 */
export function scaleSteps(steps: readonly FitStep[], schaal: number): readonly FitStep[] {
  const scaled = steps
    .map((step) => ({ ...step, maat: step.maat * schaal }))
    .filter(({ maat }) => maat >= SMALLEST);
  const smallest = Math.min(...scaled.map(({ maat }) => maat));
  return [...scaled, ...steps.filter(({ maat }) => maat < smallest)];
}

/**
 * Sets a box in the first step at which its content fits, or in the last one; `data-past` says whether it fits. The size
 * reaches the stylesheet as `--maat` and `--kolommen`: nothing is drawn again by React.
 */
export function fitText(box: HTMLElement, steps: readonly FitStep[]): void {
  const schaal = Number(getComputedStyle(box).getPropertyValue('--zaal-schaal')) || 1;
  let isFitting = false;
  for (const { maat, kolommen } of scaleSteps(steps, schaal)) {
    box.style.setProperty('--maat', String(maat));
    box.style.setProperty('--kolommen', String(kolommen));
    isFitting = box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    if (isFitting) break;
  }
  box.dataset['past'] = isFitting ? 'ja' : 'nee';
}
