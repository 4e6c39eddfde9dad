import { z } from 'zod';
import { NEUTRALE_PRESENTATIE } from './neutrale-presentatie.ts';

export { NEUTRALE_PRESENTATIE } from './neutrale-presentatie.ts';

/**
 * How the zaal is being used now. Of the running app, not of the bijeenkomst: after a start the zaal is neutral until
 * the facilitator presents again, so that nothing appears by itself.
 */
export const presentatieSchema = z.strictObject({
  /** `neutraal` shows the neutral screen, `volgt` follows the current stap. */
  modus: z.enum(['neutraal', 'volgt']),
  isZwart: z.boolean(),
  isBevroren: z.boolean(),
  /** Whether the zaal may send board moves of the current stap ("aanraken op de zaal"). */
  isAanraakbaar: z.boolean(),
  toontTimer: z.boolean(),
  /** Whether regie sounds when the timer is at 20 % and 5 % and at zero. */
  metGeluid: z.boolean(),
  /** Assignment or board; null takes what the stap says. */
  vlak: z.enum(['opdracht', 'bord']).nullable(),
  /** Text size of the zaal, 1 is normal. */
  schaal: z.number().min(0.8).max(1.6),
  papier: z.enum(['licht', 'donker']),
  /** A thing that is put forward on the zaal: the id of a chosen card, of a question, a word of `RONDOM`. */
  uitgelicht: z.string().max(200).nullable(),
});
export type Presentatie = z.infer<typeof presentatieSchema>;

/** What may be changed by a request; the rest keeps its value. */
export const presentatieWijzigingSchema = presentatieSchema.exactPartial();
export type PresentatieWijziging = z.infer<typeof presentatieWijzigingSchema>;

const vasteSchema = presentatieSchema.pick({ schaal: true, papier: true, toontTimer: true, metGeluid: true });

/** What of it stays from one bijeenkomst to the next and over a restart: how the zaal looks, not what it shows. */
export function pickVaste({
  schaal,
  papier,
  toontTimer,
  metGeluid,
}: Presentatie): z.infer<typeof vasteSchema> {
  return { schaal, papier, toontTimer, metGeluid };
}

/** Reads what was kept; what cannot be read any more is as it comes. */
export function readVaste(stored: string | null): Presentatie {
  try {
    const kept = vasteSchema.exactPartial().parse(stored === null ? {} : JSON.parse(stored));
    return { ...NEUTRALE_PRESENTATIE, ...kept };
  } catch {
    return NEUTRALE_PRESENTATIE;
  }
}
