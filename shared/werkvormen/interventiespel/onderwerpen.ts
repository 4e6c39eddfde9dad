import { findOwn } from '../../domain/records.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Interventie, Onderwerp, Situatie, State } from './state.ts';

/** Something to write interventions for or to talk about, with its words. */
export interface OnderwerpMetNaam extends Onderwerp {
  readonly naam: string;
  /** The situations that are in it, for a pile. */
  readonly situaties: readonly string[];
}

/** With more situations than this nobody has the time to think of something for each. */
const PER_SITUATIE_TOT = 15;

/** The name of a pile that got none: by its first situation. */
export const ZONDER_NAAM = 'Stapel zonder naam';

/** The slips of a pile, the lowest first; those that lie on another slip are not counted apart. */
export function listInStapel({ situaties }: Pick<State, 'situaties'>, stapelId: string): Situatie[] {
  return Object.values(situaties)
    .filter((situatie) => situatie.stapelId === stapelId && situatie.opId === null)
    .sort((a, b) => a.ligging - b.ligging || a.volgorde - b.volgorde);
}

/** Gives the words of a subject; null when it is gone. */
export function findOnderwerp(state: State, { soort, id }: Onderwerp): OnderwerpMetNaam | null {
  if (soort === 'situatie') {
    const situatie = findOwn(state.situaties, id);
    return situatie === undefined ? null : { soort, id, naam: situatie.tekst, situaties: [] };
  }
  const stapel = findOwn(state.stapels, id);
  if (stapel === undefined) return null;
  const naam = stapel.naam === '' ? ZONDER_NAAM : stapel.naam;
  return { soort, id, naam, situaties: listInStapel(state, id).map(({ tekst }) => tekst) };
}

/** Whether interventions are asked for each situation now, or for each pile. */
export function isPerSituatie(state: Pick<State, 'per' | 'situaties' | 'stapels'>): boolean {
  if (state.per !== 'vanzelf') return state.per === 'situatie' || Object.keys(state.stapels).length === 0;
  const aantal = Object.values(state.situaties).filter(({ opId }) => opId === null).length;
  return aantal <= PER_SITUATIE_TOT || Object.keys(state.stapels).length === 0;
}

/** What interventions are asked for, pile by pile and then what lies loose. */
export function listOnderwerpen(state: State): OnderwerpMetNaam[] {
  const stapels = sortByVolgorde(state.stapels);
  const inStapels: Onderwerp[] = isPerSituatie(state)
    ? stapels.flatMap(({ id }) => listInStapel(state, id).map(asSituatie))
    : stapels
        .filter(({ id }) => listInStapel(state, id).length > 0)
        .map(({ id }) => ({ soort: 'stapel', id }));
  const los = sortByVolgorde(state.situaties)
    .filter(({ stapelId, opId }) => stapelId === null && opId === null)
    .map(asSituatie);
  return [...inStapels, ...los].flatMap((onderwerp) => findOnderwerp(state, onderwerp) ?? []);
}

/** The interventions for a subject, in their order: of a situation also those of the slips on it, of a pile all in it. */
export function listInterventies(state: State, { soort, id }: Onderwerp): Interventie[] {
  return sortByVolgorde(state.interventies).filter(({ bij }) => {
    if (bij.soort === soort && bij.id === id) return true;
    if (bij.soort === 'stapel') return false;
    const situatie = state.situaties[bij.id];
    if (situatie === undefined) return false;
    return soort === 'situatie' ? situatie.opId === id : findStapelId(state, situatie) === id;
  });
}

/** What can be drawn: what has interventions and was not talked about; and when nothing has any, all that was not. */
export function listLootbaar(state: State): Onderwerp[] {
  const open = listKandidaten(state).filter(({ id }) => state.besprekingen[id] === undefined);
  const written = open.filter((onderwerp) => listInterventies(state, onderwerp).length > 0);
  return written.length > 0 ? written : open;
}

/** All that can be talked about: what interventions are asked for, and what has some though it is not asked for now. */
export function listKandidaten(state: State): OnderwerpMetNaam[] {
  const asked = listOnderwerpen(state);
  const ids = new Set(asked.map(({ id }) => id));
  const extra = new Map<string, Onderwerp>();
  for (const { bij } of sortByVolgorde(state.interventies)) {
    const base = bij.soort === 'situatie' ? (state.situaties[bij.id]?.opId ?? bij.id) : bij.id;
    if (!ids.has(base)) extra.set(base, { soort: bij.soort, id: base });
  }
  return [...asked, ...[...extra.values()].flatMap((onderwerp) => findOnderwerp(state, onderwerp) ?? [])];
}

/** The pile of a situation, also when it lies on another slip. */
export function findStapelId(
  { situaties }: Pick<State, 'situaties'>,
  { stapelId, opId }: Situatie,
): string | null {
  return opId === null ? stapelId : (situaties[opId]?.stapelId ?? null);
}

/** The pile of an intervention; null when its situation lies loose. */
export function stapelVan(state: Pick<State, 'situaties'>, { bij }: Interventie): string | null {
  if (bij.soort === 'stapel') return bij.id;
  const situatie = state.situaties[bij.id];
  return situatie === undefined ? null : findStapelId(state, situatie);
}

/** Which of these subjects (by id) an intervention is for now, as slips lie; null when it is for none of them. */
export function findOnderwerpVan(
  state: Pick<State, 'situaties'>,
  interventie: Interventie,
  ids: ReadonlySet<string>,
): string | null {
  const { bij } = interventie;
  const base = bij.soort === 'situatie' ? (state.situaties[bij.id]?.opId ?? bij.id) : bij.id;
  if (ids.has(base)) return base;
  const stapelId = stapelVan(state, interventie);
  return stapelId !== null && ids.has(stapelId) ? stapelId : null;
}

const asSituatie = ({ id }: Situatie): Onderwerp => ({ soort: 'situatie', id });
