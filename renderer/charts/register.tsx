import type { ReactElement } from 'react';
import { bordBeeldSchema } from '../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { KWADRANT_FIGUUR } from '../../shared/werkvormen/kwadrantenkaartjes/opbrengst.ts';
import { PRINT_KLEUREN, screenKleuren } from './kwadrant/kleuren.ts';
import { KwadrantFiguur } from './kwadrant/KwadrantFiguur.tsx';

/** Where a chart is shown: on screen it takes its colours from the tokens, on paper it has values of its own. */
export type FiguurMedium = 'scherm' | 'papier';

const FIGUREN: Readonly<Record<string, (data: unknown, medium: FiguurMedium) => ReactElement>> = {
  [KWADRANT_FIGUUR]: (data, medium) => {
    const beeld = bordBeeldSchema.parse(data);
    const isPapier = medium === 'papier';
    const kleuren = isPapier ? PRINT_KLEUREN[beeld.variant] : screenKleuren(beeld.variant);
    return <KwadrantFiguur beeld={beeld} kleuren={kleuren} isPapier={isPapier} />;
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
