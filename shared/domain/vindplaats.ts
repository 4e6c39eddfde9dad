import type { BijeenkomstState, Id, Positie } from './bijeenkomst.ts';
import { type FindWerkvorm, listStappen } from './programma.ts';

/** Where in regie a text is worked on. */
export interface Vindplaats {
  readonly blad: 'voorbereiden' | 'uitvoeren';
  /** The onderdeel that preparing shows. */
  readonly onderdeelId: Id | null;
  /** The stap that running shows; the room stays where it is. */
  readonly positie: Positie | null;
  /** A sheet on top of it. */
  readonly venster: 'parkeerplaats' | 'afronden' | null;
}

const NERGENS: Vindplaats = { blad: 'uitvoeren', onderdeelId: null, positie: null, venster: null };
const voorbereiden = (onderdeelId: Id | null): Vindplaats => ({
  ...NERGENS,
  blad: 'voorbereiden',
  onderdeelId,
});
const opOnderdeel = (onderdeelId: Id): Vindplaats => ({
  ...NERGENS,
  positie: { onderdeelId, rondeId: null, stap: 0 },
});

/** Where the text at a place of the search index is worked on; null when that is no longer there. */
export function resolveVindplaats(
  state: BijeenkomstState,
  plek: string,
  find: FindWerkvorm,
): Vindplaats | null {
  const [soort = '', id = '', ...rest] = plek.split('/');
  switch (soort) {
    case 'titel':
    case 'plaats':
    case 'leervraag':
      return voorbereiden(null);
    case 'onderdeel':
      return state.onderdelen[id] === undefined ? null : voorbereiden(id);
    case 'ronde':
      return resolveRonde(state, id, rest.join('/'), find);
    case 'bijdrage':
      return state.bijdragen[id] === undefined ? null : opOnderdeel(state.bijdragen[id].onderdeelId);
    case 'foto':
      return state.fotos[id] === undefined ? null : opOnderdeel(state.fotos[id].onderdeelId);
    case 'parkeerplaats':
      return { ...NERGENS, venster: 'parkeerplaats' };
    case 'afspraak':
    case 'plan':
    case 'vooruitblik':
      return { ...NERGENS, venster: 'afronden' };
    default:
      return null;
  }
}

function resolveRonde(state: BijeenkomstState, id: Id, plek: string, find: FindWerkvorm): Vindplaats | null {
  const ronde = state.rondes[id];
  if (ronde === undefined) return null;
  const stappen = listStappen(ronde, find);
  // A private note stands under the id of its stap; a text of the werkvorm may say in which one it is worked on.
  const [, stapId] = /^notitie\/(.+)$/.exec(plek) ?? [];
  const tekst = find(ronde.werkvorm)
    .teksten(ronde.state)
    .find((each) => each.plek === plek);
  const wanted = [stapId, tekst?.stapId].map((each) => stappen.findIndex((stap) => stap.id === each));
  const bord = stappen.findIndex(({ zaal }) => zaal === 'bord');
  const stap = [...wanted, bord, 0].find((index) => index >= 0) ?? 0;
  return { ...NERGENS, positie: { onderdeelId: ronde.onderdeelId, rondeId: id, stap } };
}

const NAMEN: Readonly<Record<string, string>> = {
  titel: 'Titel',
  plaats: 'Plaats',
  leervraag: 'Leervraag',
  onderdeel: 'Programma',
  ronde: 'Werkvorm',
  bijdrage: 'Bijdrage',
  foto: 'Foto van een flap',
  parkeerplaats: 'Parkeerplaats',
  afspraak: 'Afspraak',
  plan: 'Plan',
  vooruitblik: 'Voor de volgende keer',
};

/** What such a place is called in a list of what was found. */
export function nameVindplaats(plek: string): string {
  const [soort = '', , laatste = ''] = plek.split('/');
  if (soort === 'onderdeel' && laatste === 'notitie') return 'Je notitie';
  return NAMEN[soort] ?? '';
}
