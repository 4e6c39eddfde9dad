import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { gevuldeTitel, tekst, titel } from '../../domain/tekst.ts';
import { countName } from '../count-name.ts';
import type { ActieOmschrijving } from '../werkvorm.ts';
import { onderwerpSchema, perSchema, type State } from './state.ts';

/** So many lines of one paste become contributions; somebody who pastes more has pasted the wrong thing. */
export const MAX_TEGELIJK = 200;

const nieuw = { id: idSchema, tekst: tekst(), deelnemerId: idSchema.nullable() };
const lijst = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(MAX_TEGELIJK);

/** Everything that can happen in a ronde. */
export const actieSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('situatiesToegevoegd'), situaties: lijst(z.strictObject(nieuw)) }),
  z.strictObject({ type: z.literal('situatieGewijzigd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('situatieVerwijderd'), id: idSchema }),
  /** A slip was laid on a pile, and there possibly on another slip; `isToets` when by an arrow key. */
  z.strictObject({
    type: z.literal('situatieGelegd'),
    id: idSchema,
    stapelId: idSchema,
    opId: idSchema.nullable(),
    isToets: z.boolean().exactOptional(),
  }),
  z.strictObject({ type: z.literal('situatieTeruggelegd'), id: idSchema }),
  /** A pile was begun with this slip, or empty. */
  z.strictObject({
    type: z.literal('stapelToegevoegd'),
    id: idSchema,
    naam: titel(),
    situatieId: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('stapelGewijzigd'), id: idSchema, naam: titel() }),
  /** The slips of the pile lie loose again. */
  z.strictObject({ type: z.literal('stapelVerwijderd'), id: idSchema }),
  z.strictObject({ type: z.literal('perGekozen'), per: perSchema }),
  z.strictObject({
    type: z.literal('interventiesToegevoegd'),
    bij: onderwerpSchema,
    interventies: lijst(z.strictObject(nieuw)),
  }),
  z.strictObject({ type: z.literal('interventieGewijzigd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('interventieVerwijderd'), id: idSchema }),
  /** Drawn or chosen: who draws brings the result. */
  z.strictObject({ type: z.literal('onderwerpGekozen'), onderwerp: onderwerpSchema, isGeloot: z.boolean() }),
  /** The interventions of what is talked about now are shown, all at once. */
  z.strictObject({ type: z.literal('interventiesOnthuld') }),
  z.strictObject({
    type: z.literal('interventieGekoppeld'),
    id: idSchema,
    rijId: idSchema,
    isGekoppeld: z.boolean(),
  }),
  /** Rows for the matrix from elsewhere; a row that is there gets the new name. */
  z.strictObject({
    type: z.literal('rijenOvergenomen'),
    rijen: z
      .array(z.strictObject({ id: idSchema, naam: gevuldeTitel(), gebiedId: idSchema.nullable() }))
      .min(1)
      .max(300),
  }),
  z.strictObject({ type: z.literal('rijVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('eersteKeuzeToegevoegd'),
    ...nieuw,
    interventieId: idSchema.nullable(),
  }),
  z.strictObject({ type: z.literal('eersteKeuzeVerwijderd'), id: idSchema }),
  z.strictObject({
    type: z.literal('inzichtenToegevoegd'),
    inzichten: lijst(z.strictObject({ id: idSchema, tekst: tekst() })),
  }),
  z.strictObject({ type: z.literal('inzichtGewijzigd'), id: idSchema, tekst: tekst() }),
  z.strictObject({ type: z.literal('inzichtVerwijderd'), id: idSchema }),
]);
export type Actie = z.infer<typeof actieSchema>;

/** The moves that the group itself may make on the zaal while touch is switched on. */
export const ZAAL_ACTIES = [
  'situatieGelegd',
  'situatieTeruggelegd',
  'stapelToegevoegd',
] as const satisfies readonly Actie['type'][];

const NAMEN: Readonly<Record<Actie['type'], string>> = {
  situatiesToegevoegd: 'situatie toegevoegd',
  situatieGewijzigd: 'situatie gewijzigd',
  situatieVerwijderd: 'situatie verwijderd',
  situatieGelegd: 'briefje gelegd',
  situatieTeruggelegd: 'briefje los gelegd',
  stapelToegevoegd: 'stapel gemaakt',
  stapelGewijzigd: 'naam van stapel gewijzigd',
  stapelVerwijderd: 'stapel verwijderd',
  perGekozen: 'manier van bedenken gekozen',
  interventiesToegevoegd: 'interventie toegevoegd',
  interventieGewijzigd: 'interventie gewijzigd',
  interventieVerwijderd: 'interventie verwijderd',
  onderwerpGekozen: 'onderwerp gekozen',
  interventiesOnthuld: 'interventies getoond',
  interventieGekoppeld: 'koppeling gewijzigd',
  rijenOvergenomen: 'rijen van het schema overgenomen',
  rijVerwijderd: 'rij van het schema verwijderd',
  eersteKeuzeToegevoegd: 'eerste keuze toegevoegd',
  eersteKeuzeVerwijderd: 'eerste keuze verwijderd',
  inzichtenToegevoegd: 'inzicht toegevoegd',
  inzichtGewijzigd: 'inzicht gewijzigd',
  inzichtVerwijderd: 'inzicht verwijderd',
};

/** How undo names an action, and which typing is one step. Everything here is done together: all undoable. */
export function describe(actie: Actie, state: State): ActieOmschrijving {
  const undoable = (naam: string = NAMEN[actie.type], sleutel?: string): ActieOmschrijving =>
    sleutel === undefined
      ? { naam, isOngedaanTeMaken: true }
      : { naam, isOngedaanTeMaken: true, sleutel: `${actie.type}/${sleutel}` };
  switch (actie.type) {
    case 'situatiesToegevoegd':
      return undoable(countName(actie.situaties, NAMEN[actie.type], 'situaties toegevoegd'));
    case 'interventiesToegevoegd':
      return undoable(countName(actie.interventies, NAMEN[actie.type], 'interventies toegevoegd'));
    case 'inzichtenToegevoegd':
      return undoable(countName(actie.inzichten, NAMEN[actie.type], 'inzichten toegevoegd'));
    case 'situatieGelegd': {
      const isMoved = (state.situaties[actie.id]?.stapelId ?? null) !== null;
      return undoable(
        isMoved ? 'briefje verplaatst' : undefined,
        actie.isToets === true ? actie.id : undefined,
      );
    }
    case 'situatieGewijzigd':
    case 'stapelGewijzigd':
    case 'interventieGewijzigd':
    case 'inzichtGewijzigd':
      return undoable(undefined, actie.id);
    case 'onderwerpGekozen':
      return undoable(actie.isGeloot ? 'onderwerp geloot' : undefined);
    default:
      return undoable();
  }
}
