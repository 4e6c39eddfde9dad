import { formatDatum } from '../a4/voet.ts';
import { listOnderdelen } from '../domain/programma.ts';
import { aanwezigBlokken } from './aanwezig.ts';
import { afsprakenBlokken, citaat, parkeerBlokken } from './afronding.ts';
import { kop, type VerslagBlok } from './blokken.ts';
import { namePeople, type VerslagBron, type VerslagContext } from './bron.ts';
import type { VerslagKeuze } from './keuze.ts';
import { isOpbrengst, onderdeelBlokken } from './onderdeel.ts';
import { programmaBlokken } from './programma.ts';

/** A document about a bijeenkomst as blocks: screen and Word both render it. */
export interface Verslag {
  /** What kind of document it is: "Sessieverslag". */
  readonly soort: string;
  readonly titel: string;
  readonly groep: string;
  /** ISO date of the bijeenkomst. */
  readonly datum: string;
  /** The line under the title: groep, date, place. */
  readonly ondertitel: string;
  readonly blokken: readonly VerslagBlok[];
}

/** A part of the sessieverslag that can be left out. */
export interface VerslagDeel {
  readonly id: string;
  readonly titel: string;
  /** Without its heading. */
  readonly blokken: readonly VerslagBlok[];
}

/** The parts of the sessieverslag that hold something, in order, named as asked. */
export function listDelen(bron: VerslagBron, namen: VerslagKeuze['namen']): VerslagDeel[] {
  const context: VerslagContext = { ...bron, namen, people: namePeople(bron, namen) };
  const onderdelen = listOnderdelen(bron.state).map((onderdeel) => ({
    id: `onderdeel/${onderdeel.id}`,
    titel: onderdeel.titel || 'Zonder titel',
    blokken: onderdeelBlokken(context, onderdeel),
  }));
  const gevuld = new Set(onderdelen.filter(({ blokken }) => blokken.some(isOpbrengst)).map(({ id }) => id));
  const delen: VerslagDeel[] = [
    { id: 'leervraag', titel: 'Leervraag', blokken: citaat(bron.state.leervraag) },
    { id: 'aanwezig', titel: 'Aanwezig', blokken: aanwezigBlokken(context) },
    {
      id: 'programma',
      titel: 'Programma',
      blokken: programmaBlokken(bron, (id) => gevuld.has(`onderdeel/${id}`)),
    },
    ...onderdelen,
    { id: 'afspraken', titel: 'Wat we hebben afgesproken', blokken: afsprakenBlokken(context) },
    { id: 'parkeerplaats', titel: 'Parkeerplaats', blokken: parkeerBlokken(context) },
  ];
  return delen.filter(({ blokken }) => blokken.length > 0);
}

/** The sessieverslag of a bijeenkomst, also of one that is not finished or did not begin. */
export function makeVerslag(bron: VerslagBron, keuze: VerslagKeuze): Verslag {
  const delen = listDelen(bron, keuze.namen).filter(({ id }) => !keuze.weggelaten.includes(id));
  return {
    ...describeBijeenkomst(bron, 'Sessieverslag'),
    blokken: delen.flatMap(({ titel, blokken }) => [kop(1, titel), ...blokken]),
  };
}

/** The head of a document about a bijeenkomst. */
export function describeBijeenkomst({ state, groep }: VerslagBron, soort: string): Omit<Verslag, 'blokken'> {
  const ondertitel = [groep, formatDatum(state.datum), state.plaats]
    .filter((part) => part !== '')
    .join(' · ');
  return { soort, titel: state.titel || 'Bijeenkomst', groep, datum: state.datum, ondertitel };
}
