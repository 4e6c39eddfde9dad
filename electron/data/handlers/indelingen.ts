import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { type BijeenkomstState, createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import {
  applyIndeling,
  type EigenIndeling,
  eigenIndelingSchema,
  makeIndeling,
} from '../../../shared/inhoud/eigen-indeling.ts';
import { createFromIndeling, INDELINGEN } from '../../../shared/inhoud/indelingen.ts';
import { type Handlers, requireSession, type ServiceContext } from '../context.ts';
import type { StoredIndeling } from '../database/indelingen.ts';

type Names = 'listIndelingen' | 'saveIndeling' | 'removeIndeling';

/** Templates of one's own, saved from a bijeenkomst. */
export const indelingenHandlers: Pick<Handlers, Names> = {
  listIndelingen: (_, { repos }) =>
    repos.indelingen.list().flatMap((stored) => {
      const indeling = readIndeling(stored);
      if (indeling === null) return [];
      const { onderdelen } = indeling;
      const minuten = onderdelen.reduce((sum, onderdeel) => sum + onderdeel.minuten, 0);
      return [{ id: stored.id, naam: stored.naam, aantal: onderdelen.length, minuten }];
    }),

  saveIndeling({ id, bijeenkomstId, naam }, context) {
    const { state } = requireSession(context, bijeenkomstId);
    const { repos } = context;
    repos.transaction(() => {
      repos.indelingen.save({ id, naam, inhoud: makeIndeling(state) });
    });
    return {};
  },

  removeIndeling({ id }, { repos }) {
    repos.transaction(() => {
      repos.indelingen.remove(id);
    });
    return {};
  },
};

/** A new bijeenkomst with the programma of a template, of the app or of one's own, or an empty one (null). */
export function createWithIndeling(
  { repos, find }: ServiceContext,
  indeling: string | null,
  titel: string,
  datum: string,
): BijeenkomstState {
  if (indeling === null || INDELINGEN.some(({ id }) => id === indeling))
    return createFromIndeling(indeling, titel, datum);
  const stored = repos.indelingen.list().find(({ id }) => id === indeling);
  const eigen = stored === undefined ? null : readIndeling(stored);
  if (eigen === null)
    throw new DialoogtafelError(
      'nietGevonden',
      'Deze indeling is er niet meer. Kies een andere of begin met een leeg programma.',
    );
  return applyIndeling(createBijeenkomst(titel, datum), eigen, find);
}

function readIndeling({ inhoud }: StoredIndeling): EigenIndeling | null {
  const parsed = eigenIndelingSchema.safeParse(inhoud);
  return parsed.success ? parsed.data : null;
}
