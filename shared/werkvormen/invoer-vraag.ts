import { z } from 'zod';
import { idSchema } from '../domain/basis.ts';
import { splitRegels, tekst } from '../domain/tekst.ts';
import { checkRangorde } from './rangorde.ts';
import { indelingSchema, variantSchema } from './kwadrantenkaartjes/indeling.ts';
import { formatLegsel, parseLegsel } from './legsel.ts';
import type { IngeleverdItem, NieuwItem } from './pair-items.ts';
import type { Wisseling } from './wisseling.ts';

/** So many lines of one person become things; who has more has pasted the wrong text. */
export const MAX_ITEMS = 200;
/** The longest answer of one person to one question, in characters. */
const MAX_ANTWOORD = 20_000;

const basis = {
  id: idSchema,
  /** Large, one sentence. */
  vraag: z.string(),
  /** Below it: what makes a good answer. */
  uitleg: z.string(),
  /** What this person reads before they answer: prompts, a letter that they received. */
  lees: z.array(z.strictObject({ kop: z.string(), tekst: z.string() })).exactOptional(),
  /** Reading is enough: this can be handed in without a word. */
  magLeeg: z.literal(true).exactOptional(),
};

const optiesSchema = z.array(z.strictObject({ id: idSchema, naam: z.string(), uitleg: z.string() }));

/**
 * A question that one person answers alone. The answer is always a text: what was written (`tekst`), one thing on every
 * line (`regels`), the ids of what was chosen, each on a line (`keuzes`), or the same with the most important first
 * (`rangorde`).
 */
export const invoerVraagSchema = z.discriminatedUnion('soort', [
  z.strictObject({ ...basis, soort: z.literal('tekst'), isVerplicht: z.boolean() }),
  z.strictObject({ ...basis, soort: z.literal('regels'), isVerplicht: z.boolean() }),
  z.strictObject({
    ...basis,
    soort: z.literal('keuzes'),
    isVerplicht: z.boolean(),
    opties: optiesSchema,
    /** One of them and no more; that choice is a thing of its own. */
    isEen: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    ...basis,
    soort: z.literal('rangorde'),
    isVerplicht: z.literal(true),
    opties: optiesSchema,
    /** So many are chosen: the first is worth this many points, the last one. */
    aantal: z.number().int().min(1),
  }),
  /** Cards to lay on a board; the answer is a `legsel`: the id and the place of a card on every line. */
  z.strictObject({
    ...basis,
    soort: z.literal('bord'),
    isVerplicht: z.boolean(),
    variant: variantSchema,
    indeling: indelingSchema,
    kaarten: z.array(
      z.strictObject({ id: idSchema, nummer: z.number().int(), titel: z.string(), toelichting: z.string() }),
    ),
  }),
]);
export type InvoerVraag = z.infer<typeof invoerVraagSchema>;

/** The answers of one person, by the id of the question. A question without an answer is not in it. */
export const antwoordenSchema = z.record(idSchema, tekst(MAX_ANTWOORD));
export type Antwoorden = z.infer<typeof antwoordenSchema>;

/** What one person hands in, on its way to the werkvorm. */
export interface Inzending {
  readonly stapId: string;
  readonly antwoorden: Antwoorden;
  /** One for each thing it becomes: a new one, or where there is `listItems` that of an earlier thing which it is. */
  readonly ids: readonly string[];
  /** Whose it is; null when it has no name. */
  readonly deelnemerId: string | null;
}

/** How one person contributes to a werkvorm on the invoer screen. S is its state, A its actions. */
export interface WerkvormInvoer<S, A> {
  /**
   * What a person is asked in a stap; none when there is nothing to hand in there. Without a name (null) it is all
   * that anybody is asked. Throws `DialoogtafelError` that says why when there is nothing for this person now.
   */
  vragen(state: S, stapId: string, deelnemerId: string | null): readonly InvoerVraag[];
  /** With or without names, where the ronde decides that; without it the facilitator chooses every time. */
  wijze?(state: S): 'metNaam' | 'zonderNaam';
  /** Whether things are in the state that were handed in without a name: undo must not take the ronde away with them. */
  heeftZonderNaam?(state: S): boolean;
  /** Letters that go from one code word to another; what is handed in without a name then goes that way. */
  readonly wisseling?: Wisseling<S>;
  /**
   * The actions that an inzending is. They use the ids that it brings, in order. A thing that is there already gets the
   * words of now and keeps all that others did with it.
   */
  leverIn(inzending: Inzending, state: S): readonly A[];
  /**
   * What is still there of these ids, by the question that would ask for it now: handing in again keeps what is in both.
   * Without it what was handed in before goes and all comes anew.
   */
  listItems?(ids: readonly string[], state: S): readonly IngeleverdItem[];
  /** The actions that take away what is still there of these ids. */
  haalWeg(ids: readonly string[], state: S): readonly A[];
  /** Where what people hand in is secret until it is closed; without it nowhere. */
  readonly geheim?: GeheimeInvoer<S, A>;
  /** Types of actions that only handing in makes: no window can send them. */
  readonly alleenInvoer?: readonly string[];
}

