import { type FileChild, type ITableCellBorders, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { KLEUREN, mmToTwips } from '../../../../shared/a4/pagina.ts';
import { type BordVakken, isWoordenRij, listVakken } from '../../../../shared/papier/bord.ts';
import { BORD, VEL_BREEDTE } from '../../../../shared/papier/maten.ts';
import type { BordPagina } from '../../../../shared/papier/pagina.ts';
import { lineHeight, setRegel, setText } from '../../../../shared/papier/zetten.ts';
import { exact, makeAlinea, makeRun, makeWit } from './alinea.ts';
import { type Cel, makeTabel, type Rij } from './tabellen.ts';

const BINNEN = 4;
const KOLOM = VEL_BREEDTE / 2 - 2 * BINNEN;
const DIK = { style: 'single', size: 12, color: KLEUREN.inkt } as const;
const DUN = { style: 'single', size: 2, color: KLEUREN.lijn } as const;
const KOP = { snede: 'vet', grootte: 12 } as const;
const MERK = 10;

/** The empty board: its squares with their names along the edges, and the words of the axes above and below. */
export function makeBord(pagina: BordPagina): FileChild[] {
  const { titel, bord } = pagina;
  const vakken = listVakken(pagina);
  const { rand } = BORD;
  const midden = setRegel(`▲ ${bord.yAs.boven}`, 'vet', 12, VEL_BREEDTE);
  const letters: Rij = {
    hoogte: rand.hoogte,
    cellen: ['', ...vakken.kolommen, ''].map((letter) => makeMerk(letter, rand.hoogte)),
  };
  return [
    makeAlinea(titel, { kleur: 'accent', stijl: 'Heading1' }),
    makeAlinea(midden, { midden: true, extra: { spacing: exact(BORD.bijschrift) } }),
    makeTabel(
      [rand.breedte, ...vakken.kolommen.map(() => vakken.breedte), rand.breedte],
      [letters, ...vakken.rijen.map((_, rij) => makeRij(pagina, vakken, rij)), letters],
      // Beside the board, in the margin of the sheet.
      -rand.breedte,
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

/** A row of squares; in the first of a quadrant its words take the whole width of it. */
function makeRij({ bord }: BordPagina, vakken: BordVakken, rij: number): Rij {
  const { hoogte, kolommen, rijen, midden } = vakken;
  const merk = makeMerk(rijen[rij] ?? '', hoogte);
  if (!isWoordenRij(vakken, rij)) {
    const cellen = kolommen.map((_, kolom) => makeVak(vakken, { rij, van: kolom, tot: kolom + 1 }));
    return { hoogte, cellen: [merk, ...cellen, merk] };
  }
  const kant = rij === 0 ? 'boven' : 'onder';
  const find = (plek: string, van: number): Cel => {
    const kwadrant = bord.kwadranten.find((each) => each.plek === plek);
    return {
      ...makeVak(vakken, { rij, van, tot: van + midden.kolom }),
      breed: midden.kolom,
      binnen: { boven: BINNEN, zij: BINNEN },
      children: [
        makeAlinea(setRegel(kwadrant?.naam ?? '', 'vet', 13, KOLOM), { kleur: 'accent' }),
        makeAlinea(setText(kwadrant?.uitleg ?? '', 'gewoon', 10, KOLOM), { kleur: 'gedempt' }),
      ],
    };
  };
  return { hoogte, cellen: [merk, find(`links${kant}`, 0), find(`rechts${kant}`, midden.kolom), merk] };
}

/** Thin lines between the squares; thick ones around the board and on its axes. */
function makeVak(
  { kolommen, rijen, midden }: BordVakken,
  { rij, van, tot }: { readonly rij: number; readonly van: number; readonly tot: number },
): Cel {
  const lijn = (plek: number, as: number, eind: number) =>
    plek === 0 || plek === as || plek === eind ? DIK : DUN;
  const randen: ITableCellBorders = {
    top: lijn(rij, midden.rij, rijen.length),
    bottom: lijn(rij + 1, midden.rij, rijen.length),
    left: lijn(van, midden.kolom, kolommen.length),
    right: lijn(tot, midden.kolom, kolommen.length),
  };
  return { randen, children: [makeWit(1)] };
}

/** The name of a column or a row, in the middle of its strip. */
function makeMerk(tekst: string, hoogte: number): Cel {
  const gezet = setRegel(tekst, 'vet', MERK, BORD.rand.breedte);
  if (tekst === '') return { children: [makeWit(1)] };
  // White of the paragraph, not of the cell: the largest of a row would push the words in the other cells down.
  return { children: [makeAlinea(gezet, { midden: true, voor: (hoogte - lineHeight(MERK)) / 2 })] };
}
