import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { prepareRegel } from '../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { TABELSTIJL, VERSLAG_BREEDTE, VERSLAGSTIJL } from './verslag-stijlen.ts';
import { tekstOpties } from './verslag-tekst.ts';

type Tabel = Extract<VerslagBlok, { soort: 'tabel' }>;

/** A row of about this many letters is more than half a page: it may go on on the next one. */
const LANGE_RIJ = 1200;

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
  const isLang = cellen.some((cel) => cel.length > LANGE_RIJ);
  return new TableRow({
    tableHeader: isKop,
    cantSplit: !isLang,
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

/** The width of the text over the columns, in whole twips that add up. */
function shareWidth({ kop, breedtes }: Tabel): number[] {
  const relative = kop.map((_, index) => breedtes[index] ?? 1);
  const total = relative.reduce((sum, each) => sum + each, 0);
  const widths = relative.map((each) => Math.floor((each / total) * VERSLAG_BREEDTE));
  const rest = VERSLAG_BREEDTE - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
