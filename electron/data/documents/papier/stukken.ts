import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { KLEUREN, mmToTwips } from '../../../../shared/a4/pagina.ts';
import { KAART_RASTER, STEM_RASTER } from '../../../../shared/papier/maten.ts';
import type { GezetteKaart, KaartenPagina, StemPagina } from '../../../../shared/papier/pagina.ts';
import { lineHeight } from '../../../../shared/papier/zetten.ts';
import { exact, makeAlinea, makeRun } from './alinea.ts';

const RUIMTE = 2;

/** What stands on a card: its title, its text, and at the bottom its deck and its number. */
export function makeKaart({ titel, tekst, nummer }: GezetteKaart, { kenmerk }: KaartenPagina): Paragraph[] {
  const { breedte, hoogte, binnen } = KAART_RASTER;
  const voet = 6;
  const used = titel.hoogte + (tekst.hoogte > 0 ? RUIMTE + tekst.hoogte : 0);
  const over = Math.max(0, hoogte - 2 * binnen - used - voet);
  return [
    makeAlinea(titel, { kleur: 'accent' }),
    ...(tekst.hoogte > 0 ? [makeAlinea(tekst, { voor: RUIMTE })] : []),
    new Paragraph({
      spacing: exact(lineHeight(11), over),
      tabStops: [{ type: TabStopType.RIGHT, position: mmToTwips(breedte - 2 * binnen) }],
      children: [
        makeRun(kenmerk.tekst, kenmerk, 'gedempt'),
        new TextRun({ children: [new Tab()] }),
        makeRun(nummer, { snede: 'vet', grootte: 11 }, 'inkt'),
      ],
    }),
  ];
}

/** What stands on a ballot: the question, the direction, and a line for every rank. */
export function makeStembrief({ titel, uitleg, rangen, rij }: StemPagina): Paragraph[] {
  const { breedte, hoogte, binnen } = STEM_RASTER;
  const kolom = (breedte - 2 * binnen) / 4;
  const used = titel.hoogte + 1.5 + uitleg.hoogte;
  const over = Math.max(0, hoogte - 2 * binnen - used - rij * rangen.length);
  return [
    makeAlinea(titel, { kleur: 'accent' }),
    makeAlinea(uitleg, { voor: 1.5, na: over }),
    ...rangen.map(
      (rang) =>
        new Paragraph({
          spacing: exact(rij),
          tabStops: [
            { type: TabStopType.LEFT, position: mmToTwips(kolom) },
            {
              type: TabStopType.RIGHT,
              position: mmToTwips(breedte - 2 * binnen),
              leader: LeaderType.UNDERSCORE,
            },
          ],
          children: [
            makeRun(rang, { snede: 'vet', grootte: 14 }, 'inkt'),
            new TextRun({ children: [new Tab()] }),
            makeRun('idee nr. ', { snede: 'gewoon', grootte: 10 }, 'gedempt'),
            new TextRun({ color: KLEUREN.gedempt, children: [new Tab()] }),
          ],
        }),
    ),
  ];
}
