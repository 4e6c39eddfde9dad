import type { ReactElement } from 'react';
import { KWADRANT_FIGUREN } from './kwadrant/figuren.tsx';

/** Where a chart is shown: on screen it takes its colours from the tokens, on paper it has values of its own. */
export type FiguurMedium = 'scherm' | 'papier';

const FIGUREN: Readonly<Record<string, (data: unknown, medium: FiguurMedium) => ReactElement>> = {
  ...KWADRANT_FIGUREN,
};

/**
 * Draws the chart of a `figuur` block as one SVG element. Throws an Error when there is no chart of that name and a
 * ZodError when the data does not fit it.
 */
export function renderFiguur(figuur: string, data: unknown, medium: FiguurMedium): ReactElement {
  const render = FIGUREN[figuur];
  if (render === undefined) throw new Error(`no chart named ${figuur}`);
  return render(data, medium);
}
