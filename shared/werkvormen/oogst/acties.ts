import type { Draft } from 'immer';
import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { refuse } from '../../domain/errors.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import { antwoordSchema, type State } from './state.ts';

/** Everything that can happen in a ronde. */
export const actieSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('antwoordenToegevoegd'),
    antwoorden: z
      .array(antwoordSchema.omit({ volgorde: true }))
      .min(1)
      .max(500),
  }),
  z.strictObject({
    type: z.literal('antwoordGewijzigd'),
    id: idSchema,
    velden: antwoordSchema.pick({ tekst: true, van: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('antwoordVerwijderd'), id: idSchema }),
]);
export type Actie = z.infer<typeof actieSchema>;

/** How undo names an action, and which typing is one step. */
export function describe(actie: Actie): ActieOmschrijving {
  switch (actie.type) {
    case 'antwoordenToegevoegd': {
      const aantal = actie.antwoorden.length;
      const naam = aantal === 1 ? 'antwoord toegevoegd' : `${String(aantal)} antwoorden toegevoegd`;
      return { naam, isOngedaanTeMaken: true };
    }
    case 'antwoordGewijzigd': {
      const sleutel = `${actie.type}/${actie.id}/${Object.keys(actie.velden).join('+')}`;
      return { naam: 'antwoord gewijzigd', isOngedaanTeMaken: true, sleutel };
    }
    case 'antwoordVerwijderd':
      return { naam: 'antwoord verwijderd', isOngedaanTeMaken: true };
  }
}

/** Applies an action: an immer recipe. Throws `DialoogtafelError` with a Dutch melding when it does not fit the state. */
export function reduce(draft: Draft<State>, actie: Actie): void {
  const { oogst } = draft;
  switch (actie.type) {
    case 'antwoordenToegevoegd':
      for (const antwoord of actie.antwoorden) {
        if (oogst[antwoord.id] !== undefined) refuse('Dit antwoord staat er al.');
        oogst[antwoord.id] = { ...antwoord, volgorde: lastVolgorde(oogst) };
      }
      return;
    case 'antwoordGewijzigd':
      Object.assign(oogst[actie.id] ?? refuse('Dit antwoord is er niet meer.'), actie.velden);
      return;
    case 'antwoordVerwijderd':
      if (oogst[actie.id] === undefined) refuse('Dit antwoord is al weg.');
      delete oogst[actie.id];
      return;
  }
}
