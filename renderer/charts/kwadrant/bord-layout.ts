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
  /** Rows of words above and under the plot at least, so that two boards beside each other are as high. */
  readonly rijen?: Rijen;
}

/** How many rows of words there are above and under a plot. */
export interface Rijen {
  readonly boven: number;
  readonly onder: number;
}

/** A text around the plot; `x` and `y` are where its first baseline starts, ends or has its middle. */
export interface BordTekst {
  readonly soort: 'as' | 'vak';
  readonly regels: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anker: 'start' | 'middle' | 'end';
  /** A small arrow before (or, at the right end, after) the words. */
  readonly pijl: Pijl | null;
}

/** The direction in which an axis goes on. */
export type Pijl = 'op' | 'neer' | 'links' | 'rechts';

/** Everything that is needed to draw a board. Marks and labels are relative to the plot, the rest to the picture. */
export interface BordLayout {
  readonly maten: BordMaten;
  readonly regel: number;
  readonly plot: Rechthoek;
  readonly vlak: Vlak;
  readonly teksten: readonly BordTekst[];
  readonly rijen: Rijen;
  readonly kaarten: readonly BordKaart[];
  readonly marken: Marken;
  readonly etiketten: Etiketten;
  readonly zet: Zetwijze;
}

const REGEL = 1.18;
/** Widest line of an axis name beside the plot, in em. */
const ZIJ_EM = 7.6;
/** What the words beside the plot may take of the width. */
const MAX_ZIJ = 0.18;

/** Computes where everything of a board goes. */
export function layoutBord({ indeling, kaarten }: BordBeeld, maten: BordMaten): BordLayout {
  const { plot, teksten, rijen } = layoutRand(indeling, maten);
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
  return { maten, regel: maten.letter * REGEL, plot, vlak, teksten, rijen, kaarten, marken, etiketten, zet };
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

/** The plot and the words around it: the vertical axis above and below, the areas in the corners, and the horizontal axis. */
function layoutRand(indeling: Indeling, maten: BordMaten): Pick<BordLayout, 'plot' | 'teksten' | 'rijen'> {
  const { breedte, hoogte, letter, rijen: least = { boven: 1, onder: 1 } } = maten;
  const zij = layoutZij(indeling, maten);
  const regel = letter * REGEL;
  const gap = letter * 0.5;
  const plotWidth = breedte - zij.links - zij.rechts;
  const [top, bottom] = [
    layoutBand(indeling, true, plotWidth / letter),
    layoutBand(indeling, false, plotWidth / letter),
  ];
  const rijen: Rijen = {
    boven: Math.max(least.boven, top.rows),
    onder: Math.max(least.onder, bottom.rows + zij.rijen),
  };
  const plot: Rechthoek = {
    links: zij.links,
    boven: rijen.boven * regel + gap,
    breedte: plotWidth,
    hoogte: hoogte - (rijen.boven + rijen.onder) * regel - 2 * gap,
  };
  const middleX = plot.links + plot.breedte / 2;
  const under = plot.boven + plot.hoogte + gap + letter * 0.78;
  const corners = ([links, rechts]: Band['namen'], y: (regels: number) => number): BordTekst[] => [
    { soort: 'vak', regels: links, x: plot.links, y: y(links.length), anker: 'start', pijl: null },
    {
      soort: 'vak',
      regels: rechts,
      x: plot.links + plot.breedte,
      y: y(rechts.length),
      anker: 'end',
      pijl: null,
    },
  ];
  const row = (index: number): number => letter * 0.9 + index * regel;
  return {
    plot,
    rijen,
    teksten: [
      {
        soort: 'as',
        regels: [top.as],
        x: middleX,
        y: row(rijen.boven - top.rows),
        anker: 'middle',
        pijl: 'op',
      },
      {
        soort: 'as',
        regels: [bottom.as],
        x: middleX,
        y: under + (bottom.rows - 1) * regel,
        anker: 'middle',
        pijl: 'neer',
      },
      ...corners(top.namen, (regels) => row(rijen.boven - regels)),
      ...corners(bottom.namen, () => under),
      ...zij.place(plot, under + bottom.rows * regel),
    ],
  };
}

interface Band {
  readonly namen: readonly [readonly string[], readonly string[]];
  readonly as: string;
  readonly rows: number;
}

/** The names of two areas with the end of the vertical axis between them, or on a row of its own when that is too wide. */
function layoutBand({ yAs, kwadranten }: Indeling, isBoven: boolean, breedteEm: number): Band {
  const nameOf = (plek: VakPlek): string => kwadranten.find((vak) => vak.plek === plek)?.naam ?? '';
  const namen: readonly [string, string] = isBoven
    ? [nameOf('linksboven'), nameOf('rechtsboven')]
    : [nameOf('linksonder'), nameOf('rechtsonder')];
  const as = isBoven ? yAs.boven : yAs.onder;
  const wide = Math.max(...namen.map(measureTekst)) * 2 + measureTekst(as) + 2;
  const regels = breakBeside(namen, breedteEm);
  return {
    namen: regels,
    as,
    rows: wide > breedteEm ? 1 + Math.max(...regels.map(({ length }) => length)) : 1,
  };
}

/** Two texts beside each other in a width, each in two lines when they would run into one another. */
function breakBeside([links, rechts]: readonly [string, string], breedteEm: number): Band['namen'] {
  if (measureTekst(links) + measureTekst(rechts) + 1 <= breedteEm) return [[links], [rechts]];
  const half = (breedteEm - 1) / 2;
  return [balanceTekst(links, half, 2).regels, balanceTekst(rechts, half, 2).regels];
}

/** The ends of the horizontal axis: beside the plot, or under it where that would make the plot too narrow. */
function layoutZij({ xAs }: Indeling, { breedte, letter }: BordMaten) {
  const gap = letter * 0.5;
  const links = balanceTekst(xAs.links, ZIJ_EM, 2);
  const rechts = balanceTekst(xAs.rechts, ZIJ_EM, 2);
  const left = links.breedte * letter + gap;
  const right = rechts.breedte * letter + gap;
  if (left + right > breedte * MAX_ZIJ) {
    // Beside each other with their arrows, or each on a row of its own: a word is never broken.
    const wide = measureTekst(xAs.links) + measureTekst(xAs.rechts) + 3;
    const rijen = wide * letter <= breedte ? 1 : 2;
    const place = (plot: Rechthoek, y: number): BordTekst[] => [
      { soort: 'as', regels: [xAs.links], x: plot.links, y, anker: 'start', pijl: 'links' },
      {
        soort: 'as',
        regels: [xAs.rechts],
        x: plot.links + plot.breedte,
        y: y + (rijen - 1) * letter * REGEL,
        anker: 'end',
        pijl: 'rechts',
      },
    ];
    return { links: 0, rechts: 0, rijen, place };
  }
  const place = (plot: Rechthoek): BordTekst[] => {
    const middle = plot.boven + plot.hoogte / 2 + letter * 0.34;
    const first = (regels: readonly string[]) => middle - ((regels.length - 1) * letter * REGEL) / 2;
    return [
      { soort: 'as', regels: links.regels, x: left - gap, y: first(links.regels), anker: 'end', pijl: null },
      {
        soort: 'as',
        regels: rechts.regels,
        x: breedte - right + gap,
        y: first(rechts.regels),
        anker: 'start',
        pijl: null,
      },
    ];
  };
  return { links: left, rechts: right, rijen: 0, place };
}
