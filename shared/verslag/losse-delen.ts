import type { VerslagBlok } from './blokken.ts';

type Soort = 'tabel' | 'figuur';

/** A table or a chart that can be saved by itself, with a name no other one has. */
export interface LosDeel<S extends Soort> {
  readonly naam: string;
  readonly blok: Extract<VerslagBlok, { soort: S }>;
}

/** Every table of a document, named after its title. */
export const listTabellen = (blokken: readonly VerslagBlok[]): LosDeel<'tabel'>[] =>
  list(blokken, 'tabel', ({ titel }) => titel || 'Tabel');

/** Every chart of a document, named after what stands under it. */
export const listFiguren = (blokken: readonly VerslagBlok[]): LosDeel<'figuur'>[] =>
  list(blokken, 'figuur', ({ bijschrift }) => (/^[^:.]+/.exec(bijschrift)?.[0] ?? 'Grafiek').trim());

function list<S extends Soort>(
  blokken: readonly VerslagBlok[],
  soort: S,
  nameOf: (blok: Extract<VerslagBlok, { soort: S }>) => string,
): LosDeel<S>[] {
  const used = new Map<string, number>();
  return blokken.flatMap((blok) => {
    if (blok.soort !== soort) return [];
    const found = blok as Extract<VerslagBlok, { soort: S }>;
    const stem = nameOf(found).slice(0, 60);
    const key = stem.toLowerCase();
    const nummer = (used.get(key) ?? 0) + 1;
    used.set(key, nummer);
    return [{ naam: nummer === 1 ? stem : `${stem} (${String(nummer)})`, blok: found }];
  });
}
