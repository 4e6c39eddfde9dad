import type { BijeenkomstState, Id } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, listOnderdelen, listRondes } from '../domain/programma.ts';
import type { People } from '../werkvormen/werkvorm.ts';
import type { PapierBlad } from './blad.ts';
import { listCodewoordBladen } from './codewoorden.ts';

/** What can be printed in one place: a ronde, or the bijeenkomst itself. */
export interface PapierBron {
  /** Null for the bijeenkomst itself. */
  readonly rondeId: Id | null;
  readonly titel: string;
  readonly bladen: readonly PapierBlad[];
}

/** What a list of sources is made from. */
export interface PapierVraag {
  readonly state: BijeenkomstState;
  readonly people: People;
  readonly groep: string;
}

/** Everything that can be printed, in the order of the programma; first what belongs to the bijeenkomst itself. */
export function listPapierBronnen({ state, people, groep }: PapierVraag, find: FindWerkvorm): PapierBron[] {
  const rondes = listOnderdelen(state).flatMap((onderdeel) =>
    listRondes(state, onderdeel.id).flatMap((ronde): PapierBron[] => {
      const werkvorm = find(ronde.werkvorm);
      const bladen = [
        ...(werkvorm.papier?.(ronde.state, people) ?? []),
        ...listCodewoordBladen(ronde, people.aanwezig.length, find),
      ];
      if (bladen.length === 0) return [];
      const titel =
        onderdeel.titel === werkvorm.naam ? werkvorm.naam : `${werkvorm.naam} · ${onderdeel.titel}`;
      return [{ rondeId: ronde.id, titel, bladen }];
    }),
  );
  return [
    { rondeId: null, titel: 'De bijeenkomst', bladen: [makeNamenlijst(state, people, groep)] },
    ...rondes,
  ];
}

/** Rows without a name, for who was not expected. */
const LEGE_RIJEN = 3;

/** Who belongs to the groep, with room to sign: also for who comes without having been expected. */
function makeNamenlijst(
  { titel, datum }: BijeenkomstState,
  { deelnemers }: People,
  groep: string,
): PapierBlad {
  const namen = Object.values(deelnemers).map(({ naam, rol }, index) => [String(index + 1), naam, rol, '']);
  return {
    id: 'namenlijst',
    naam: 'Namenlijst',
    uitleg: 'Wie er bij de groep horen, met ruimte voor een paraaf.',
    aantal: 'een',
    inhoud: {
      soort: 'lijst',
      titel: titel === '' ? 'Namenlijst' : `Namenlijst · ${titel}`,
      onderschrift: [groep, formatKort(datum)].filter((deel) => deel !== '').join(' · '),
      kop: ['Nr.', 'Naam', 'Rol', 'Paraaf'],
      breedtes: [1, 5, 4, 3],
      rijen: [...namen, ...Array.from({ length: LEGE_RIJEN }, () => ['', '', '', ''])],
    },
  };
}

/** "22-11-2026" of "2026-11-22". */
const formatKort = (datum: string): string => datum.split('-').toReversed().join('-');
