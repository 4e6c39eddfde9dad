import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import type { Indeling, Plek as VakPlek } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { balanceTekst, measureTekst } from '../tekst/regels.ts';
import type { Zetwijze } from './etiket-vormen.ts';
import { type Etiketten, placeEtiketten } from './etiketten.ts';
import { type Marken, MAX_ZONDER_OVERLAP, placeMarken, type Vlak } from './marken.ts';
import type { Rechthoek } from './rechthoek.ts';

/** The size of a picture of the board and of its text, all in the same pixels. */
export interface BordMaten {
  readonly breedte: number;
  readonly hoogte: number;
  /** Font size of everything on the board; nothing is smaller. */
  readonly letter: number;
  /** Side of a mark when there is room; it never gets too small for a number of two figures. */
  readonly maat: number;
}

/** A text around the plot; `x` and `y` are where its first baseline starts, ends or has its middle. */
export interface BordTekst {
  readonly soort: 'as' | 'vak';
  readonly regels: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anker: 'start' | 'middle' | 'end';
}

/** Everything that is needed to draw a board. Marks and labels are relative to the plot, the rest to the picture. */
export interface BordLayout {
  readonly maten: BordMaten;
  readonly regel: number;
  readonly plot: Rechthoek;
  readonly vlak: Vlak;
  readonly teksten: readonly BordTekst[];
  readonly kaarten: readonly BordKaart[];
  readonly marken: Marken;
  readonly etiketten: Etiketten;
  readonly zet: Zetwijze;
}

const REGEL = 1.18;
/** Widest line of an axis name beside the plot, in em. */
const ZIJ_EM = 7.6;

/** Computes where everything of a board goes. */
export function layoutBord({ indeling, kaarten }: BordBeeld, maten: BordMaten): BordLayout {
  const { plot, teksten } = layoutRand(indeling, maten);
  const zet = setTitels(maten.letter);
  const vlak: Vlak = {
    breedte: plot.breedte,
    hoogte: plot.hoogte,
    maat: maten.maat,
    minMaat: Math.min(maten.maat, maten.letter * 1.3),
  };
  const marken = placeMarken(kaarten, vlak);
  const etiketten = placeEtiketten(
    {
      breedte: plot.breedte,
      hoogte: plot.hoogte,
      maat: marken.maat,
      marken: marken.marken,
      titels: kaarten.length > MAX_ZONDER_OVERLAP ? [] : kaarten,
    },
    zet,
  );
  return { maten, regel: maten.letter * REGEL, plot, vlak, teksten, kaarten, marken, etiketten, zet };
}

function setTitels(letter: number): Zetwijze {
  return {
    letter,
    regel: letter * REGEL,
    maxBreedte: letter * 11.8,
    maxRegels: 3,
    witX: letter * 0.4,
    witY: letter * 0.22,
  };
}

/** The plot and the words around it: the vertical axis above and below, the horizontal one beside, the areas in the corners. */
function layoutRand(
  { xAs, yAs, kwadranten }: Indeling,
  maten: BordMaten,
): Pick<BordLayout, 'plot' | 'teksten'> {
  const { breedte, hoogte, letter } = maten;
  const regel = letter * REGEL;
  const gap = letter * 0.5;
  const links = balanceTekst(xAs.links, ZIJ_EM, 3);
  const rechts = balanceTekst(xAs.rechts, ZIJ_EM, 3);
  const left = links.breedte * letter + gap;
  const right = rechts.breedte * letter + gap;
  const plotWidth = breedte - left - right;
  const nameOf = (plek: VakPlek): string => kwadranten.find((vak) => vak.plek === plek)?.naam ?? '';
  const band = (boven: boolean) => {
    const namen = boven
      ? [nameOf('linksboven'), nameOf('rechtsboven')]
      : [nameOf('linksonder'), nameOf('rechtsonder')];
    const as = boven ? yAs.boven : yAs.onder;
    const wide = (Math.max(...namen.map(measureTekst)) * 2 + measureTekst(as) + 2) * letter;
    return { namen, as, rows: wide > plotWidth ? 2 : 1 };
  };
  const top = band(true);
  const bottom = band(false);
  const plot: Rechthoek = {
    links: left,
    boven: top.rows * regel + gap,
    breedte: plotWidth,
    hoogte: hoogte - (top.rows + bottom.rows) * regel - 2 * gap,
  };
  const middleX = plot.links + plot.breedte / 2;
  const middleY = plot.boven + plot.hoogte / 2;
  const under = plot.boven + plot.hoogte + gap + letter * 0.78;
  const beside = (regels: readonly string[]) => middleY - ((regels.length - 1) * regel) / 2 + letter * 0.34;
  const corners = (namen: readonly string[], y: number): BordTekst[] => [
    { soort: 'vak', regels: [namen[0] ?? ''], x: plot.links, y, anker: 'start' },
    { soort: 'vak', regels: [namen[1] ?? ''], x: plot.links + plot.breedte, y, anker: 'end' },
  ];
  return {
    plot,
    teksten: [
      { soort: 'as', regels: [top.as], x: middleX, y: letter * 0.9, anker: 'middle' },
      { soort: 'as', regels: [bottom.as], x: middleX, y: under + (bottom.rows - 1) * regel, anker: 'middle' },
      { soort: 'as', regels: links.regels, x: left - gap, y: beside(links.regels), anker: 'end' },
      {
        soort: 'as',
        regels: rechts.regels,
        x: breedte - right + gap,
        y: beside(rechts.regels),
        anker: 'start',
      },
      ...corners(top.namen, letter * 0.9 + (top.rows - 1) * regel),
      ...corners(bottom.namen, under),
    ],
  };
}
