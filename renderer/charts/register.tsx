import type { ReactElement } from 'react';
import { matrixSchema } from '../../shared/werkvormen/interventiespel/matrix.ts';
import { MATRIX_FIGUUR } from '../../shared/werkvormen/interventiespel/opbrengst.ts';
import { KWADRANT_FIGUREN } from './kwadrant/figuren.tsx';
import { MatrixFiguur } from './matrix/MatrixFiguur.tsx';

/** Where a chart is shown: on screen it takes its colours from the tokens, on paper it has values of its own. */
export type FiguurMedium = 'scherm' | 'papier';

const FIGUREN: Readonly<Record<string, (data: unknown, medium: FiguurMedium) => ReactElement>> = {
  ...KWADRANT_FIGUREN,
  [MATRIX_FIGUUR]: (data, medium) => (
    <MatrixFiguur matrix={matrixSchema.parse(data)} isPapier={medium === 'papier'} />
  ),
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
