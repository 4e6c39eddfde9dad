import { z } from 'zod';
import { blokSchema } from '../opbrengst/blokken.ts';
import { splitDelen } from '../opbrengst/delen.ts';
import { aanbodSchema } from '../werkvormen/aanbod.ts';
import type { People } from '../werkvormen/werkvorm.ts';
import { datumSchema, idSchema } from './basis.ts';
import type { BijeenkomstState } from './bijeenkomst.ts';
import { type FindWerkvorm, listOnderdelen, listRondes } from './programma.ts';

/** An earlier bijeenkomst of the same groep, to choose from. */
export const eerdereKaartSchema = z.strictObject({ id: idSchema, titel: z.string(), datum: datumSchema });
export type EerdereKaart = z.infer<typeof eerdereKaartSchema>;

/** What one ronde of it left behind, in parts that can be shown one at a time, and what can be gone on with. */
export const eerdereRondeSchema = z.strictObject({
  id: idSchema,
  titel: z.string(),
  delen: z.array(z.strictObject({ titel: z.string(), blokken: z.array(blokSchema).readonly() })).readonly(),
  aanbod: z.array(aanbodSchema).readonly(),
});
export type EerdereRonde = z.infer<typeof eerdereRondeSchema>;

/** What the rondes of a bijeenkomst left behind, in the order of the programma. Those that left nothing are not in it. */
export function listRondeOpbrengst(
  state: BijeenkomstState,
  people: People,
  find: FindWerkvorm,
): EerdereRonde[] {
  return listOnderdelen(state)
    .flatMap(({ id, titel }) => listRondes(state, id).map((ronde) => ({ ronde, titel })))
    .map(({ ronde, titel }) => {
      const werkvorm = find(ronde.werkvorm);
      return {
        id: ronde.id,
        titel: titel === '' || titel === werkvorm.naam ? werkvorm.naam : `${titel}: ${werkvorm.naam}`,
        delen: splitDelen(werkvorm.opbrengst(ronde.state, people), werkvorm.naam),
        aanbod: werkvorm.aanbod?.(ronde.state) ?? [],
      };
    })
    .filter(({ delen }) => delen.length > 0);
}
