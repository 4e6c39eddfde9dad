import { z } from 'zod';
import {
  type EigenGebiedenset,
  eigenGebiedensetSchema,
} from '../../../shared/werkvormen/kalibreren/gebied.ts';
import type { Handlers, ServiceContext } from '../context.ts';

type Names = 'listGebiedensets' | 'saveGebiedenset' | 'removeGebiedenset';

const storedSchema = z.array(eigenGebiedensetSchema);
const keyOf = (werkvorm: string): string => `gebiedensets/${werkvorm}`;

/** The own sets of areas of a werkvorm, kept for next time. */
export const gebiedensetsHandlers: Pick<Handlers, Names> = {
  listGebiedensets: ({ werkvorm }, context) => ({ sets: read(context, werkvorm) }),

  saveGebiedenset({ werkvorm, set }, context) {
    const others = read(context, werkvorm).filter(({ id }) => id !== set.id);
    return write(context, werkvorm, [...others, set]);
  },

  removeGebiedenset({ werkvorm, id }, context) {
    return write(
      context,
      werkvorm,
      read(context, werkvorm).filter((set) => set.id !== id),
    );
  },
};

function read({ repos }: ServiceContext, werkvorm: string): EigenGebiedenset[] {
  const stored = repos.instellingen.find(keyOf(werkvorm));
  return stored === null ? [] : storedSchema.parse(JSON.parse(stored));
}

function write({ repos }: ServiceContext, werkvorm: string, sets: EigenGebiedenset[]) {
  repos.transaction(() => {
    repos.instellingen.save(keyOf(werkvorm), sets.length === 0 ? null : JSON.stringify(sets));
  });
  return { sets };
}
