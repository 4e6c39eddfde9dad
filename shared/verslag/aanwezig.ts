import { joinNames } from '../zaal/rondom-beeld.ts';
import { tabel, type VerslagBlok } from './blokken.ts';
import type { VerslagContext } from './bron.ts';

/** Who was there, named as the document names people. */
export function aanwezigBlokken(context: VerslagContext): VerslagBlok[] {
  const { deelnemers, state, namen } = context;
  if (deelnemers.length === 0) return [];
  const aanwezig = deelnemers.filter(({ id }) => state.afwezig[id] === undefined);
  const afwezig = deelnemers.filter(({ id }) => state.afwezig[id] !== undefined);
  const aantal = `${String(aanwezig.length)} van de ${String(deelnemers.length)} deelnemers ${
    aanwezig.length === 1 ? 'was' : 'waren'
  } aanwezig.`;
  if (namen === 'zonder') return [{ soort: 'alinea', tekst: aantal }];
  if (namen === 'rollen') {
    return [{ soort: 'alinea', tekst: aantal }, ...tabel('Aanwezig', KOP_ROLLEN, countRollen(aanwezig))];
  }
  const rijen = aanwezig.map(({ naam, rol }) => [naam, rol]);
  return [
    ...tabel('Aanwezig', KOP_NAMEN, rijen),
    ...(afwezig.length === 0
      ? []
      : [{ soort: 'alinea', tekst: `Afwezig: ${joinNames(afwezig.map(({ naam }) => naam))}.` } as const]),
  ];
}

const KOP_NAMEN = [
  ['Naam', 2],
  ['Rol', 3],
] as const;
const KOP_ROLLEN = [
  ['Rol', 4],
  ['Aantal', 1],
] as const;

function countRollen(deelnemers: readonly { readonly rol: string }[]): string[][] {
  const counts = new Map<string, number>();
  for (const { rol } of deelnemers) {
    const naam = rol || 'deelnemer';
    counts.set(naam, (counts.get(naam) ?? 0) + 1);
  }
  return [...counts].map(([rol, aantal]) => [rol, String(aantal)]);
}
