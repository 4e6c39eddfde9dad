import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { findVraag } from '../vraag-uitgelicht.ts';
import type { ZaalContext } from '../werkvorm.ts';
import { bordBeeldSchema, toBordKaart } from './bord.ts';
import { findIndeling, listStappen } from './inhoud.ts';
import { findVergelijking, vergelijkingSchema } from './vergelijk-beeld.ts';
import { type Kaart, labelSchema, listGelegd, listInBak, type State } from './state.ts';

const zaalKaartSchema = z.strictObject({ id: z.string(), nummer: z.number().int(), titel: z.string() });

/** All that the zaal may receive of a ronde. */
export const zaalSchema = bordBeeldSchema.extend({
  /** The tray, while the group is laying; empty in other stappen. */
  bak: z.array(zaalKaartSchema).readonly(),
  /** The card that the facilitator put forward. */
  uitgelicht: zaalKaartSchema.extend({ toelichting: z.string() }).nullable(),
  /** Boards to compare that the facilitator put forward. */
  vergelijking: vergelijkingSchema.nullable(),
  /** A question to talk about that the facilitator put forward. */
  vraag: z.string().nullable(),
  /** What was concluded, in the stap in which the group concludes; before that null. */
  conclusies: z
    .array(zaalKaartSchema.extend({ label: labelSchema, notitie: z.string() }))
    .readonly()
    .nullable(),
});
export type ZaalBord = z.infer<typeof zaalSchema>;

export { vraagId } from '../vraag-uitgelicht.ts';

/**
 * The board as the audience may see it in this stap; null when everybody laid a board alone and there is nothing to show
 * of it yet: an empty board says nothing.
 */
export function computeZaal(state: State, context: ZaalContext): ZaalBord | null {
  const kaart = findKaart(state, context.uitgelicht);
  const beeld: ZaalBord = {
    variant: state.variant,
    indeling: findIndeling(state.variant),
    kaarten: listGelegd(state).map(toBordKaart),
    bak: context.stapId === 'leggen' && state.wijze === 'samen' ? listInBak(state).map(toZaalKaart) : [],
    uitgelicht: kaart === undefined ? null : { ...toZaalKaart(kaart), toelichting: kaart.toelichting },
    vergelijking: findVergelijking(state, context.uitgelicht),
    vraag: findVraag(listStappen(state.variant, state.wijze), context),
    conclusies: context.stapId === 'concluderen' ? listConclusies(state) : null,
  };
  return state.wijze === 'ieder' && context.stapId !== 'leggen' && isLeeg(beeld) ? null : beeld;
}

function isLeeg({ kaarten, uitgelicht, vergelijking, vraag, conclusies }: ZaalBord): boolean {
  const voorop = uitgelicht ?? vergelijking ?? vraag;
  return kaarten.length === 0 && voorop === null && (conclusies ?? []).length === 0;
}

// What is put forward is any text: a name that every object has is no card.
function findKaart({ kaarten }: State, id: string | null): Kaart | undefined {
  return id !== null && Object.hasOwn(kaarten, id) ? kaarten[id] : undefined;
}

function toZaalKaart({ id, volgorde, titel }: Kaart) {
  return { id, nummer: volgorde, titel };
}

function listConclusies(state: State) {
  return sortByVolgorde(state.conclusies).flatMap(({ id, label, notitie }) => {
    const kaart = state.kaarten[id];
    return kaart === undefined ? [] : [{ ...toZaalKaart(kaart), label, notitie }];
  });
}
