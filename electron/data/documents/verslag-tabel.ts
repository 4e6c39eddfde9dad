import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { measureText } from '../../../shared/a4/carlito.ts';
import { TWIPS_PER_PUNT } from '../../../shared/a4/pagina.ts';
import { prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { VERSLAG_BREEDTE, ZETTING } from './verslag-maten.ts';
import { TABELSTIJL, VERSLAGSTIJL } from './verslag-stijlen.ts';
import { tekstOpties } from './verslag-tekst.ts';

type Tabel = Extract<VerslagBlok, { soort: 'tabel' }>;

/** A row of about this many letters is more than half a page: it may go on on the next one. */
const LANGE_RIJ = 1200;

/** Whether a row with these cells may go on on the next page. */
export const isLangeRij = (cellen: readonly string[]): boolean =>
  cellen.some((cel) => cel.length > LANGE_RIJ);

/**
 * A table with a header row that comes back on every page and explicit widths. Its title stands above it, unless the
 * heading says the same.
 */
export function makeTabel(tabel: Tabel, kop: string): FileChild[] {
  const widths = shareWidth(tabel);
  const titel = prepareRegel(tabel.titel);
  const heading =
    titel === '' || titel === prepareRegel(kop)
      ? []
      : [new Paragraph({ style: VERSLAGSTIJL.bijschrift, keepNext: true, ...tekstOpties(titel) })];
  if (tabel.kop.length === 0) return heading;
  return [
    ...heading,
    new Table({
      style: TABELSTIJL,
      width: { size: VERSLAG_BREEDTE, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        makeRij(tabel.kop, widths, true),
        ...tabel.rijen.map((rij) =>
          makeRij(
            tabel.kop.map((_, i) => rij[i] ?? ''),
            widths,
            false,
          ),
        ),
      ],
    }),
    // Two tables that follow each other would become one.
    new Paragraph({ style: VERSLAGSTIJL.naTabel, children: [] }),
  ];
}

function makeRij(cellen: readonly string[], widths: readonly number[], isKop: boolean): TableRow {
  return new TableRow({
    tableHeader: isKop,
    cantSplit: !isLangeRij(cellen),
    children: cellen.map(
      (cel, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: isKop ? VERSLAGSTIJL.tabelKop : VERSLAGSTIJL.tabelCel,
              ...tekstOpties(cel),
            }),
          ],
        }),
    ),
  });
}

/** Room inside a cell beside its words: the margins, and what word processors round up. */
const CEL_RUIMTE = 230;

/** The width of the text over the columns, in whole twips that add up; no word of the header row is broken. */
export function shareWidth({ kop, breedtes }: Pick<Tabel, 'kop' | 'breedtes'>): number[] {
  const least = kop.map(
    (naam) =>
      Math.max(
        ...naam
          .split(/[\s-]/)
          .map((woord) => measureText(woord, 'vet', ZETTING.Tabelkop.punten, 'voorzichtig')),
      ) *
        TWIPS_PER_PUNT +
      CEL_RUIMTE,
  );
  const relative = kop.map((_, index) => breedtes[index] ?? 1);
  const widths = widen(relative, least).map(Math.floor);
  const rest = VERSLAG_BREEDTE - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}

/** Columns that would be too narrow get what they need at least; the others share what is left. */
function widen(relative: readonly number[], least: readonly number[]): number[] {
  const sum = (items: readonly number[]): number => items.reduce((total, each) => total + each, 0);
  const isShared = relative.map(() => true);
  for (;;) {
    const fixed = sum(least.filter((_, index) => isShared[index] !== true));
    const parts = sum(relative.filter((_, index) => isShared[index] === true));
    const share = (VERSLAG_BREEDTE - fixed) / parts;
    const narrow = relative.findIndex(
      (each, index) => isShared[index] === true && each * share < (least[index] ?? 0),
    );
    if (narrow === -1)
      return relative.map((each, index) => (isShared[index] === true ? each * share : (least[index] ?? 0)));
    isShared[narrow] = false;
    // More columns than fit: then words break, as they must.
    if (sum(least) > VERSLAG_BREEDTE) return relative.map((each) => (each / sum(relative)) * VERSLAG_BREEDTE);
  }
}
