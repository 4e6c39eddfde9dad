import type { FileChild } from 'docx';
import { KLEUREN } from '../../../../shared/a4/pagina.ts';
import { LIJST_BINNEN, LIJST_RIJ } from '../../../../shared/papier/maten.ts';
import type { LijstPagina } from '../../../../shared/papier/pagina.ts';
import { type Gezet, lineHeight } from '../../../../shared/papier/zetten.ts';
import { makeAlinea, makeSlotregel, makeWit } from './alinea.ts';
import { type Cel, makeTabel } from './tabellen.ts';

const RAND = { style: 'single', size: 4, color: KLEUREN.gedempt } as const;
const RANDEN = { top: RAND, bottom: RAND, left: RAND, right: RAND };
const BOVEN_TABEL = 4;

/** A table with one line for every row. */
export function makeLijst({ titel, onderschrift, breedtes, kop, rijen }: LijstPagina): FileChild[] {
  return [
    makeAlinea(titel, { kleur: 'accent', stijl: 'Heading1' }),
    ...(onderschrift.hoogte > 0 ? [makeAlinea(onderschrift, { kleur: 'gedempt' })] : []),
    makeWit(BOVEN_TABEL),
    makeTabel(breedtes, [
      { hoogte: LIJST_RIJ, cellen: kop.map(makeCel), isKop: true },
      ...rijen.map((rij) => ({ hoogte: LIJST_RIJ, cellen: rij.map(makeCel) })),
    ]),
    makeSlotregel(),
  ];
}

function makeCel(gezet: Gezet): Cel {
  const boven = (LIJST_RIJ - lineHeight(gezet.grootte)) / 2;
  return { children: [makeAlinea(gezet)], randen: RANDEN, binnen: { boven, zij: LIJST_BINNEN } };
}
