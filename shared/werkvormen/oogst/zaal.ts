import { z } from 'zod';
import { findVraag } from '../vraag-uitgelicht.ts';
import type { People, Stap, ZaalContext } from '../werkvorm.ts';
import { type Antwoord, isZelfdeVan, listAntwoorden, type State } from './state.ts';
import type { OogstStap, OogstVraag } from './vragen.ts';

/** All that the zaal may receive of a ronde. */
export const zaalSchema = z.discriminatedUnion('soort', [
  /** What was said aloud, per question. */
  z.strictObject({
    soort: z.literal('lijst'),
    lijsten: z.array(
      z.strictObject({
        vraag: z.string(),
        antwoorden: z.array(z.strictObject({ id: z.string(), tekst: z.string(), van: z.string() })),
      }),
    ),
  }),
  /** One answer that the facilitator shows, without a name; above it the same person's earlier one. */
  z.strictObject({
    soort: z.literal('antwoord'),
    vraag: z.string(),
    tekst: z.string(),
    eerder: z.string().nullable(),
  }),
  /** Questions to think or talk about. */
  z.strictObject({ soort: z.literal('vragen'), vragen: z.array(z.string()) }),
]);
export type OogstZaal = z.infer<typeof zaalSchema>;

const ANTWOORD = 'antwoord/';

/** The id under which an answer is put forward on the zaal. */
export function antwoordUitgelicht(id: string): string {
  return `${ANTWOORD}${id}`;
}

/** The board as the audience may see it in this stap. */
export function computeZaal(
  state: State,
  context: ZaalContext,
  stappen: readonly Stap[],
  oogst: readonly OogstStap[],
): OogstZaal {
  const vraag = findVraag(stappen, context);
  if (vraag !== null) return { soort: 'vragen', vragen: [vraag] };
  const stap = oogst.find(({ id }) => id === context.stapId);
  const shown = listGetoond(oogst, stap);
  const antwoord = findAntwoord(state, context.uitgelicht);
  const over = shown.find(({ id }) => id === antwoord?.vraagId);
  if (antwoord !== undefined && over !== undefined) return toAntwoordBeeld(state, antwoord, over);
  const hardop = (stap?.vragen ?? []).filter(({ toont }) => toont === 'alles');
  if (hardop.length > 0) return computeLijst(state, context, hardop);
  const vragen =
    stap === undefined || stap.vragen.length === 0
      ? promptsOf(stappen, context)
      : stap.vragen.map((each) => each.vraag);
  return { soort: 'vragen', vragen };
}

/** The questions whose answers can be shown in a stap. */
export function listGetoond(oogst: readonly OogstStap[], stap: OogstStap | undefined): OogstVraag[] {
  if (stap === undefined) return [];
  const ook = new Set(stap.ook);
  return [...stap.vragen, ...oogst.flatMap(({ vragen }) => vragen).filter(({ id }) => ook.has(id))];
}

// What is put forward is any text: a name that every object has is no answer.
function findAntwoord({ oogst }: State, uitgelicht: string | null): Antwoord | undefined {
  if (uitgelicht === null || !uitgelicht.startsWith(ANTWOORD)) return undefined;
  const id = uitgelicht.slice(ANTWOORD.length);
  return Object.hasOwn(oogst, id) ? oogst[id] : undefined;
}

function toAntwoordBeeld(state: State, { tekst, van }: Antwoord, vraag: OogstVraag): OogstZaal {
  const eerder =
    vraag.naast === null
      ? undefined
      : listAntwoorden(state, vraag.naast).find((other) => isZelfdeVan(other.van, van));
  return { soort: 'antwoord', vraag: vraag.vraag, tekst, eerder: eerder?.tekst ?? null };
}

function computeLijst(state: State, people: People, vragen: readonly OogstVraag[]): OogstZaal {
  return {
    soort: 'lijst',
    lijsten: vragen.map(({ id: vraagId, vraag }) => ({
      vraag,
      antwoorden: listAntwoorden(state, vraagId)
        .filter(({ tekst }) => tekst !== '')
        .map(({ id, tekst, van }) => ({ id, tekst, van: nameVan(van, people) })),
    })),
  };
}

/** The names of who an answer is from; '' when it is from nobody. */
export function nameVan(van: Antwoord['van'], { deelnemers }: People): string {
  if (van === null) return '';
  const ids = van.soort === 'deelnemer' ? [van.id] : van.leden;
  return ids.flatMap((id) => deelnemers[id]?.naam ?? []).join(', ');
}

function promptsOf(stappen: readonly Stap[], { stapId }: ZaalContext): string[] {
  return [...(stappen.find(({ id }) => id === stapId)?.vragen ?? [])];
}
