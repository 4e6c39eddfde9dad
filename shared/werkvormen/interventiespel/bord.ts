import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { listInStapel } from './onderwerpen.ts';
import { listLos, type Situatie, type State } from './state.ts';

/** A slip as a board shows it. `dubbel` is how many lie on each other here, itself included. */
export const briefjeSchema = z.strictObject({
  id: z.string(),
  nummer: z.number().int(),
  tekst: z.string(),
  dubbel: z.number().int().min(1),
});
export type Briefje = z.infer<typeof briefjeSchema>;

/** The piles and what lies loose, as it can be drawn in regie and on the zaal. */
export const bordSchema = z.strictObject({
  stapels: z
    .array(
      z.strictObject({
        id: z.string(),
        naam: z.string(),
        /** The one that was laid last first. */
        briefjes: z.array(briefjeSchema).readonly(),
      }),
    )
    .readonly(),
  los: z.array(briefjeSchema).readonly(),
});
export type Bord = z.infer<typeof bordSchema>;

/** The board as it is. */
export function computeBord(state: Pick<State, 'situaties' | 'stapels'>): Bord {
  const opAnder = new Map<string, number>();
  for (const { opId } of Object.values(state.situaties)) {
    if (opId !== null) opAnder.set(opId, (opAnder.get(opId) ?? 0) + 1);
  }
  const toBriefje = ({ id, volgorde, tekst }: Situatie): Briefje => ({
    id,
    nummer: volgorde,
    tekst,
    dubbel: 1 + (opAnder.get(id) ?? 0),
  });
  return {
    stapels: sortByVolgorde(state.stapels).map(({ id, naam }) => ({
      id,
      naam,
      briefjes: listInStapel(state, id).map(toBriefje).reverse(),
    })),
    los: listLos(state).map(toBriefje),
  };
}
