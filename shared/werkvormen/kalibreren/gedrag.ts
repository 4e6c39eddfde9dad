import type { Id } from '../../domain/basis.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Gebied } from './gebied.ts';
import { type Bron, type Gedraging, listGebieden, nameVel, type Regel, type State } from './state.ts';

/** Behaviour on the shared list of an area: one example, or several that say the same, with where it comes from. */
export interface Gedrag {
  /** The id of the example, or of what several were merged into. */
  readonly id: Id;
  readonly volgorde: number;
  readonly tekst: string;
  /** The examples that it is, one or more. */
  readonly regels: readonly Regel[];
  readonly isSamengevoegd: boolean;
  /** Nobody named it; the facilitator added it. */
  readonly isAangevuld: boolean;
  readonly isVraag: boolean;
}

/** The shared list of one area. */
export interface GebiedGedrag {
  readonly gebied: Gebied;
  readonly gedrag: readonly Gedrag[];
}

/** The shared behaviour of every area, in the order of the areas: what a kalibreren ends in. */
export function listGedrag(state: State): readonly GebiedGedrag[] {
  return listGebieden(state).map((gebied) => ({ gebied, gedrag: listGedragOf(state, gebied.id) }));
}

/** The shared behaviour of one area. */
export function listGedragOf(state: State, gebiedId: Id): readonly Gedrag[] {
  const regels = sortByVolgorde(state.regels).filter((regel) => regel.gebiedId === gebiedId);
  const samen = sortByVolgorde(state.samen).filter((each) => each.gebiedId === gebiedId);
  const merged = new Set(samen.flatMap((each) => each.regels));
  return [
    ...samen.map(({ id, volgorde, tekst, regels: ids }) =>
      toGedrag(
        { id, volgorde, tekst },
        regels.filter((regel) => ids.includes(regel.id)),
      ),
    ),
    ...regels.filter(({ id }) => !merged.has(id)).map((regel) => toGedrag(regel, [regel])),
  ];
}

function toGedrag(
  { id, volgorde, tekst }: Pick<Regel, 'id' | 'volgorde' | 'tekst'>,
  regels: readonly Regel[],
): Gedrag {
  return {
    id,
    volgorde,
    tekst,
    regels,
    isSamengevoegd: regels.length > 1,
    isAangevuld: regels.every(({ bron }) => bron.soort === 'aangevuld'),
    isVraag: regels.some(({ isVraag }) => isVraag),
  };
}

/** What stands behind an example that came up with everybody there, and behind one that the facilitator added. */
const BRON_WOORDEN = { zaal: 'in de zaal genoemd', aangevuld: 'aangevuld' } as const;

function nameBron(state: State, bron: Bron): string | null {
  if (bron.soort !== 'vel') return BRON_WOORDEN[bron.soort];
  const vel = state.vellen[bron.velId];
  return vel === undefined ? null : nameVel(state, vel);
}

/** Where behaviour comes from, each once: the names of the groepjes, or how it was added. */
export function nameHerkomst(state: State, { regels }: Pick<Gedrag, 'regels'>): string[] {
  return [...new Set(regels.map(({ bron }) => nameBron(state, bron)))].filter((naam) => naam !== null);
}

/** What people wrote alone and that went into this behaviour. */
export function listUit(state: State, { regels }: Pick<Gedrag, 'regels'>): Gedraging[] {
  const ids = new Set(regels.flatMap(({ uit }) => uit));
  return sortByVolgorde(state.gedragingen).filter(({ id }) => ids.has(id));
}

/** Texts that are the same but for capitals, spaces and the full stop: candidates to merge, the facilitator decides. */
export function listGelijken(gedrag: readonly Gedrag[]): (readonly Gedrag[])[] {
  const perTekst = new Map<string, Gedrag[]>();
  for (const each of gedrag) {
    const key = each.tekst
      .toLocaleLowerCase('nl')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (key !== '') perTekst.set(key, [...(perTekst.get(key) ?? []), each]);
  }
  return [...perTekst.values()].filter((same) => same.length > 1);
}
