import { z } from 'zod';
import { idSchema } from '../../domain/basis.ts';
import { gevuldeTitel, tekst, titel } from '../../domain/tekst.ts';

/** The bekwaamheidsgebieden that have a colour and a mark of their own. */
export const merkSchema = z.enum([
  'agogisch',
  'organisatorisch',
  'poortwachter',
  'leraar-van-leraren',
  'ontwikkelingsbekwaam',
]);
export type Merk = z.infer<typeof merkSchema>;

/** The most areas in a set: more than any group covers in an hour. */
const MAX_GEBIEDEN = 60;
const MAX_OMSCHRIJVING = 2000;

/** An area to calibrate on: a bekwaamheidsgebied, or one leeruitkomst of a stagesoort. */
export const gebiedSchema = z.strictObject({
  id: idSchema,
  volgorde: z.number(),
  naam: gevuldeTitel(),
  omschrijving: tekst(MAX_OMSCHRIJVING),
  /** Areas with the same stagesoort are taken together by one groepje; '' where an area stands by itself. */
  stagesoort: titel(),
  merk: merkSchema.nullable(),
  /** Behaviour that the facilitator can add where nobody named it. */
  referentie: z.array(tekst(MAX_OMSCHRIJVING)).max(100),
});
export type Gebied = z.infer<typeof gebiedSchema>;

/** The areas of a ronde, under a name by which a facilitator finds them again. */
export const gebiedensetSchema = z.strictObject({
  naam: gevuldeTitel(),
  gebieden: z
    .array(gebiedSchema)
    .min(1, 'Kies minstens één gebied.')
    .max(MAX_GEBIEDEN, `Er passen ${String(MAX_GEBIEDEN)} gebieden in een ronde. Kies de belangrijkste.`),
});
export type Gebiedenset = z.infer<typeof gebiedensetSchema>;

/** A set that a facilitator keeps for next time. */
export const eigenGebiedensetSchema = gebiedensetSchema.extend({ id: idSchema });
export type EigenGebiedenset = z.infer<typeof eigenGebiedensetSchema>;
