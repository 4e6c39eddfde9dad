import { z } from 'zod';
import {
  makeStap,
  readWerkvormInhoud,
  stapInhoudSchema,
  werkvormInhoudSchema,
} from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';
import type { OogstId, OogstStap } from './vragen.ts';

const inhoudSchema = werkvormInhoudSchema.extend({ stappen: z.array(stapInhoudSchema).min(1) });

/** The texts of a small werkvorm: what the content says, with the ids that its room gives to the stappen. */
export function readInhoud(id: OogstId, oogst: readonly OogstStap[]) {
  const inhoud = readWerkvormInhoud(id, inhoudSchema);
  if (inhoud.stappen.length !== oogst.length)
    throw new Error(`${id} has other stappen in the content than in its room`);
  const stappen = inhoud.stappen.map((tekst, index): Stap => {
    const stap = oogst[index];
    if (stap === undefined) throw new Error(`${id} has no stap ${String(index)}`);
    // The assignment first: the facilitator brings the list when there is something on it.
    return makeStap(tekst, { id: stap.id, zaal: 'opdracht' });
  });
  return { ...inhoud, stappen };
}
