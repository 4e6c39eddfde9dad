import { z } from 'zod';
import { formatDatum } from '../a4/voet.ts';
import type { BijeenkomstState, Id } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, listStappen, type Plek } from '../domain/programma.ts';
import { findOwn } from '../domain/records.ts';
import { findGroepjes } from '../domain/stap-groepjes.ts';
import { sortByVolgorde } from '../domain/volgorde.ts';
import type { People } from '../werkvormen/werkvorm.ts';

/**
 * What regie can put forward on the zaal of what is around the werkvormen, as the value of `presentatie.uitgelicht`.
 * Without one of these words nothing of it is computed, so nothing of it leaves the data service.
 */
export const RONDOM = {
  leervraag: 'rondom/leervraag',
  bijdragen: 'rondom/bijdragen',
  parkeerplaats: 'rondom/parkeerplaats',
  vooruitblik: 'rondom/vooruitblik',
  afspraken: 'rondom/afspraken',
  plannen: 'rondom/plannen',
} as const;

const BIJDRAGE = 'rondom/bijdrage/';
const FOTO = 'rondom/foto/';
const GROEPJES = 'rondom/groepjes/';

/** Puts one bijdrage forward. */
export const bijdrageUitgelicht = (id: Id): string => `${BIJDRAGE}${id}`;
/** Puts one photo of a flip-over forward. */
export const fotoUitgelicht = (id: Id): string => `${FOTO}${id}`;

/** Puts the groepjes of a stap forward, also before the room is there: that is how people find each other. */
export const groepjesUitgelicht = (rondeId: Id, stapId: string): string => `${GROEPJES}${rondeId}/${stapId}`;

/** Whether something around the werkvormen is put forward, and not something of the stap itself. */
export const isRondom = (uitgelicht: string | null): boolean => uitgelicht?.startsWith('rondom/') ?? false;

/** One text in large type, with a word above it that says what or whose it is. */
const blokSchema = z.strictObject({ kop: z.string().nullable(), tekst: z.string() });

/** What is put forward, as the zaal receives it: texts and names, and no more. */
export const rondomInhoudSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('lijst'), blokken: z.array(blokSchema) }),
  z.strictObject({ soort: z.literal('groepjes'), groepjes: z.array(z.array(z.string())) }),
  z.strictObject({ soort: z.literal('foto'), afbeeldingId: z.string(), bijschrift: z.string() }),
  /** A chart of `renderer/charts`, of an earlier bijeenkomst. */
  z.strictObject({ soort: z.literal('figuur'), figuur: z.string(), data: z.unknown(), alt: z.string() }),
]);
export type RondomInhoud = z.infer<typeof rondomInhoudSchema>;
export type RondomBlok = z.infer<typeof blokSchema>;

/** What is put forward, with the title above it. */
export interface Rondom {
  readonly titel: string;
  readonly inhoud: RondomInhoud;
}

/** Computes what is put forward; null when nothing of this is, or when it is not (any more) of this place or is empty. */
export function computeRondom(
  state: BijeenkomstState,
  plek: Plek,
  uitgelicht: string | null,
  people: People,
  find: FindWerkvorm,
): Rondom | null {
  if (uitgelicht === null || !isRondom(uitgelicht)) return null;
  if (uitgelicht.startsWith(GROEPJES))
    return computeGroepjes(state, plek, uitgelicht.slice(GROEPJES.length), people, find);
  if (uitgelicht.startsWith(FOTO)) return computeFoto(state, plek, uitgelicht.slice(FOTO.length));
  const lijst = computeLijst(state, plek, uitgelicht, people);
  if (lijst === null) return null;
  const blokken = lijst.blokken.filter(({ tekst }) => tekst.trim() !== '');
  return blokken.length === 0 ? null : { titel: lijst.titel, inhoud: { soort: 'lijst', blokken } };
}

interface Lijst {
  readonly titel: string;
  readonly blokken: readonly RondomBlok[];
}

const bare = ({ tekst }: { tekst: string }): RondomBlok => ({ kop: null, tekst });

