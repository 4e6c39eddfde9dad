import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { tekst } from '../../domain/tekst.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import { gebiedensetSchema } from './gebied.ts';
import { gedragingSchema, regelSchema, velSchema } from './state.ts';

/** A groepje of the frame as it is now; its sheet is begun or brought up to date with it. */
export const groepjeNuSchema = velSchema.pick({ id: true, nummer: true, leden: true });
export type GroepjeNu = z.infer<typeof groepjeNuSchema>;

const MAX_TEGELIJK = 500;
const nieuweRegelSchema = regelSchema.pick({ id: true, gebiedId: true, tekst: true, uit: true });

/** Everything that can happen in a ronde. */
export const actieSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gebiedenGewijzigd'), set: gebiedensetSchema }),
  /** What people wrote alone: handed in, or typed by the facilitator. */
  z.strictObject({
    type: z.literal('gedragingenToegevoegd'),
    gedragingen: z
      .array(gedragingSchema.omit({ volgorde: true }))
      .min(1)
      .max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('gedragingGewijzigd'),
    id: idSchema,
    velden: gedragingSchema.pick({ tekst: true, deelnemerId: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('gedragingVerwijderd'), id: idSchema }),
  /** The areas that a groepje takes: all of them, those it had before too. */
  z.strictObject({
    type: z.literal('gebiedenVerdeeld'),
    groepje: groepjeNuSchema,
    gebieden: z.array(idSchema).max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('velregelsToegevoegd'),
    groepje: groepjeNuSchema,
    regels: z.array(nieuweRegelSchema).min(1).max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('aanvullingenToegevoegd'),
    soort: z.enum(['zaal', 'aangevuld']),
    regels: z.array(nieuweRegelSchema).min(1).max(MAX_TEGELIJK),
  }),
  z.strictObject({
    type: z.literal('regelGewijzigd'),
    id: idSchema,
    velden: regelSchema.pick({ tekst: true, isVraag: true, uit: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('regelVerwijderd'), id: idSchema }),
  /** Behaviour that says the same becomes one: `delen` are examples, or what others were merged into before. */
  z.strictObject({
    type: z.literal('gedragSamengevoegd'),
    id: idSchema,
    delen: z.array(idSchema).min(2).max(MAX_TEGELIJK),
    tekst: tekst(),
  }),
  z.strictObject({ type: z.literal('samenGewijzigd'), id: idSchema, tekst: tekst() }),
  /** Taken apart again: one example out of it, or (null) all. */
  z.strictObject({ type: z.literal('samenLosgemaakt'), id: idSchema, regelId: idSchema.nullable() }),
]);
export type Actie = z.infer<typeof actieSchema>;

/** How undo names an action, and which typing is one step. */
export function describe(actie: Actie): ActieOmschrijving {
  const undoable = (naam: string, sleutel?: string): ActieOmschrijving =>
    sleutel === undefined
      ? { naam, isOngedaanTeMaken: true }
      : { naam, isOngedaanTeMaken: true, sleutel: `${actie.type}/${sleutel}` };
  switch (actie.type) {
    case 'gebiedenGewijzigd':
      return undoable('gebieden aangepast');
    case 'gedragingenToegevoegd':
      return undoable(count(actie.gedragingen.length, 'voorbeeld', 'voorbeelden', 'toegevoegd'));
    case 'gedragingGewijzigd':
      return undoable('voorbeeld gewijzigd', `${actie.id}/${Object.keys(actie.velden).join('+')}`);
    case 'gedragingVerwijderd':
      return undoable('voorbeeld verwijderd');
    case 'gebiedenVerdeeld':
      return undoable('gebieden verdeeld');
    case 'velregelsToegevoegd':
      return undoable(count(actie.regels.length, 'regel', 'regels', 'op een vel gezet'));
    case 'aanvullingenToegevoegd':
      return undoable(count(actie.regels.length, 'aanvulling', 'aanvullingen', 'toegevoegd'));
    case 'regelGewijzigd':
      return undoable('regel gewijzigd', `${actie.id}/${Object.keys(actie.velden).join('+')}`);
    case 'regelVerwijderd':
      return undoable('regel verwijderd');
    case 'gedragSamengevoegd':
      return undoable('voorbeelden samengevoegd');
    case 'samenGewijzigd':
      return undoable('samengevoegde tekst gewijzigd', actie.id);
    case 'samenLosgemaakt':
      return undoable('voorbeelden losgemaakt');
  }
}

function count(aantal: number, een: string, meer: string, gedaan: string): string {
  return aantal === 1 ? `${een} ${gedaan}` : `${String(aantal)} ${meer} ${gedaan}`;
}