/**
 * Handing in that stays secret: who did is known, so that nobody does twice; what they handed in waits apart, without an
 * author, and comes into the state all at once, shuffled, when it is closed.
 */
export interface GeheimeInvoer<S, A> {
  /** What it is called: "stemming". */
  readonly naam: string;
  isGeheim(state: S, stapId: string): boolean;
  /** The actions with which everything that was handed in comes into the state. `verwacht` were expected to. */
  sluit(inzendingen: readonly Inzending[], stapId: string, verwacht: number, state: S): readonly A[];
  /** The actions that end it without what was handed in. */
  breekAf(stapId: string, state: S): readonly A[];
  /** The ids of what was handed in and is in the state now: undo and redo must never lose one. */
  listBewaard(state: S): readonly string[];
}

/** The answers to these questions that hold something, without spaces around them. */
export function keepAntwoorden(vragen: readonly InvoerVraag[], antwoorden: Antwoorden): Antwoorden {
  const kept: Antwoorden = {};
  for (const vraag of vragen) {
    const antwoord = (antwoorden[vraag.id] ?? '').trim();
    const meant = antwoord === '' ? '' : keepAntwoord(vraag, antwoord);
    if (meant !== '') kept[vraag.id] = meant;
  }
  return kept;
}

function keepAntwoord(vraag: InvoerVraag, antwoord: string): string {
  if (vraag.soort === 'keuzes') return keepKeuzes(vraag, antwoord);
  if (vraag.soort === 'bord') return keepLegsel(vraag, antwoord);
  return antwoord;
}

function keepLegsel({ kaarten }: Extract<InvoerVraag, { soort: 'bord' }>, antwoord: string): string {
  const known = new Set(kaarten.map(({ id }) => id));
  return formatLegsel(parseLegsel(antwoord).filter(({ id }) => known.has(id)));
}

function keepKeuzes({ opties, isEen }: Extract<InvoerVraag, { soort: 'keuzes' }>, antwoord: string): string {
  const chosen = new Set(splitRegels(antwoord));
  const kept = opties.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  return (isEen === true ? kept.slice(0, 1) : kept).join('\n');
}

/** The first question that must be answered and is not; null when it can be handed in. */
export function findOnbeantwoord(vragen: readonly InvoerVraag[], antwoorden: Antwoorden): InvoerVraag | null {
  const kept = keepAntwoorden(vragen, antwoorden);
  return vragen.find((vraag) => vraag.isVerplicht && kept[vraag.id] === undefined) ?? null;
}

/** Whether what somebody hands in a second time can stand beside the first: where all that is asked is lists. */
export const kanErbij = (vragen: readonly InvoerVraag[]): boolean =>
  vragen.length > 0 && vragen.every(({ soort }) => soort === 'regels');

/** The things that an inzending becomes: one for every line, and one for a whole text or for the one choice. */
export function splitItems(vragen: readonly InvoerVraag[], antwoorden: Antwoorden): NieuwItem[] {
  return vragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag.id];
    if (antwoord === undefined || (vraag.soort === 'keuzes' && vraag.isEen !== true)) return [];
    // A ranking is one thing, whatever is in it.
    const isRegel = vraag.soort === 'regels';
    const teksten = isRegel ? splitRegels(antwoord) : [antwoord];
    return teksten.map((woorden) => ({ vraagId: vraag.id, tekst: woorden, isRegel }));
  });
}

/** How many things an inzending becomes. */
export const countItems = (vragen: readonly InvoerVraag[], antwoorden: Antwoorden): number =>
  splitItems(vragen, antwoorden).length;

/** What is wrong with these answers, in one Dutch sentence; null when they can be handed in. */
export function checkAntwoorden(vragen: readonly InvoerVraag[], antwoorden: Antwoorden): string | null {
  for (const vraag of vragen) {
    const melding = vraag.soort === 'rangorde' ? checkRangorde(vraag, antwoorden[vraag.id] ?? '') : null;
    if (melding !== null) return melding;
  }
  return null;
}
