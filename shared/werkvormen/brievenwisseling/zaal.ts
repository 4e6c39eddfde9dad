import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { ZaalContext } from '../werkvorm.ts';
import { listStappen } from './inhoud.ts';
import type { BrievenState } from './state.ts';
import { parseUitgelicht } from './uitlichten.ts';

/** What the audience may see of an exchange of letters. Never who wrote or answered, never what its writer kept back. */
export const brievenZaalSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('vragen'),
    thema: z.string(),
    literatuur: z.string(),
    vragen: z.array(z.string()),
  }),
  z.strictObject({ soort: z.literal('brief'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('antwoord'), tekst: z.string() }),
  z.strictObject({ soort: z.literal('oogst'), inzichten: z.array(z.string()) }),
]);
export type BrievenZaal = z.infer<typeof brievenZaalSchema>;

/** The zaal view of a stap: its questions, and in the talk what the facilitator puts forward. */
export function brievenZaal(state: BrievenState, { stapId, uitgelicht }: ZaalContext): BrievenZaal | null {
  const isSchrijven = stapId === 'schrijven';
  const getoond = stapId === 'bespreken' ? findGetoond(state, uitgelicht) : null;
  if (getoond !== null) return getoond;
  const stap = listStappen(state.vragen, state.beurten).find(({ id }) => id === stapId);
  if (stap === undefined || stap.vragen.length === 0) return null;
  const { thema, literatuur } = isSchrijven ? state : { thema: '', literatuur: '' };
  return { soort: 'vragen', thema, literatuur, vragen: [...stap.vragen] };
}

function findGetoond(state: BrievenState, uitgelicht: string | null): BrievenZaal | null {
  const nu = parseUitgelicht(uitgelicht);
  if (nu === null) return null;
  if (nu.soort === 'oogst')
    return { soort: 'oogst', inzichten: sortByVolgorde(state.inzichten).map(({ tekst }) => tekst) };
  const record = nu.soort === 'brief' ? state.brieven : state.antwoorden;
  // What is put forward is any text: a name that every object has is not in the record.
  const stuk = Object.hasOwn(record, nu.id) ? record[nu.id] : undefined;
  return stuk === undefined || stuk.isNietOpZaal ? null : { soort: nu.soort, tekst: stuk.tekst };
}
