import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { type BordBeeld, bordBeeldSchema } from './bord.ts';
import { findIndeling, indelingSchema, variantSchema } from './inhoud.ts';
import { coordinaatSchema, groepsPosities, type Naast, type State } from './state.ts';
import { listVerplaatsingen, listVerschillen, type Spreiding, spreadKaart } from './vergelijken.ts';

const plekSchema = z.strictObject({ x: coordinaatSchema, y: coordinaatSchema });
const grond = { variant: variantSchema, indeling: indelingSchema };
const kaart = { id: z.string(), nummer: z.number().int(), titel: z.string() };

/** A card over all boards, as a picture shows it: the places, and nothing that says whose they are. */
const spreidingKaartSchema = z.strictObject({ ...kaart, punten: z.array(plekSchema).readonly() });
export type SpreidingKaart = z.infer<typeof spreidingKaartSchema>;

/** One card, large. */
export const spreidingBeeldSchema = z.strictObject({ ...grond, kaart: spreidingKaartSchema });
export type SpreidingBeeld = z.infer<typeof spreidingBeeldSchema>;

/** The cards on which people differ most, the first the most. */
export const verschillenBeeldSchema = z.strictObject({
  ...grond,
  kaarten: z.array(spreidingKaartSchema).readonly(),
});
export type VerschillenBeeld = z.infer<typeof verschillenBeeldSchema>;

/** The same cards at two moments on a board with the same axes: what moved. */
export const bewegingBeeldSchema = z.strictObject({
  ...grond,
  /** What the earlier board is called. */
  vanNaam: z.string(),
  kaarten: z.array(z.strictObject({ ...kaart, van: plekSchema, naar: plekSchema })).readonly(),
});
export type BewegingBeeld = z.infer<typeof bewegingBeeldSchema>;

/** Two boards with other axes, such as blauw and groen: the same numbers on both. */
export const naastElkaarBeeldSchema = z.strictObject({
  links: z.strictObject({ naam: z.string(), bord: bordBeeldSchema }),
  rechts: z.strictObject({ naam: z.string(), bord: bordBeeldSchema }),
});
export type NaastElkaarBeeld = z.infer<typeof naastElkaarBeeldSchema>;

/** What can be looked at to compare. */
export const vergelijkingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('spreiding'), beeld: spreidingBeeldSchema }),
  z.strictObject({ soort: z.literal('verschillen'), beeld: verschillenBeeldSchema }),
  z.strictObject({ soort: z.literal('beweging'), beeld: bewegingBeeldSchema }),
  z.strictObject({ soort: z.literal('naastElkaar'), beeld: naastElkaarBeeldSchema }),
]);
export type Vergelijking = z.infer<typeof vergelijkingSchema>;

/** So many cards fit beside each other and stay readable at eight metres. */
export const MAX_VERSCHILLEN = 6;

/** What is put forward on the zaal to compare: the cards people differ on, one card, or a board beside today's. */
export const VERSCHILLEN_ID = 'verschillen';
const SPREIDING = 'spreiding-';
const NAAST = 'naast-';

/** The id under which the spread of a card is put forward. */
export const spreidingId = (kaartId: string): string => `${SPREIDING}${kaartId}`;
/** The id under which a board that lies beside is put forward. */
export const naastId = (id: string): string => `${NAAST}${id}`;

/** What is put forward under this id; null when it is no comparison, or what it is about is not there. */
export function findVergelijking(state: State, uitgelicht: string | null): Vergelijking | null {
  if (uitgelicht === null) return null;
  if (uitgelicht === VERSCHILLEN_ID) return drawVerschillen(state);
  if (uitgelicht.startsWith(SPREIDING)) return drawSpreiding(state, uitgelicht.slice(SPREIDING.length));
  if (uitgelicht.startsWith(NAAST)) return drawNaast(state, uitgelicht.slice(NAAST.length));
  return null;
}

function drawVerschillen(state: State): Vergelijking | null {
  const spreidingen = listVerschillen(state).slice(0, MAX_VERSCHILLEN);
  if (spreidingen.length === 0) return null;
  return { soort: 'verschillen', beeld: toVerschillenBeeld(state, spreidingen) };
}

/** The picture of these cards over all boards. */
export function toVerschillenBeeld(state: State, spreidingen: readonly Spreiding[]): VerschillenBeeld {
  const { variant } = state;
  return { variant, indeling: findIndeling(variant), kaarten: spreidingen.map(toSpreidingKaart) };
}

function drawSpreiding(state: State, id: string): Vergelijking | null {
  const found = Object.hasOwn(state.kaarten, id) ? state.kaarten[id] : undefined;
  if (found === undefined) return null;
  const spreiding = spreadKaart(state, found);
  if (spreiding.punten.length === 0) return null;
  const { variant } = state;
  const beeld = { variant, indeling: findIndeling(variant), kaart: toSpreidingKaart(spreiding) };
  return { soort: 'spreiding', beeld };
}

function drawNaast(state: State, id: string): Vergelijking | null {
  const naast = Object.hasOwn(state.naast, id) ? state.naast[id] : undefined;
  return naast === undefined ? null : compareNaast(state, naast);
}

/** A board beside that of the group: what moved when the axes are the same, and else the two next to each other. */
export function compareNaast(state: State, naast: Naast): Vergelijking {
  const { variant } = state;
  const indeling = findIndeling(variant);
  const verplaatsingen = listVerplaatsingen(state, naast);
  if (naast.variant === variant) {
    const kaarten = verplaatsingen.map(({ kaart: { id, volgorde, titel }, van, naar }) => ({
      id,
      nummer: volgorde,
      titel,
      van,
      naar: { x: naar.x, y: naar.y },
    }));
    return { soort: 'beweging', beeld: { variant, indeling, vanNaam: naast.naam, kaarten } };
  }
  const andere = findIndeling(naast.variant);
  return {
    soort: 'naastElkaar',
    beeld: {
      links: { naam: indeling.naam, bord: toBord(state, variant, indeling, groepsPosities(state)) },
      rechts: { naam: naast.naam, bord: toBord(state, naast.variant, andere, naast.posities) },
    },
  };
}

type Plekken = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** A board with these cards on it, as a picture shows it. */
export function toBord(
  state: State,
  variant: BordBeeld['variant'],
  indeling: BordBeeld['indeling'],
  plekken: Plekken,
): BordBeeld {
  const kaarten = sortByVolgorde(state.kaarten).flatMap(({ id, volgorde, titel }) => {
    const plek = plekken[id];
    return plek === undefined ? [] : [{ id, nummer: volgorde, titel, x: plek.x, y: plek.y, z: volgorde }];
  });
  return { variant, indeling, kaarten };
}

// In the order of the places: that of the boards would tell whose they are.
function toSpreidingKaart({ kaart: { id, volgorde, titel }, punten }: Spreiding): SpreidingKaart {
  const plekken = punten.map(({ x, y }) => ({ x, y })).sort((a, b) => a.x - b.x || a.y - b.y);
  return { id, nummer: volgorde, titel, punten: plekken };
}
