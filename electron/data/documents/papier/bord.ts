import { type FileChild, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { KLEUREN, mmToTwips } from '../../../../shared/a4/pagina.ts';
import { BORD, VEL_BREEDTE } from '../../../../shared/papier/maten.ts';
import type { BordPagina } from '../../../../shared/papier/pagina.ts';
import { setRegel, setText } from '../../../../shared/papier/zetten.ts';
import { exact, makeAlinea, makeRun } from './alinea.ts';
import { type Cel, makeTabel } from './tabellen.ts';

const BINNEN = 4;
const KOLOM = VEL_BREEDTE / 2 - 2 * BINNEN;
const RAND = { style: 'single', size: 12, color: KLEUREN.inkt } as const;
const RANDEN = { top: RAND, bottom: RAND, left: RAND, right: RAND };
const KOP = { snede: 'vet', grootte: 12 } as const;

/** The empty board: four cells, with the words of the axes above and below. */
export function makeBord({ titel, bord }: BordPagina): FileChild[] {
  const find = (plek: string): Cel => {
    const vak = bord.kwadranten.find((each) => each.plek === plek);
    return {
      randen: RANDEN,
      binnen: { boven: BINNEN, zij: BINNEN },
      children: [
        makeAlinea(setRegel(vak?.naam ?? '', 'vet', 13, KOLOM), { kleur: 'accent' }),
        makeAlinea(setText(vak?.uitleg ?? '', 'gewoon', 10, KOLOM), { kleur: 'gedempt' }),
      ],
    };
  };
  const half = BORD.hoogte / 2;
  const midden = setRegel(`▲ ${bord.yAs.boven}`, 'vet', 12, VEL_BREEDTE);
  return [
    makeAlinea(titel, { kleur: 'accent', stijl: 'Heading1' }),
    makeAlinea(midden, { midden: true, extra: { spacing: exact(BORD.bijschrift) } }),
    makeTabel(
      [VEL_BREEDTE / 2, VEL_BREEDTE / 2],
      [
        { hoogte: half, cellen: [find('linksboven'), find('rechtsboven')] },
        { hoogte: half, cellen: [find('linksonder'), find('rechtsonder')] },
      ],
    ),
    new Paragraph({
      spacing: exact(BORD.bijschrift),
      tabStops: [
        { type: TabStopType.CENTER, position: mmToTwips(VEL_BREEDTE / 2) },
        { type: TabStopType.RIGHT, position: mmToTwips(VEL_BREEDTE) },
      ],
      children: [
        makeRun(`◀ ${bord.xAs.links}`, KOP, 'inkt'),
        new TextRun({ children: [new Tab()] }),
        makeRun(`▼ ${bord.yAs.onder}`, KOP, 'inkt'),
        new TextRun({ children: [new Tab()] }),
        makeRun(`${bord.xAs.rechts} ▶`, KOP, 'inkt'),
      ],
    }),
  ];
}
