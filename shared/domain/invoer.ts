import type { Draft } from 'immer';
import type { ActieOmschrijving } from '../werkvormen/werkvorm.ts';
import { type InvoerVraag, splitItems } from '../werkvormen/invoer-vraag.ts';
import { pairItems } from '../werkvormen/pair-items.ts';
import type { Post, WisselFase } from '../werkvormen/wisseling.ts';
import type { BijeenkomstState, Id } from './bijeenkomst.ts';
import { refuse } from './errors.ts';
import { type Inlevering, type InvoerPlek, isSameInvoerPlek } from './inlevering.ts';
import {
  addInzending,
  BIJDRAGE,
  changeRonde,
  type Invoer,
  type InzendingInhoud,
  listItems,
  removeItems,
} from './invoer-items.ts';
import type { FindWerkvorm } from './programma.ts';

type State = Draft<BijeenkomstState>;

/**
 * What happens through invoer. The data service makes these actions itself, after it has checked who is at the invoer
 * screen; no window can send them. None can be undone: what one person handed in is not for somebody else to take back.
 */
export type InvoerActie =
  /** Somebody hands in: in place of what they handed in here before, or beside it (`isErbij`). */
  | ({
      readonly type: 'ingeleverd';
      readonly id: Id;
      readonly plek: InvoerPlek;
      readonly deelnemerId: Id;
      readonly isErbij?: boolean;
    } & InzendingInhoud)
  | { readonly type: 'inleveringVerwijderd'; readonly id: Id }
  /** What was handed in without names is put with the rest, all at once and in no order. */
  | {
      readonly type: 'inzendingenGetoond';
      readonly id: Id;
      readonly plek: InvoerPlek;
      readonly inzendingen: readonly InzendingInhoud[];
    }
  /** Somebody handed in what stays secret: only that they did. What it is waits apart. */
  | {
      readonly type: 'geheimIngeleverd';
      readonly id: Id;
      readonly plek: InvoerPlek;
      readonly deelnemerId: Id;
    }
  /** What was secret comes into the state, all at once and in no order. */
  | {
      readonly type: 'geheimGesloten';
      readonly plek: InvoerPlek;
      readonly inzendingen: readonly InzendingInhoud[];
      /** So many people were expected to hand in. */
      readonly verwacht: number;
    }
  /** It ends without: what was handed in is gone, and everyone can hand in anew when it is begun again. */
  | { readonly type: 'geheimWeggegooid'; readonly plek: InvoerPlek };

/** What one person is asked here (null: anybody); none when there is nothing to hand in. */
export function listVragen(
  state: BijeenkomstState,
  plek: InvoerPlek,
  find: FindWerkvorm,
  deelnemerId: Id | null = null,
): readonly InvoerVraag[] {
  const onderdeel = state.onderdelen[plek.onderdeelId];
  if (onderdeel === undefined) return [];
  if (plek.rondeId === null) {
    const vraag = onderdeel.opdracht === '' ? onderdeel.titel : onderdeel.opdracht;
    const uitleg = 'Schrijf elke gedachte op een eigen regel.';
    return [{ id: BIJDRAGE, vraag, uitleg, soort: 'regels', isVerplicht: true }];
  }
  const ronde = state.rondes[plek.rondeId];
  if (ronde === undefined || plek.stapId === null) return [];
  return find(ronde.werkvorm).invoer?.vragen(ronde.state, plek.stapId, deelnemerId) ?? [];
}

/** Whether what people hand in here stays secret until it is closed. */
export function isGeheim(state: BijeenkomstState, plek: InvoerPlek, find: FindWerkvorm): boolean {
  const ronde = plek.rondeId === null ? undefined : state.rondes[plek.rondeId];
  if (ronde === undefined || plek.stapId === null) return false;
  return find(ronde.werkvorm).invoer?.geheim?.isGeheim(ronde.state, plek.stapId) ?? false;
}

/** Whether people hand in with or without names here; null where the facilitator chooses. */
export function findWijze(
  state: BijeenkomstState,
  { rondeId }: InvoerPlek,
  find: FindWerkvorm,
): 'metNaam' | 'zonderNaam' | null {
  const ronde = rondeId === null ? undefined : state.rondes[rondeId];
  return ronde === undefined ? null : (find(ronde.werkvorm).invoer?.wijze?.(ronde.state) ?? null);
}

