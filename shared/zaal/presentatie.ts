import { z } from 'zod';

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

export const NEUTRALE_PRESENTATIE: Presentatie = {
  modus: 'neutraal',
  isZwart: false,
  isBevroren: false,
  isAanraakbaar: false,
  toontTimer: true,
  vlak: null,
  schaal: 1,
  papier: 'licht',
  uitgelicht: null,
};
