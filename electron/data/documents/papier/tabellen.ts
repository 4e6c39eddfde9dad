import {
  type FileChild,
  HeightRule,
  type ITableCellBorders,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { mmToTwips } from '../../../../shared/a4/pagina.ts';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
export const GEEN_RANDEN = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;

/** A cell: its paragraphs, its lines, and the white inside it in mm. */
export interface Cel {
  readonly children: readonly Paragraph[];
  readonly randen?: ITableCellBorders;
  readonly binnen?: { readonly boven: number; readonly zij: number };
  /** Over how many columns it goes; one when it is not said. */
  readonly breed?: number;
}

/** A row of exactly this height in mm. */
export interface Rij {
  readonly hoogte: number;
  readonly cellen: readonly Cel[];
  /** The head of the table, on every page. */
  readonly isKop?: boolean;
}

/** A table of which every measure is fixed; widths in mm, and how far it begins from the margin. */
export function makeTabel(breedtes: readonly number[], rijen: readonly Rij[], begin = 0): FileChild {
  const widths = breedtes.map(mmToTwips);
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: mmToTwips(begin), type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    borders: { ...GEEN_RANDEN, insideHorizontal: NONE, insideVertical: NONE },
    rows: rijen.map(
      ({ hoogte, cellen, isKop = false }) =>
        new TableRow({
          height: { value: mmToTwips(hoogte), rule: HeightRule.EXACT },
          cantSplit: true,
          tableHeader: isKop,
          children: makeCellen(cellen, widths),
        }),
    ),
  });
}

function makeCellen(cellen: readonly Cel[], widths: readonly number[]): TableCell[] {
  let kolom = 0;
  return cellen.map((cel) => {
    const tot = kolom + (cel.breed ?? 1);
    const width = widths.slice(kolom, tot).reduce((sum, each) => sum + each, 0);
    kolom = tot;
    return makeCel(cel, width);
  });
}

function makeCel({ children, randen = GEEN_RANDEN, binnen, breed = 1 }: Cel, width: number): TableCell {
  const boven = mmToTwips(binnen?.boven ?? 0);
  const zij = mmToTwips(binnen?.zij ?? 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { marginUnitType: WidthType.DXA, top: boven, bottom: 0, left: zij, right: zij },
    borders: randen,
    ...(breed > 1 && { columnSpan: breed }),
    children: [...children],
  });
}