/** Whether a ronde holds things that were handed in without a name: they go with it, and nobody can hand them in again. */
export function hasZonderNaam(state: BijeenkomstState, rondeId: Id, find: FindWerkvorm): boolean {
  const ronde = state.rondes[rondeId];
  return ronde !== undefined && (find(ronde.werkvorm).invoer?.heeftZonderNaam?.(ronde.state) ?? false);
}

/** Letters that are exchanged by code word in a ronde, as they stand. */
export interface LopendeWisseling {
  readonly fase: WisselFase;
  vragen(post: Post): readonly InvoerVraag[];
}

/** The exchange of letters by code word that goes on here; null where there is none. */
export function findWisseling(
  state: BijeenkomstState,
  { rondeId, stapId }: InvoerPlek,
  find: FindWerkvorm,
): LopendeWisseling | null {
  const ronde = rondeId === null ? undefined : state.rondes[rondeId];
  const wisseling = ronde === undefined ? undefined : find(ronde.werkvorm).invoer?.wisseling;
  if (ronde === undefined || stapId === null || wisseling === undefined) return null;
  const fase = wisseling.fase(ronde.state, stapId);
  return fase === null ? null : { fase, vragen: (post) => wisseling.vragen(ronde.state, stapId, post) };
}

/** What was handed in here. */
export function listInleveringen(
  state: Pick<BijeenkomstState, 'inleveringen'>,
  plek: InvoerPlek,
): Inlevering[] {
  return Object.values(state.inleveringen).filter((inlevering) => isSameInvoerPlek(inlevering, plek));
}

/** Who handed in here with their name. */
export const listInleveraars = (state: Pick<BijeenkomstState, 'inleveringen'>, plek: InvoerPlek): Id[] =>
  listInleveringen(state, plek).flatMap(({ deelnemerId }) => deelnemerId ?? []);

/** Applies one of these actions. Throws `DialoogtafelError` when it does not fit the state. */
export function reduceInvoer(draft: State, actie: InvoerActie, find: FindWerkvorm): void {
  switch (actie.type) {
    case 'ingeleverd':
      handIn(draft, actie, find);
      return;
    case 'inleveringVerwijderd': {
      const inlevering = draft.inleveringen[actie.id] ?? refuse('Dit is al weggehaald.');
      removeItems(draft, inlevering, inlevering.items, find);
      delete draft.inleveringen[actie.id];
      return;
    }
    case 'inzendingenGetoond': {
      const { id, plek, inzendingen } = actie;
      for (const inzending of inzendingen) addInzending(draft, plek, inzending, null, find);
      draft.inleveringen[id] = {
        ...plek,
        id,
        deelnemerId: null,
        items: inzendingen.flatMap(({ ids }) => ids),
      };
      return;
    }
    case 'geheimIngeleverd':
    case 'geheimGesloten':
    case 'geheimWeggegooid':
      reduceGeheim(draft, actie, find);
      return;
  }
}

type Ingeleverd = Extract<InvoerActie, { type: 'ingeleverd' }>;

function handIn(draft: State, actie: Ingeleverd, find: FindWerkvorm): void {
  const { id, plek, deelnemerId, antwoorden, isErbij = false } = actie;
  const earlier = listInleveringen(draft, plek).find((each) => each.deelnemerId === deelnemerId);
  const { kept, ids } =
    earlier === undefined || isErbij
      ? { kept: earlier?.items ?? [], ids: actie.ids }
      : replaceItems(draft, earlier, actie, find);
  if (earlier !== undefined) delete draft.inleveringen[earlier.id];
  addInzending(draft, plek, { antwoorden, ids }, deelnemerId, find);
  draft.inleveringen[id] = { ...plek, id, deelnemerId, items: [...kept, ...ids] };
}

/**
 * Takes away what is not handed in any more. Gives what stays of that because others built on it (`kept`), and the ids
 * of what is handed in now: what was there already keeps its own, so that all that was done with it stays.
 */
