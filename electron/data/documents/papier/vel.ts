import { type FileChild, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { KLEUREN, mmToTwips } from '../../../../shared/a4/pagina.ts';
import { VEL_BREEDTE } from '../../../../shared/papier/maten.ts';
import type { VelBlok, VelPagina, VelStijl } from '../../../../shared/papier/pagina.ts';
import { KEUZE_INSPRINGING, VEL_STIJLEN } from '../../../../shared/papier/vel.ts';
import { lineHeight } from '../../../../shared/papier/zetten.ts';
import { exact, makeAlinea, makeRun, makeWit } from './alinea.ts';

const KLEUR_VAN = {
  titel: 'accent',
  inleiding: 'inkt',
  vraag: 'inkt',
  uitleg: 'gedempt',
  tekst: 'inkt',
} as const satisfies Record<VelStijl, string>;

/** Headings, so that Word's navigation finds the questions. */
const KOPPEN: Readonly<Partial<Record<VelStijl, string>>> = { titel: 'Heading1', vraag: 'Heading2' };

const LABEL = 32;
const NUMMER = 9;

/** A sheet to write on. */
export const makeVel = ({ blokken }: VelPagina): FileChild[] => blokken.map(({ blok }) => makeBlok(blok));

function makeBlok(blok: VelBlok): Paragraph {
  switch (blok.soort) {
    case 'tekst': {
      if (blok.gezet.regels.length === 0) return makeWit(blok.hoogte);
      const stijl = KOPPEN[blok.stijl];
      const na = VEL_STIJLEN[blok.stijl].onder;
      return makeAlinea(blok.gezet, {
        kleur: KLEUR_VAN[blok.stijl],
        na,
        ...(stijl !== undefined && { stijl }),
      });
    }
    case 'van':
      return makeLine(
        blok.hoogte,
        [LABEL, VEL_BREEDTE / 2 + LABEL],
        [
          makeRun(blok.label, { snede: 'vet', grootte: 12 }, 'inkt'),
          makeTab(),
          blok.waarde === '' ? makeTab() : makeRun(blok.waarde, { snede: 'vet', grootte: 14 }, 'inkt'),
        ],
      );
    case 'lijn':
      return blok.nummer === ''
        ? makeLine(blok.hoogte, [VEL_BREEDTE], [makeTab()])
        : makeLine(
            blok.hoogte,
            [NUMMER, VEL_BREEDTE],
            [makeRun(blok.nummer, { snede: 'vet', grootte: 11 }, 'inkt'), makeTab(), makeTab()],
          );
    case 'keuze':
      return makeKeuze(blok);
  }
}

const makeTab = (): TextRun => new TextRun({ color: KLEUREN.gedempt, children: [new Tab()] });

/** A line to write on: the tab to the last stop is filled with a rule. */
function makeLine(hoogte: number, stops: readonly number[], children: TextRun[]): Paragraph {
  return new Paragraph({
    spacing: exact(hoogte),
    tabStops: stops.map((stop, index) => ({
      type: index === stops.length - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
      position: mmToTwips(stop),
      ...(index === stops.length - 1 && { leader: LeaderType.UNDERSCORE }),
    })),
    children,
  });
}

function makeKeuze({ gezet, hoogte }: Extract<VelBlok, { soort: 'keuze' }>): Paragraph {
  const indent = mmToTwips(KEUZE_INSPRINGING);
  const alinea = {
    indent: { left: indent, hanging: indent },
    tabStops: [{ type: TabStopType.LEFT, position: indent }],
  };
  return new Paragraph({
    ...alinea,
    spacing: exact(lineHeight(gezet.grootte), 0, hoogte - gezet.hoogte),
    children: [
      new TextRun({ text: '☐', size: gezet.grootte * 2, color: KLEUREN.inkt }),
      new TextRun({ children: [new Tab()] }),
      makeRun(gezet.tekst.replace(/\n/g, ' '), gezet, 'inkt'),
    ],
  });
}
