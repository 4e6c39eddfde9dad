import type { FileChild, Paragraph } from 'docx';
import { KLEUREN } from '../../../../shared/a4/pagina.ts';
import { type Raster, SNIJTEKEN } from '../../../../shared/papier/maten.ts';
import { makeWit } from './alinea.ts';
import { type Cel, GEEN_RANDEN, makeTabel, type Rij } from './tabellen.ts';

const TEKEN = { style: 'single', size: 4, color: KLEUREN.inkt } as const;
const STREEPJES = { style: 'dashed', size: 4, color: KLEUREN.lijn } as const;

const LEEG = (): Cel => ({ children: [makeWit(0.5)] });

/** The white around the pieces that the marks take, in mm. */
export const SNIJRAND = SNIJTEKEN.lengte + SNIJTEKEN.afstand;

/**
 * A sheet to cut apart, as a table: around the pieces a ring of narrow cells, whose edges are the cut marks, with a gap
 * between the marks and the pieces.
 */
export function makeRaster(raster: Raster, vakken: readonly (readonly Paragraph[])[]): FileChild {
  const { kolommen, rijen, breedte, hoogte } = raster;
  const { lengte, afstand } = SNIJTEKEN;
  const breedtes = [lengte, afstand, ...Array<number>(kolommen).fill(breedte), afstand, lengte];
  const wit: Rij = { hoogte: afstand, cellen: breedtes.map(LEEG) };
  return makeTabel(breedtes, [
    makeTekens(raster, breedtes.length),
    wit,
    ...Array.from({ length: rijen }, (_, rij) => ({
      hoogte,
      cellen: [
        makeTeken(rij),
        LEEG(),
        ...Array.from({ length: kolommen }, (_kolom, kolom) =>
          makeVak(raster, vakken[rij * kolommen + kolom] ?? [makeWit(1)]),
        ),
        LEEG(),
        makeTeken(rij),
      ],
    })),
    wit,
    makeTekens(raster, breedtes.length),
  ]);
}

/** The row of marks above and below. */
function makeTekens({ kolommen }: Raster, aantal: number): Rij {
  const cellen = Array.from({ length: aantal }, (_, index): Cel => {
    const kolom = index - 2;
    if (kolom < 0 || kolom >= kolommen) return LEEG();
    return { ...LEEG(), randen: { ...GEEN_RANDEN, left: TEKEN, right: TEKEN } };
  });
  return { hoogte: SNIJTEKEN.lengte, cellen };
}

/** The marks beside a row of pieces. */
function makeTeken(rij: number): Cel {
  const top = rij === 0 ? { top: TEKEN } : {};
  return { ...LEEG(), randen: { ...GEEN_RANDEN, ...top, bottom: TEKEN } };
}

function makeVak({ binnen }: Raster, children: readonly Paragraph[]): Cel {
  const randen = { top: STREEPJES, bottom: STREEPJES, left: STREEPJES, right: STREEPJES };
  return { children, randen, binnen: { boven: binnen, zij: binnen } };
}
