import {
  type Beeld,
  DRIE_ES,
  type DrieE,
  type Labels,
  STANDAARD_LABELS,
} from '../werkvormen/goed-werk/beeld.ts';
import type { BeeldLayout } from './blokken.ts';
import { Kolom, type TekstInvoer } from './kolom.ts';
import { KOLOMMEN, STEM, STIJLEN, type StijlNaam } from './pagina.ts';
import { prepareRegel, prepareTekst } from './prepare-tekst.ts';

export type { Beeldblok, BeeldLayout, Blok, PaginaLayout, Tekstblok, TekstblokId } from './blokken.ts';
export { ONDERGRENS_MM } from './blokken.ts';

const NOG_LEEG = 'Nog leeg';

const KOP_STIJL = {
  excellent: 'kopExcellent',
  ethiek: 'kopEthiek',
  energie: 'kopEnergie',
} as const satisfies Record<DrieE, StijlNaam>;

/** "Gemaakt door A, B en C", or '' without makers. */
function describeMakers(makers: readonly string[]): string {
  const names = makers.map(prepareRegel).filter((name) => name !== '');
  const last = names.pop();
  if (last === undefined) return '';
  return `Gemaakt door ${names.length > 0 ? `${names.join(', ')} en ` : ''}${last}`;
}

const titelOf = (beeld: Beeld): string => prepareRegel(beeld.titel) || 'Beeld van Goed Werk';

function addBegin(kolom: Kolom, beeld: Beeld): void {
  kolom.addTekst({ id: 'titel', stijl: 'titel', tekst: titelOf(beeld) });
  kolom.addTekst({ id: 'vraag', stijl: 'vraag', tekst: prepareRegel(beeld.kritischeSituatie) });
  kolom.addTekst({
    id: 'kernuitspraak',
    stijl: 'kernuitspraak',
    tekst: prepareTekst(beeld.kernuitspraak),
    hint: 'Nog geen kernuitspraak',
  });
  kolom.addAfbeelding(beeld.afbeelding);
  kolom.addTekst({ id: 'bijschrift', stijl: 'bijschrift', tekst: prepareTekst(beeld.bijschrift) });
  kolom.addTekst({ id: 'situatieKop', stijl: 'kop', tekst: 'De situatie' });
  kolom.addTekst({ id: 'situatie', stijl: 'tekst', tekst: prepareTekst(beeld.situatie), hint: NOG_LEEG });
}

/** The three E's beside each other: a row of headings, each under its rule, and a row of texts. */
function addDrieEs(kolom: Kolom, beeld: Beeld, labels: Labels): void {
  const { streep, voor } = KOLOMMEN;
  const koppen = DRIE_ES.map((e): TekstInvoer => {
    const tekst = prepareRegel(labels[e]) || STANDAARD_LABELS[e];
    return { id: `${e}Kop`, stijl: KOP_STIJL[e], tekst };
  });
  const teksten = DRIE_ES.map(
    (e): TekstInvoer => ({ id: e, stijl: 'kolom', tekst: prepareTekst(beeld[e]), hint: NOG_LEEG }),
  );
  kolom.addKolommen(koppen, voor + streep.dikte + streep.ruimte);
  kolom.addKolommen(teksten, STIJLEN.kolom.voor);
}

function addSlot(kolom: Kolom, beeld: Beeld, labels: Labels): void {
  addDrieEs(kolom, beeld, labels);
  const stem = prepareTekst(beeld.andereStem);
  if (stem !== '') {
    kolom.addTekst({ id: 'stemKop', stijl: 'kopStem', tekst: 'Een andere stem' }, STEM.inspringing);
    kolom.addTekst({ id: 'andereStem', stijl: 'stem', tekst: stem }, STEM.inspringing);
  }
  kolom.addTekst({ id: 'makers', stijl: 'makers', tekst: describeMakers(beeld.makers) });
}

function gather(...kolommen: readonly Kolom[]): BeeldLayout {
  const paginas = kolommen.map((kolom) => kolom.toPagina());
  const overMm = Math.max(...paginas.map((pagina) => pagina.overMm));
  return {
    paginas,
    hoogteMm: Math.max(...paginas.map((pagina) => pagina.hoogteMm)),
    overMm,
    past: overMm === 0,
  };
}

/**
 * Lays out a Beeld as Word will print it: on one page, or, when it does not fit and the group chose so, on two: the
 * situation on the first and what is good work in it on the second. Text is never made smaller. `past` is careful: when
 * it is true, Word and LibreOffice print exactly `paginas.length` pages; how that was measured is told in `README.md`
 * beside this file. Positions and heights in millimetres.
 */
export function layoutBeeld(beeld: Beeld, labels: Labels = STANDAARD_LABELS): BeeldLayout {
  const kolom = new Kolom();
  addBegin(kolom, beeld);
  addSlot(kolom, beeld, labels);
  const layout = gather(kolom);
  if (layout.past || !beeld.tweePaginas) return layout;

  const eerste = new Kolom();
  addBegin(eerste, beeld);
  eerste.addTekst({ id: 'verder', stijl: 'makers', tekst: 'Lees verder op de volgende bladzijde' });
  const tweede = new Kolom();
  tweede.addTekst({ id: 'vervolg', stijl: 'kop', tekst: `Vervolg: ${titelOf(beeld)}` });
  addSlot(tweede, beeld, labels);
  return gather(eerste, tweede);
}
