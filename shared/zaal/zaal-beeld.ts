import { z } from 'zod';
import type { BijeenkomstState } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, resolvePlek } from '../domain/programma.ts';
import { timerSchema } from '../domain/timer.ts';
import type { People } from '../werkvormen/werkvorm.ts';
import type { Presentatie } from './presentatie.ts';

const opmaak = {
  schaal: z.number(),
  papier: z.enum(['licht', 'donker']),
};

/**
 * What the zaal receives, and all that it receives. Strict: a field that is not named here cannot leave the data
 * service. The `bord` is checked by the zaal schema of its werkvorm.
 */
export const zaalBeeldSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('neutraal'), ...opmaak }),
  z.strictObject({ soort: z.literal('zwart') }),
  z.strictObject({
    soort: z.literal('stap'),
    ...opmaak,
    titel: z.string(),
    opdracht: z.string(),
    vorm: z.enum(['individueel', 'tweetallen', 'groepjes', 'plenair']).nullable(),
    timer: timerSchema.nullable(),
    vlak: z.enum(['opdracht', 'bord']),
    bord: z.strictObject({ werkvorm: z.string(), rondeId: z.string(), beeld: z.unknown() }).nullable(),
    isAanraakbaar: z.boolean(),
  }),
]);
export type ZaalBeeld = z.infer<typeof zaalBeeldSchema>;
export type ZaalStapBeeld = Extract<ZaalBeeld, { soort: 'stap' }>;

/**
 * Computes what the zaal may see now. Black and neutral hold nothing of the bijeenkomst at all; frozen is not a
 * picture but the absence of sending, and is the caller's.
 */
export function computeZaalBeeld(
  state: BijeenkomstState | null,
  presentatie: Presentatie,
  people: People,
  find: FindWerkvorm,
): ZaalBeeld {
  const { schaal, papier } = presentatie;
  if (presentatie.isZwart) return { soort: 'zwart' };
  const plek = state === null ? null : resolvePlek(state, find, state.positie);
  if (presentatie.modus === 'neutraal' || state === null || plek === null)
    return { soort: 'neutraal', schaal, papier };
  const { ronde, stap, onderdeel } = plek;
  // A board that is not shown is not sent either: hidden is what the zaal does not have.
  const isBord = (presentatie.vlak ?? stap?.zaal) === 'bord';
  const bord =
    isBord && ronde !== null && stap !== null ? computeBord(ronde, stap.id, presentatie, people, find) : null;
  return zaalBeeldSchema.parse({
    soort: 'stap',
    schaal,
    papier,
    titel: stap?.naam ?? onderdeel.titel,
    opdracht: stap?.opdracht ?? onderdeelOpdracht(onderdeel.soort, onderdeel.opdracht, state.leervraag),
    vorm: stap?.vorm ?? null,
    timer: presentatie.toontTimer && state.timer.duurMs > 0 ? state.timer : null,
    vlak: bord === null ? 'opdracht' : 'bord',
    bord,
    isAanraakbaar: presentatie.isAanraakbaar && bord !== null,
  });
}

// The leervraag is repeated in large type at the start: that is what the first onderdeel is for.
function onderdeelOpdracht(soort: string, opdracht: string, leervraag: string): string {
  return soort === 'start' && leervraag !== '' ? leervraag : opdracht;
}

function computeBord(
  ronde: { id: string; werkvorm: string; state?: unknown },
  stapId: string,
  presentatie: Presentatie,
  people: People,
  find: FindWerkvorm,
) {
  const werkvorm = find(ronde.werkvorm);
  const beeld = werkvorm.zaal(ronde.state, { ...people, stapId, uitgelicht: presentatie.uitgelicht });
  if (beeld === null) return null;
  return { werkvorm: werkvorm.id, rondeId: ronde.id, beeld: werkvorm.zaalSchema.parse(beeld) };
}
