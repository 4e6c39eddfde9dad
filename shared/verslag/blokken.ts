import type { Blok } from '../opbrengst/blokken.ts';

/** A block of a document: headings go one level deeper than those of a werkvorm. */
export type VerslagBlok =
  | Exclude<Blok, { soort: 'kop' }>
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3 | 4; readonly tekst: string };

/** A heading. */
export const kop = (niveau: 1 | 2 | 3, tekst: string): VerslagBlok => ({ soort: 'kop', niveau, tekst });

/** A paragraph for each line that holds something. */
export const alineas = (tekst: string): VerslagBlok[] =>
  tekst
    .split('\n')
    .filter((regel) => regel.trim() !== '')
    .map((regel) => ({ soort: 'alinea', tekst: regel }));

/** Blocks under a heading; nothing at all when there are none. */
export const onder = (heading: VerslagBlok, blokken: readonly VerslagBlok[]): VerslagBlok[] =>
  blokken.length === 0 ? [] : [heading, ...blokken];

/** A table of which columns that hold nothing are left out; nothing at all when there are no rows. */
export function tabel(
  titel: string,
  kolommen: readonly (readonly [kop: string, breedte: number])[],
  rijen: readonly (readonly string[])[],
): VerslagBlok[] {
  if (rijen.length === 0) return [];
  const whole: Extract<Blok, { soort: 'tabel' }> = {
    soort: 'tabel',
    titel,
    kop: kolommen.map(([naam]) => naam),
    breedtes: kolommen.map(([, breedte]) => breedte),
    rijen: rijen.map((rij) => [...rij]),
  };
  return [dropEmptyColumns(whole)];
}

/** The table without the columns in which nothing stands: without names nobody is in "Van". */
export function dropEmptyColumns(
  tabelBlok: Extract<Blok, { soort: 'tabel' }>,
): Extract<Blok, { soort: 'tabel' }> {
  const kept = tabelBlok.kop
    .map((_, index) => index)
    .filter((index) => tabelBlok.rijen.some((rij) => (rij[index] ?? '').trim() !== ''));
  if (kept.length === 0 || kept.length === tabelBlok.kop.length) return tabelBlok;
  const pick = <T>(items: readonly T[]): T[] =>
    kept.map((index) => items[index]).filter((item) => item !== undefined);
  return {
    ...tabelBlok,
    kop: pick(tabelBlok.kop),
    breedtes: pick(tabelBlok.breedtes),
    rijen: tabelBlok.rijen.map((rij) => kept.map((index) => rij[index] ?? '')),
  };
}

/**
 * Blocks of a werkvorm under a heading of level `onderNiveau`: their headings follow it without skipping a level,
 * whatever levels the werkvorm chose.
 */
export function nestKoppen(blokken: readonly Blok[], onderNiveau: 1 | 2): VerslagBlok[] {
  const niveaus = [...new Set(blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.niveau] : [])))].sort();
  let previous: number = onderNiveau;
  return blokken.map((blok): VerslagBlok => {
    if (blok.soort !== 'kop') return blok;
    const wanted = onderNiveau + 1 + niveaus.indexOf(blok.niveau);
    previous = Math.min(wanted, previous + 1, 4);
    return { ...blok, niveau: previous as 1 | 2 | 3 | 4 };
  });
}