function computeLijst(state: BijeenkomstState, plek: Plek, uitgelicht: string, people: People): Lijst | null {
  const { id: onderdeelId, titel } = plek.onderdeel;
  switch (uitgelicht) {
    case RONDOM.bijdragen:
      return {
        titel,
        blokken: sortByVolgorde(state.bijdragen)
          .filter((bijdrage) => bijdrage.onderdeelId === onderdeelId && bijdrage.rondeId === null)
          .map(bare),
      };
    case RONDOM.leervraag:
      return { titel: 'Onze leervraag', blokken: [{ kop: null, tekst: state.leervraag }] };
    case RONDOM.parkeerplaats:
      return {
        titel: 'Parkeerplaats',
        blokken: sortByVolgorde(state.parkeerplaats)
          .filter(({ isAfgehandeld }) => !isAfgehandeld)
          .map(bare),
      };
    case RONDOM.vooruitblik:
      return { titel: 'Voor de volgende keer', blokken: listVooruitblik(state) };
    case RONDOM.afspraken:
      return { titel: 'Afspraken', blokken: listAfspraken(state, people) };
    case RONDOM.plannen:
      return { titel: 'Plannen', blokken: listPlannen(state, people) };
    default: {
      if (!uitgelicht.startsWith(BIJDRAGE)) return null;
      const bijdrage = findOwn(state.bijdragen, uitgelicht.slice(BIJDRAGE.length));
      return bijdrage?.onderdeelId === onderdeelId ? { titel, blokken: [bare(bijdrage)] } : null;
    }
  }
}

function computeGroepjes(
  state: BijeenkomstState,
  { onderdeel }: Plek,
  van: string,
  people: People,
  find: FindWerkvorm,
): Rondom | null {
  const [rondeId = '', stapId = ''] = van.split('/');
  const ronde = findOwn(state.rondes, rondeId);
  if (ronde?.onderdeelId !== onderdeel.id) return null;
  const stap = listStappen(ronde, find).find(({ id }) => id === stapId);
  if (stap === undefined) return null;
  const { groepjes } = findGroepjes(ronde, find, stapId);
  const namen = groepjes.map(({ leden }) => namesOf(leden, people)).filter((leden) => leden.length > 0);
  return namen.length === 0 ? null : { titel: stap.naam, inhoud: { soort: 'groepjes', groepjes: namen } };
}

function computeFoto(state: BijeenkomstState, { onderdeel }: Plek, id: string): Rondom | null {
  const foto = findOwn(state.fotos, id);
  if (foto?.onderdeelId !== onderdeel.id) return null;
  const { afbeeldingId, bijschrift } = foto;
  return { titel: onderdeel.titel, inhoud: { soort: 'foto', afbeeldingId, bijschrift } };
}

function listVooruitblik({ vooruitblik }: BijeenkomstState): RondomBlok[] {
  const { leervraag, huiswerk, theorie, datum } = vooruitblik;
  return [
    { kop: 'Leervraag', tekst: leervraag },
    { kop: 'Huiswerk', tekst: huiswerk },
    { kop: 'Lezen', tekst: theorie },
    { kop: 'Wanneer', tekst: datum === null ? '' : formatDatum(datum) },
  ];
}

function listAfspraken(state: BijeenkomstState, people: People): RondomBlok[] {
  return sortByVolgorde(state.afspraken).map(({ wat, wie, wanneer }) => {
    const kop = [joinNames(namesOf(wie, people)), wanneer].filter((part) => part !== '').join(' · ');
    return { kop: kop === '' ? null : kop, tekst: wat };
  });
}

/** The plans in the order of the people; who is no longer in the groep has no plan here. */
function listPlannen(state: BijeenkomstState, people: People): RondomBlok[] {
  return Object.values(people.deelnemers).flatMap(({ id, naam }) => {
    const plan = findOwn(state.plannen, id);
    if (plan === undefined) return [];
    const [duo] = plan.duo === null ? [] : namesOf([plan.duo], people);
    return [{ kop: duo === undefined ? naam : `${naam}, samen met ${duo}`, tekst: plan.tekst }];
  });
}

function namesOf(ids: readonly Id[], { deelnemers }: People): string[] {
  return ids.flatMap((id) => findOwn(deelnemers, id)?.naam ?? []);
}

/** "Anna", "Anna en Bram", "Anna, Bram en Cas". */
export function joinNames(namen: readonly string[]): string {
  const last = namen.at(-1) ?? '';
  return namen.length < 2 ? last : `${namen.slice(0, -1).join(', ')} en ${last}`;
}
