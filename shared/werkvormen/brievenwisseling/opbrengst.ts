import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import type { GeschrevenTekst, People } from '../werkvorm.ts';
import { listAntwoorden } from './post.ts';
import type { BrievenState } from './state.ts';

/** What an exchange leaves behind: the letters with their answers, without what its writer kept back, and the harvest. */
export function brievenOpbrengst(state: BrievenState, people: People): Blok[] {
  return [...brievenBlokken(state, people), ...oogstBlokken(state)];
}

function brievenBlokken(state: BrievenState, people: People): Blok[] {
  const brieven = sortByVolgorde(state.brieven);
  if (brieven.length === 0) return [];
  const shown = brieven.filter(({ isNietOpZaal }) => !isNietOpZaal);
  return [
    { soort: 'kop', niveau: 3, tekst: 'De brieven' },
    ...(state.thema.trim() === '' ? [] : [{ soort: 'alinea', tekst: `Thema: ${state.thema}` } as const]),
    ...(state.literatuur.trim() === ''
      ? []
      : [{ soort: 'alinea', tekst: `Gelezen: ${state.literatuur}` } as const]),
    ...shown.flatMap((brief, index) => briefBlokken(state, brief.id, index + 1, people)),
    ...describeAchtergehouden(state),
  ];
}

function briefBlokken(state: BrievenState, briefId: string, nummer: number, people: People): Blok[] {
  const brief = state.brieven[briefId];
  if (brief === undefined) return [];
  const antwoorden = listAntwoorden(state, briefId).filter(({ isNietOpZaal }) => !isNietOpZaal);
  return [
    { soort: 'kop', niveau: 3, tekst: `Brief ${String(nummer)}` },
    citaat(brief.tekst, naamOf(brief.schrijver, people)),
    ...antwoorden.flatMap(({ tekst, lezer }): Blok[] => [
      { soort: 'alinea', tekst: 'Antwoord:' },
      citaat(tekst, naamOf(lezer, people)),
    ]),
  ];
}

const naamOf = (id: string | null, people: People): string =>
  id === null ? '' : (people.deelnemers[id]?.naam ?? '');

const citaat = (tekst: string, bron: string): Blok =>
  bron === '' ? { soort: 'citaat', tekst } : { soort: 'citaat', tekst, bron };

function describeAchtergehouden(state: BrievenState): Blok[] {
  const brieven = Object.values(state.brieven).filter(({ isNietOpZaal }) => isNietOpZaal).length;
  // An answer goes with its letter: it says what the letter said.
  const antwoorden = Object.values(state.antwoorden).filter(
    ({ isNietOpZaal, briefId }) => isNietOpZaal || state.brieven[briefId]?.isNietOpZaal === true,
  ).length;
  const parts = [
    brieven === 0 ? '' : brieven === 1 ? '1 brief' : `${String(brieven)} brieven`,
    antwoorden === 0 ? '' : antwoorden === 1 ? '1 antwoord' : `${String(antwoorden)} antwoorden`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const staan = brieven + antwoorden === 1 ? 'staat' : 'staan';
  return [{ soort: 'alinea', tekst: `${parts.join(' en ')} ${staan} hier niet: dat wilde de schrijver zo.` }];
}

function oogstBlokken({ inzichten }: BrievenState): Blok[] {
  const items = sortByVolgorde(inzichten)
    .map(({ tekst }) => tekst)
    .filter((tekst) => tekst.trim() !== '');
  if (items.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'De oogst' },
    { soort: 'lijst', genummerd: false, items },
  ];
}

/** Everything that was written, for the search index. */
export function brievenTeksten(state: BrievenState): GeschrevenTekst[] {
  const { thema, literatuur, vragen } = state;
  return [
    { plek: 'kader', tekst: [thema, literatuur, ...vragen].filter((part) => part !== '').join('\n') },
    ...Object.values(state.brieven).map(({ id, tekst }) => ({
      plek: `brief/${id}`,
      tekst,
      stapId: 'schrijven',
    })),
    ...Object.values(state.antwoorden).map(({ id, tekst }) => ({
      plek: `antwoord/${id}`,
      tekst,
      stapId: 'bespreken',
    })),
    ...Object.values(state.inzichten).map(({ id, tekst }) => ({
      plek: `inzicht/${id}`,
      tekst,
      stapId: 'bespreken',
    })),
  ];
}
