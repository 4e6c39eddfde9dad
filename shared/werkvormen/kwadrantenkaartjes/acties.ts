import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { gevuldeTitel, tekst } from '../../domain/tekst.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import { variantSchema } from './inhoud.ts';
import { coordinaatSchema, groepsPosities, labelSchema, MAX_KAARTEN, type State } from './state.ts';

const nieuweKaartSchema = z.strictObject({
  id: idSchema,
  titel: gevuldeTitel(),
  toelichting: tekst(),
});

/** Everything that can happen in a ronde. */
export const actieSchema = z.discriminatedUnion('type', [
  /** A card was laid on the board or moved on it; `isToets` when by an arrow key, so that a row of them is one undo. */
  z.strictObject({
    type: z.literal('kaartVerplaatst'),
    id: idSchema,
    x: coordinaatSchema,
    y: coordinaatSchema,
    isToets: z.boolean().exactOptional(),
  }),
  z.strictObject({ type: z.literal('kaartTeruggelegd'), id: idSchema }),
  /** Own cards, one or a pasted list; they come last in the tray. */
  z.strictObject({
    type: z.literal('kaartenToegevoegd'),
    kaarten: z.array(nieuweKaartSchema).min(1).max(MAX_KAARTEN),
  }),
  z.strictObject({
    type: z.literal('kaartGewijzigd'),
    id: idSchema,
    velden: nieuweKaartSchema.omit({ id: true }).exactPartial(),
  }),
  z.strictObject({ type: z.literal('kaartVerwijderd'), id: idSchema }),
  /** A card got a label, or another one; a note that it had stays. */
  z.strictObject({ type: z.literal('conclusieGetrokken'), id: idSchema, label: labelSchema }),
  z.strictObject({ type: z.literal('conclusieNotitieGewijzigd'), id: idSchema, notitie: tekst() }),
  z.strictObject({ type: z.literal('conclusieVerwijderd'), id: idSchema }),
  /** A board of one person came in, handed in by themselves. */
  z.strictObject({
    type: z.literal('bordToegevoegd'),
    id: idSchema,
    deelnemerId: idSchema.nullable(),
    posities: z
      .array(z.strictObject({ id: idSchema, x: coordinaatSchema, y: coordinaatSchema }))
      .max(MAX_KAARTEN),
  }),
  /** It is taken back or replaced by who handed it in, or taken away by the facilitator. */
  z.strictObject({ type: z.literal('ingeleverdBordVerwijderd'), id: idSchema }),
  /** The facilitator begins to type in a board from paper, and fills it card by card. */
  z.strictObject({ type: z.literal('bordBegonnen'), id: idSchema, deelnemerId: idSchema.nullable() }),
  z.strictObject({
    type: z.literal('papierKaartGelegd'),
    bordId: idSchema,
    id: idSchema,
    x: coordinaatSchema,
    y: coordinaatSchema,
  }),
  z.strictObject({ type: z.literal('papierKaartWeggehaald'), bordId: idSchema, id: idSchema }),
  z.strictObject({ type: z.literal('bordVerwijderd'), id: idSchema }),
  /** The board of the group as it lies now is kept, to see later what moved. */
  z.strictObject({ type: z.literal('momentToegevoegd'), id: idSchema, naam: gevuldeTitel() }),
  /** A board from elsewhere, whose cards are known by their titles. */
  z.strictObject({
    type: z.literal('naastToegevoegd'),
    id: idSchema,
    naam: gevuldeTitel(),
    variant: variantSchema,
    kaarten: z
      .array(z.strictObject({ titel: z.string(), x: coordinaatSchema, y: coordinaatSchema }))
      .max(MAX_KAARTEN),
  }),
  z.strictObject({ type: z.literal('naastVerwijderd'), id: idSchema }),
  z.strictObject({ type: z.literal('inzichtToegevoegd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('inzichtGewijzigd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('inzichtVerwijderd'), id: idSchema }),
]);
export type Actie = z.infer<typeof actieSchema>;

/** The moves that the team itself may make on the zaal while touch is switched on. */
export const ZAAL_ACTIES = [
  'kaartVerplaatst',
  'kaartTeruggelegd',
] as const satisfies readonly Actie['type'][];

/** How undo names an action, and which typing is one step. Everything here is done on a shared surface: all undoable. */
export function describe(actie: Actie, state: State): ActieOmschrijving {
  const undoable = (naam: string, sleutel?: string): ActieOmschrijving =>
    sleutel === undefined
      ? { naam, isOngedaanTeMaken: true }
      : { naam, isOngedaanTeMaken: true, sleutel: `${actie.type}/${sleutel}` };
  switch (actie.type) {
    case 'kaartVerplaatst':
      if (groepsPosities(state)[actie.id] === undefined) return undoable('kaartje gelegd');
      return undoable('kaartje verplaatst', actie.isToets === true ? actie.id : undefined);
    case 'kaartTeruggelegd':
      return undoable('kaartje teruggelegd');
    case 'kaartenToegevoegd':
      return undoable(
        actie.kaarten.length === 1
          ? 'kaartje toegevoegd'
          : `${String(actie.kaarten.length)} kaartjes toegevoegd`,
      );
    case 'kaartGewijzigd':
      return undoable('kaartje gewijzigd', `${actie.id}/${Object.keys(actie.velden).join('+')}`);
    case 'kaartVerwijderd':
      return undoable('kaartje verwijderd');
    case 'conclusieGetrokken':
      return undoable('conclusie getrokken');
    case 'conclusieNotitieGewijzigd':
      return undoable('notitie bij conclusie gewijzigd', actie.id);
    case 'conclusieVerwijderd':
      return undoable('conclusie verwijderd');
    case 'bordToegevoegd':
      return { naam: 'bord ingeleverd', isOngedaanTeMaken: false };
    case 'ingeleverdBordVerwijderd':
      return { naam: 'ingeleverd bord weggehaald', isOngedaanTeMaken: false };
    case 'bordBegonnen':
      return undoable('bord van papier begonnen');
    case 'papierKaartGelegd':
      return undoable('kaartje van papier gelegd');
    case 'papierKaartWeggehaald':
      return undoable('kaartje van papier weggehaald');
    case 'bordVerwijderd':
      return undoable('bord van papier verwijderd');
    case 'momentToegevoegd':
      return undoable('bord bewaard om te vergelijken');
    case 'naastToegevoegd':
      return undoable('bord ernaast gelegd');
    case 'naastVerwijderd':
      return undoable('bord ernaast weggehaald');
    case 'inzichtToegevoegd':
      return undoable('inzicht toegevoegd');
    case 'inzichtGewijzigd':
      return undoable('inzicht gewijzigd', actie.id);
    case 'inzichtVerwijderd':
      return undoable('inzicht verwijderd');
  }
}
