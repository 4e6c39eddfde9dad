import { z } from 'zod';

/**
 * The timer of the current stap. It holds facts, never a ticking value, so that it survives a restart: while it
 * runs, `gestartOp` (epoch ms) is set and `verlopenMs` is what had passed before that moment.
 */
export const timerSchema = z.strictObject({
  duurMs: z.number().int().min(0),
  verlopenMs: z.number().int().min(0),
  gestartOp: z.number().int().nullable(),
  /** Begun anew: what had passed until then, so that it can be taken back. */
  eerderMs: z.number().int().min(0).exactOptional(),
});
export type Timer = z.infer<typeof timerSchema>;
