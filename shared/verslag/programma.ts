import type { Onderdeel, Ronde } from '../domain/bijeenkomst.ts';
import { formatTijd } from '../domain/begintijden.ts';
import { listOnderdelen, listStappen } from '../domain/programma.ts';
import { computeVerloop, type OnderdeelTijd, type Verloop } from '../domain/verloop.ts';
import { joinNames } from '../zaal/rondom-beeld.ts';
import { tabel, type VerslagBlok } from './blokken.ts';
import type { VerslagBron } from './bron.ts';

/** Whether the room ever was anywhere. */
export const isBegonnen = ({ state }: VerslagBron): boolean => Object.keys(state.bezoeken).length > 0;

/** The programma with planned and real times, and what was not done; `isGevuld` knows where something was made. */
export function programmaBlokken(
  bron: VerslagBron,
  isGevuld: (onderdeelId: string) => boolean,
): VerslagBlok[] {
  const onderdelen = listOnderdelen(bron.state);
  if (onderdelen.length === 0) return [];
  const verloop = computeVerloop(bron.state, bron.nu, bron.toMinuten, bron.find);
  const rijen = onderdelen.map((onderdeel, index) => describeRij(onderdeel, verloop.onderdelen[index], bron));
  return [
    ...tabel(
      'Programma',
      [
        ['Gepland', 2.6],
        ['Werkelijk', 2.6],
        ['Onderdeel', 8],
        ['Minuten', 1.8],
      ],
      rijen,
    ),
    ...standBlokken(bron, verloop, isGevuld),
  ];
}

/** Planned minutes, and only then real ones, as somebody would write them. */
function describeRij(
  { titel, minuten }: Onderdeel,
  tijd: OnderdeelTijd | undefined,
  bron: VerslagBron,
): string[] {
  if (tijd === undefined) return ['', '', titel, ''];
  const { geplandStart, geplandEind } = tijd;
  const gepland =
    geplandStart === null || geplandEind === null ? 'toegevoegd' : formatSpan(geplandStart, geplandEind);
  return [gepland, describeWerkelijk(tijd, isBegonnen(bron)), titel || 'Zonder titel', String(minuten)];
}

function describeWerkelijk(tijd: OnderdeelTijd, isGestart: boolean): string {
  if (!isGestart) return '';
  if (tijd.werkelijkStart === null) return tijd.status === 'komt' ? 'nog niet' : 'overgeslagen';
  const van = formatTijd(tijd.werkelijkStart);
  // Where the room is now has no end yet.
  return tijd.werkelijkEind === null ? `vanaf ${van}` : formatSpan(tijd.werkelijkStart, tijd.werkelijkEind);
}

const formatSpan = (van: number, tot: number): string => `${formatTijd(van)} – ${formatTijd(tot)}`;

function standBlokken(
  bron: VerslagBron,
  verloop: Verloop,
  isGevuld: (onderdeelId: string) => boolean,
): VerslagBlok[] {
  if (!isBegonnen(bron)) {
    return [{ soort: 'alinea', tekst: 'Dit is het programma zoals het gepland is.' }];
  }
  const niet = listOnderdelen(bron.state).filter((_, index) => {
    const tijd = verloop.onderdelen[index];
    return tijd?.werkelijkStart === null;
  });
  return [
    ...noem(
      'Niet gedaan',
      niet.filter(({ id }) => !isGevuld(id)),
    ),
    ...noem(
      'Niet aan de beurt geweest, wel ingevuld',
      niet.filter(({ id }) => isGevuld(id)),
    ),
  ];
}

const noem = (wat: string, onderdelen: readonly Onderdeel[]): VerslagBlok[] =>
  onderdelen.length === 0
    ? []
    : [
        {
          soort: 'alinea',
          tekst: `${wat}: ${joinNames(onderdelen.map(({ titel }) => titel || 'Zonder titel'))}.`,
        },
      ];

/** Whether the room was at this onderdeel, or at this ronde of it. */
export function isBezocht({ state }: VerslagBron, plek: { onderdeelId?: string; rondeId?: string }): boolean {
  return Object.values(state.bezoeken).some(
    ({ onderdeelId, rondeId }) =>
      (plek.onderdeelId === undefined || onderdeelId === plek.onderdeelId) &&
      (plek.rondeId === undefined || rondeId === plek.rondeId),
  );
}

const NIET_GEDAAN = 'Deze werkvorm is in de bijeenkomst niet gedaan.';
const WEL_INGEVULD =
  'Deze werkvorm is in de bijeenkomst niet aan de beurt geweest. Wat hieronder staat, is op een ander moment ingevuld.';

/** Whether a block only says that a werkvorm was not done. */
export const isNietGedaan = (blok: VerslagBlok): boolean =>
  blok.soort === 'alinea' && (blok.tekst === NIET_GEDAAN || blok.tekst === WEL_INGEVULD);

/**
 * What was not reached in a ronde of a bijeenkomst that began; nothing when all of it was, or when it did not begin.
 * `isGevuld` says whether something was made in it all the same.
 */
export function nietGedaan(bron: VerslagBron, ronde: Ronde, isGevuld: boolean): VerslagBlok[] {
  if (!isBegonnen(bron)) return [];
  if (!isBezocht(bron, { rondeId: ronde.id }))
    return [{ soort: 'alinea', tekst: isGevuld ? WEL_INGEVULD : NIET_GEDAAN }];
  const bezocht = new Set(
    Object.values(bron.state.bezoeken).flatMap(({ rondeId, stap }) => (rondeId === ronde.id ? [stap] : [])),
  );
  const gemist = listStappen(ronde, bron.find).filter(
    ({ optioneel }, index) => !optioneel && !bezocht.has(index),
  );
  if (gemist.length === 0) return [];
  return [{ soort: 'alinea', tekst: `Overgeslagen: ${joinNames(gemist.map(({ naam }) => naam))}.` }];
}
