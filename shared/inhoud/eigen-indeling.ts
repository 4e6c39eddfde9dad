import type { Draft } from 'immer';
import { produce } from 'immer';
import { z } from 'zod';
import { type BijeenkomstState, bijeenkomstSchema, onderdeelSchema } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, listOnderdelen } from '../domain/programma.ts';
import { reduceBijeenkomst } from '../domain/reducer.ts';
import { sortByVolgorde } from '../domain/volgorde.ts';

/**
 * A template of one's own: the programma of a bijeenkomst with its werkvormen, and nothing that somebody made, wrote or
 * is: no notes, no names, no leervraag.
 */
export const eigenIndelingSchema = z.strictObject({
  startTijd: bijeenkomstSchema.shape.startTijd,
  geplandeMinuten: bijeenkomstSchema.shape.geplandeMinuten,
  onderdelen: z.array(onderdeelSchema),
  rondes: z.array(
    z.strictObject({
      id: z.string(),
      onderdeelId: z.string(),
      werkvorm: z.string(),
      minuten: z.record(z.string(), z.number().int().min(0).max(600)),
    }),
  ),
});
export type EigenIndeling = z.infer<typeof eigenIndelingSchema>;

/** Makes a template of a bijeenkomst. */
export function makeIndeling(state: BijeenkomstState): EigenIndeling {
  return {
    startTijd: state.startTijd,
    geplandeMinuten: state.geplandeMinuten,
    onderdelen: listOnderdelen(state).map((onderdeel) => ({
      ...onderdeel,
      notitie: '',
      isOvergeslagen: false,
    })),
    rondes: sortByVolgorde(state.rondes).map(({ id, onderdeelId, werkvorm, minuten }) => ({
      id,
      onderdeelId,
      werkvorm,
      minuten,
    })),
  };
}

/**
 * An empty bijeenkomst with the programma of a template put into it; its werkvormen begin as they come. One that this
 * version does not know is left out.
 */
export function applyIndeling(
  leeg: BijeenkomstState,
  { startTijd, geplandeMinuten, onderdelen, rondes }: EigenIndeling,
  find: FindWerkvorm,
): BijeenkomstState {
  const start = { ...leeg, startTijd, geplandeMinuten };
  const filled = { ...start, onderdelen: Object.fromEntries(onderdelen.map((each) => [each.id, each])) };
  return produce(filled, (draft: Draft<BijeenkomstState>) => {
    for (const { id, onderdeelId, werkvorm, minuten } of rondes) {
      if (!isKnown(werkvorm, find)) continue;
      reduceBijeenkomst(draft, { type: 'rondeToegevoegd', id, onderdeelId, werkvorm, opties: null }, find);
      const ronde = draft.rondes[id];
      if (ronde !== undefined) ronde.minuten = minuten;
    }
  });
}

function isKnown(werkvorm: string, find: FindWerkvorm): boolean {
  try {
    find(werkvorm);
    return true;
  } catch {
    return false;
  }
}
