import type { ReactElement } from 'react';
import { bordBeeldSchema } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { KWADRANT_FIGUUR } from '../../../shared/werkvormen/kwadrantenkaartjes/opbrengst.ts';
import {
  BEWEGING_FIGUUR,
  NAAST_ELKAAR_FIGUUR,
  SPREIDING_FIGUUR,
  VERSCHILLEN_FIGUUR,
} from '../../../shared/werkvormen/kwadrantenkaartjes/opbrengst-borden.ts';
import {
  bewegingBeeldSchema,
  naastElkaarBeeldSchema,
  spreidingBeeldSchema,
  verschillenBeeldSchema,
  type Vergelijking,
} from '../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import type { FiguurMedium } from '../register.tsx';
import { type BordKleuren, PRINT_KLEUREN, screenKleuren } from './kleuren.ts';
import { KwadrantFiguur } from './KwadrantFiguur.tsx';
import { BewegingFiguur } from './vergelijken/BewegingFiguur.tsx';
import { PAPIER_MATEN, type VergelijkMaten } from './vergelijken/grond.ts';
import { NaastElkaarFiguur } from './vergelijken/NaastElkaarFiguur.tsx';
import { SpreidingFiguur } from './vergelijken/SpreidingFiguur.tsx';
import { VerschillenFiguur } from './vergelijken/VerschillenFiguur.tsx';

type Variant = 'blauw' | 'groen';

const kleurenOp =
  (medium: FiguurMedium) =>
  (variant: Variant): BordKleuren =>
    medium === 'papier' ? PRINT_KLEUREN[variant] : screenKleuren(variant);

/** A comparison of boards, drawn for a screen or for paper in a picture of this size. */
export function drawVergelijking(
  vergelijking: Vergelijking,
  medium: FiguurMedium,
  maten: VergelijkMaten = PAPIER_MATEN,
): ReactElement {
  const kleurenVan = kleurenOp(medium);
  const shared = { maten, isPapier: medium === 'papier' };
  switch (vergelijking.soort) {
    case 'spreiding':
      return (
        <SpreidingFiguur
          {...shared}
          beeld={vergelijking.beeld}
          kleuren={kleurenVan(vergelijking.beeld.variant)}
        />
      );
    case 'verschillen':
      return (
        <VerschillenFiguur
          {...shared}
          beeld={vergelijking.beeld}
          kleuren={kleurenVan(vergelijking.beeld.variant)}
        />
      );
    case 'beweging':
      return (
        <BewegingFiguur
          {...shared}
          beeld={vergelijking.beeld}
          kleuren={kleurenVan(vergelijking.beeld.variant)}
        />
      );
    case 'naastElkaar':
      return <NaastElkaarFiguur {...shared} beeld={vergelijking.beeld} kleurenVan={kleurenVan} />;
  }
}

/** The charts of kwadrantenkaartjes, by the name in a `figuur` block. */
export const KWADRANT_FIGUREN: Readonly<
  Record<string, (data: unknown, medium: FiguurMedium) => ReactElement>
> = {
  [KWADRANT_FIGUUR]: (data, medium) => {
    const beeld = bordBeeldSchema.parse(data);
    return (
      <KwadrantFiguur
        beeld={beeld}
        kleuren={kleurenOp(medium)(beeld.variant)}
        isPapier={medium === 'papier'}
      />
    );
  },
  [SPREIDING_FIGUUR]: (data, medium) =>
    drawVergelijking({ soort: 'spreiding', beeld: spreidingBeeldSchema.parse(data) }, medium),
  [VERSCHILLEN_FIGUUR]: (data, medium) =>
    drawVergelijking({ soort: 'verschillen', beeld: verschillenBeeldSchema.parse(data) }, medium),
  [BEWEGING_FIGUUR]: (data, medium) =>
    drawVergelijking({ soort: 'beweging', beeld: bewegingBeeldSchema.parse(data) }, medium),
  [NAAST_ELKAAR_FIGUUR]: (data, medium) =>
    drawVergelijking({ soort: 'naastElkaar', beeld: naastElkaarBeeldSchema.parse(data) }, medium),
};
