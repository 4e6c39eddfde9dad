import { breakLines } from '../../../../shared/a4/line-breaks.ts';
import { mmToTwips, TWIPS_PER_PUNT } from '../../../../shared/a4/pagina.ts';
import { prepareRegel, prepareTekst } from '../../../../shared/a4/prepare-tekst.ts';
import type { VerslagBlok } from '../../../../shared/verslag/blokken.ts';
import { isLangeRij, shareWidth } from '../verslag-tabel.ts';
import { CEL, isInleiding, KOPLIJN, VERSLAG_BREEDTE, ZETTING, type ZettingNaam } from '../verslag-maten.ts';
import type { Stuk } from './vullen.ts';

/** What Carlito, and so Calibri, calls a line of its own size. */
const REGEL_PER_PUNT = 1.2207;

/** The size in millimetres of the picture in a block. */
export type MaatVan = (blok: Extract<VerslagBlok, { soort: 'figuur' | 'afbeelding' }>) => {
  readonly hoogteMm: number;
};

const regelHoogte = ({ punten, regel }: { readonly punten: number; readonly regel: number }): number =>
  punten * TWIPS_PER_PUNT * REGEL_PER_PUNT * (regel / 240);

function breek(tekst: string, naam: ZettingNaam, breedte: number): number[] {
  const { snede = 'gewoon', punten } = ZETTING[naam];
  const regels = breakLines(tekst, { snede, grootte: punten, breedte: breedte / TWIPS_PER_PUNT });
  return regels.map(() => regelHoogte(ZETTING[naam]));
}

/** A paragraph of this style. */
export function makeAlinea(naam: ZettingNaam, tekst: string): Stuk {
  const { voor, na, links = 0, rechts = 0, metVolgende = false, bijeen = false } = ZETTING[naam];
  return {
    voor,
    na,
    regels: breek(tekst, naam, VERSLAG_BREEDTE - links - rechts),
    metVolgende,
    bijeen,
  };
}

/** What a block takes of a page; `kop` is the heading above it. */
export function makeStukken(blok: VerslagBlok, kop: string, maatVan: MaatVan): Stuk[] {
  switch (blok.soort) {
    case 'kop':
      return prepareRegel(blok.tekst) === '' ? [] : [makeKop(blok.niveau, prepareRegel(blok.tekst))];
    case 'alinea':
      return [{ ...makeAlinea('Normal', prepareTekst(blok.tekst)), metVolgende: isInleiding(blok.tekst) }];
    case 'citaat':
      return [
        makeAlinea('Quote', prepareTekst(blok.tekst)),
        ...(blok.bron === undefined ? [] : [makeAlinea('Bron', prepareTekst(`– ${blok.bron}`))]),
      ];
    case 'lijst':
      return blok.items.map((item) => makeAlinea('ListParagraph', prepareTekst(item)));
    case 'tabel':
      return makeTabel(blok, kop);
    case 'figuur':
    case 'afbeelding':
      return makeAfbeelding(mmToTwips(maatVan(blok).hoogteMm), prepareTekst(blok.bijschrift));
  }
}

const KOPPEN = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;

function makeKop(niveau: 1 | 2 | 3 | 4, tekst: string): Stuk {
  const stuk = makeAlinea(KOPPEN[niveau], tekst);
  if (niveau !== 1) return stuk;
  const lijn = (KOPLIJN.afstand + KOPLIJN.dikte) * TWIPS_PER_PUNT;
  return {
    ...stuk,
    regels: stuk.regels.map((hoogte, i, all) => (i === all.length - 1 ? hoogte + lijn : hoogte)),
  };
}

function makeAfbeelding(hoogte: number, bijschrift: string): Stuk[] {
  const heeftBijschrift = bijschrift.trim() !== '';
  const figuur = { ...makeAlinea('Figuur', ''), regels: [hoogte] };
  return heeftBijschrift ? [figuur, makeAlinea('Caption', bijschrift)] : [{ ...figuur, metVolgende: true }];
}

function makeTabel(tabel: Extract<VerslagBlok, { soort: 'tabel' }>, kop: string): Stuk[] {
  const titel = prepareRegel(tabel.titel);
  const boven =
    titel === '' || titel === prepareRegel(kop)
      ? []
      : [{ ...makeAlinea('Caption', titel), metVolgende: true }];
  if (tabel.kop.length === 0) return boven;
  const breedtes = shareWidth(tabel);
  const kopRij = makeRij(tabel.kop, breedtes, 'Tabelkop');
  const kopHoogte = kopRij.regels.reduce((total, hoogte) => total + hoogte, 0);
  const rijen = tabel.rijen.map((rij) => ({
    ...makeRij(
      tabel.kop.map((_, i) => rij[i] ?? ''),
      breedtes,
      'Tabeltekst',
    ),
    kopHoogte,
  }));
  return [...boven, kopRij, ...rijen, makeAlinea('NaTabel', '')];
}

/** A row is as high as its highest cell. */
function makeRij(cellen: readonly string[], breedtes: readonly number[], naam: ZettingNaam): Stuk {
  const { voor, na, metVolgende = false } = ZETTING[naam];
  const regels = cellen
    .map((cel, i) => breek(prepareTekst(cel), naam, (breedtes[i] ?? 0) - CEL.links - CEL.rechts))
    .reduce((highest, each) => (each.length > highest.length ? each : highest), [regelHoogte(ZETTING[naam])]);
  const rand = CEL.boven + voor + na + CEL.onder + CEL.lijn;
  return {
    voor: 0,
    na: 0,
    regels: regels.map((hoogte, i) => (i === 0 ? hoogte + rand : hoogte)),
    metVolgende,
    bijeen: !isLangeRij(cellen),
  };
}