function replaceItems(
  draft: State,
  earlier: Inlevering,
  { plek, deelnemerId, antwoorden, ids: newIds }: Ingeleverd,
  find: FindWerkvorm,
): { readonly kept: readonly Id[]; readonly ids: readonly Id[] } {
  const there = listItems(draft, earlier, earlier.items, find);
  const pairs =
    there.length === 0
      ? []
      : pairItems(there, splitItems(listVragen(draft, plek, find, deelnemerId), antwoorden));
  const ids = newIds.map((id, index) => pairs[index] ?? id);
  const gone = earlier.items.filter((id) => !ids.includes(id));
  removeItems(draft, earlier, gone, find);
  return { kept: listItems(draft, earlier, gone, find).map(({ id }) => id), ids };
}

function reduceGeheim(
  draft: State,
  actie: Extract<InvoerActie, { type: `geheim${string}` }>,
  find: FindWerkvorm,
): void {
  const { plek } = actie;
  const here = listInleveringen(draft, plek);
  switch (actie.type) {
    case 'geheimIngeleverd': {
      const { id, deelnemerId } = actie;
      if (here.some((inlevering) => inlevering.deelnemerId === deelnemerId)) refuse(AL_INGELEVERD);
      draft.inleveringen[id] = { ...plek, id, deelnemerId, items: [] };
      return;
    }
    case 'geheimGesloten': {
      const stapId = plek.stapId ?? '';
      const inzendingen = actie.inzendingen.map((each) => ({ ...each, stapId, deelnemerId: null }));
      changeGeheim(draft, plek, find, (geheim, state) =>
        geheim.sluit(inzendingen, stapId, actie.verwacht, state),
      );
      return;
    }
    case 'geheimWeggegooid':
      for (const { id } of here) delete draft.inleveringen[id];
      changeGeheim(draft, plek, find, (geheim, state) => geheim.breekAf(plek.stapId ?? '', state));
      return;
  }
}

/** What somebody is told who comes to hand in a second time what is secret. */
export const AL_INGELEVERD =
  'Je hebt al ingeleverd. Dat is geheim, ook voor de app: het kan niet meer worden veranderd.';

const NAMEN: Readonly<Record<InvoerActie['type'], string>> = {
  ingeleverd: 'ingeleverd',
  inleveringVerwijderd: 'inlevering weggehaald',
  inzendingenGetoond: 'inzendingen getoond',
  geheimIngeleverd: 'ingeleverd',
  geheimGesloten: 'stemming gesloten',
  geheimWeggegooid: 'stemming afgebroken',
};

/** How one of these actions is remembered. Undo across the closing of what was secret asks first. */
export function describeInvoer({ type }: InvoerActie): ActieOmschrijving {
  const described = { naam: NAMEN[type], isOngedaanTeMaken: false };
  return type === 'geheimGesloten' ? { ...described, isDrempel: true } : described;
}

/**
 * An inlevering of which the place is gone in `next`, though it was there: what undo and redo must not do. Null when
 * all are safe.
 */
export function findLostInlevering(now: BijeenkomstState, next: BijeenkomstState): Inlevering | null {
  const lost = Object.values(now.inleveringen).find(
    (inlevering) =>
      next.inleveringen[inlevering.id] === undefined ||
      (isThere(now, inlevering) && !isThere(next, inlevering)),
  );
  return lost ?? null;
}

/** Whether a ronde no longer holds in `next` what people handed in secretly and it holds now. */
export function losesGeheim(now: BijeenkomstState, next: BijeenkomstState, find: FindWerkvorm): boolean {
  return Object.values(now.rondes).some((ronde) => {
    const geheim = find(ronde.werkvorm).invoer?.geheim;
    const bewaard = geheim?.listBewaard(ronde.state) ?? [];
    if (bewaard.length === 0) return false;
    const later = next.rondes[ronde.id];
    const still = new Set(later === undefined ? [] : geheim?.listBewaard(later.state));
    return bewaard.some((id) => !still.has(id));
  });
}

function isThere(state: BijeenkomstState, { onderdeelId, rondeId }: InvoerPlek): boolean {
  if (state.onderdelen[onderdeelId] === undefined) return false;
  return rondeId === null || state.rondes[rondeId] !== undefined;
}

type Geheim = NonNullable<Invoer['geheim']>;

function changeGeheim(
  draft: State,
  plek: InvoerPlek,
  find: FindWerkvorm,
  makeActies: (geheim: Geheim, state: unknown) => readonly unknown[],
): void {
  changeRonde(draft, plek.rondeId ?? '', find, ({ geheim }, state) =>
    makeActies(geheim ?? refuse('Hier wordt niets geheim ingeleverd.'), state),
  );
}
