import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { tekst } from '../../domain/tekst.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import {
  ideeSchema,
  MAX_IDEEEN,
  notitieSchema,
  stateSchema,
  stemmingIdSchema,
  stemSchema,
  stilSchema,
} from './state.ts';

const gevuldeTekst = tekst().refine((value) => value.trim() !== '', 'Vul hier iets in.');
const ronde = z.number().int().min(1);

/** Everything that can happen in a ronde. */
export const actieSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vraagGewijzigd'), vraag: tekst() }),
  z.strictObject({ type: z.literal('kGewijzigd'), k: stateSchema.shape.k }),
  z.strictObject({ type: z.literal('tweedeStemmingToegevoegd') }),
  /** Somebody named an idea in their turn. */
  z.strictObject({
    type: z.literal('ideeToegevoegd'),
    id: idSchema,
    tekst: gevuldeTekst,
    beurtId: idSchema,
    deelnemerId: idSchema,
    ronde,
    stilId: idSchema.nullable(),
  }),
  /** Somebody goes before the others, until the next turn was taken. */
  z.strictObject({ type: z.literal('beurtGegeven'), deelnemerId: idSchema }),
  z.strictObject({ type: z.literal('gepast'), beurtId: idSchema, deelnemerId: idSchema, ronde }),
  /** Ideas outside the round: a pasted list, or from the flip-over of a subgroup. */
  z.strictObject({
    type: z.literal('ideeenToegevoegd'),
    ideeen: z
      .array(z.strictObject({ id: idSchema, tekst: gevuldeTekst, stilId: idSchema.nullable() }))
      .min(1)
      .max(MAX_IDEEEN),
    /** The number of that subgroup. */
    groep: ideeSchema.shape.groep,
  }),
  z.strictObject({
    type: z.literal('ideeGewijzigd'),
    id: idSchema,
    velden: ideeSchema.pick({ tekst: true, toelichting: true, deelnemerId: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('ideeVerwijderd'), id: idSchema }),
  /** An idea joins another: an exact duplicate, or because who brought them in said yes (`isAkkoord`). */
  z.strictObject({
    type: z.literal('ideeSamengevoegd'),
    id: idSchema,
    naar: idSchema,
    isAkkoord: z.boolean(),
  }),
  z.strictObject({ type: z.literal('ideeLosgemaakt'), id: idSchema }),
  z.strictObject({ type: z.literal('stilToegevoegd'), items: z.array(stilSchema).min(1) }),
  z.strictObject({ type: z.literal('stilVerwijderd'), ids: z.array(idSchema).min(1) }),
  /** A vote begins, on all ideas (null) or on some of the first vote. The list lies still until it is closed. */
  z.strictObject({
    type: z.literal('stemmingGeopend'),
    stemming: stemmingIdSchema,
    ideeIds: z.array(idSchema).nullable(),
  }),
  z.strictObject({ type: z.literal('stemmingAfgebroken'), stemming: stemmingIdSchema }),
  z.strictObject({
    type: z.literal('stemmenGeteld'),
    stemming: stemmingIdSchema,
    stemmen: z.array(stemSchema).min(1),
    verwacht: z.number().int().min(0),
  }),
  z.strictObject({ type: z.literal('notitiesToegevoegd'), notities: z.array(notitieSchema).min(1).max(200) }),
  z.strictObject({ type: z.literal('notitieGewijzigd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('notitieVerwijderd'), id: idSchema }),
  z.strictObject({ type: z.literal('besluitGewijzigd'), besluit: tekst() }),
]);
export type Actie = z.infer<typeof actieSchema>;

/** What only handing in makes, and closing what was handed in: no window can send it. */
export const ALLEEN_INVOER = [
  'stilToegevoegd',
  'stilVerwijderd',
  'stemmingAfgebroken',
  'stemmenGeteld',
] as const satisfies readonly Actie['type'][];

const NAMEN: Readonly<Record<Actie['type'], string>> = {
  vraagGewijzigd: 'vraag gewijzigd',
  kGewijzigd: 'aantal punten gewijzigd',
  tweedeStemmingToegevoegd: 'tweede stemming toegevoegd',
  ideeToegevoegd: 'idee genoteerd',
  beurtGegeven: 'beurt gegeven',
  gepast: 'pas genoteerd',
  ideeenToegevoegd: 'ideeën toegevoegd',
  ideeGewijzigd: 'idee gewijzigd',
  ideeVerwijderd: 'idee weggehaald',
  ideeSamengevoegd: 'ideeën samengevoegd',
  ideeLosgemaakt: 'ideeën uit elkaar gehaald',
  stilToegevoegd: 'stil opgeschreven',
  stilVerwijderd: 'stil opgeschreven weggehaald',
  stemmingGeopend: 'stemming geopend',
  stemmingAfgebroken: 'stemming afgebroken',
  stemmenGeteld: 'stemming gesloten',
  notitiesToegevoegd: 'notitie toegevoegd',
  notitieGewijzigd: 'notitie gewijzigd',
  notitieVerwijderd: 'notitie weggehaald',
  besluitGewijzigd: 'besluit gewijzigd',
};

/** How undo names an action, and which typing is one step. A vote that opens is a line that undo asks about. */
export function describe(actie: Actie): ActieOmschrijving {
  const described = { naam: NAMEN[actie.type], isOngedaanTeMaken: true };
  switch (actie.type) {
    case 'stemmingGeopend':
      return { ...described, isOngedaanTeMaken: false, isDrempel: true };
    case 'stilToegevoegd':
    case 'stilVerwijderd':
    case 'stemmingAfgebroken':
    case 'stemmenGeteld':
      return { ...described, isOngedaanTeMaken: false };
    case 'vraagGewijzigd':
    case 'besluitGewijzigd':
      return { ...described, sleutel: actie.type };
    case 'ideeGewijzigd':
      return { ...described, sleutel: `${actie.type}/${actie.id}/${Object.keys(actie.velden).join('+')}` };
    case 'notitieGewijzigd':
      return { ...described, sleutel: `${actie.type}/${actie.id}` };
    default:
      return described;
  }
}
