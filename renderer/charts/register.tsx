import type { ReactElement } from 'react';
import { matrixSchema } from '../../shared/werkvormen/interventiespel/matrix.ts';
import { MATRIX_FIGUUR } from '../../shared/werkvormen/interventiespel/opbrengst.ts';
import { KWADRANT_FIGUREN } from './kwadrant/figuren.tsx';
import { MatrixFiguur } from './matrix/MatrixFiguur.tsx';
import {
  UITSLAG_FIGUUR,
  uitslagBeeldSchema,
} from '../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import { PAPIER_KLEUREN, SCHERM_KLEUREN } from './stemuitslag/kleuren.ts';
import { StemuitslagFiguur } from './stemuitslag/StemuitslagFiguur.tsx';

/** Where a chart is shown: on screen it takes its colours from the tokens, on paper it has values of its own. */
export type FiguurMedium = 'scherm' | 'papier';

const FIGUREN: Readonly<Record<string, (data: unknown, medium: FiguurMedium) => ReactElement>> = {
  ...KWADRANT_FIGUREN,
  [MATRIX_FIGUUR]: (data, medium) => (
    <MatrixFiguur matrix={matrixSchema.parse(data)} isPapier={medium === 'papier'} />
  ),
  [UITSLAG_FIGUUR]: (data, medium) => {
    const isPapier = medium === 'papier';
    const kleuren = isPapier ? PAPIER_KLEUREN : SCHERM_KLEUREN;
    return <StemuitslagFiguur beeld={uitslagBeeldSchema.parse(data)} kleuren={kleuren} isPapier={isPapier} />;
  },
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
