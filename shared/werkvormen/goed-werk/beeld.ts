import { z } from 'zod';
import { idSchema } from '../../domain/bijeenkomst.ts';
import { tekst, titel } from '../../domain/tekst.ts';

const deel = z.number().min(0).max(1);

/** The part of the turned source picture that is shown, as fractions of its width and height, 0..1. */
export const uitsnedeSchema = z.strictObject({
  x: deel,
  y: deel,
  breedte: deel,
  hoogte: deel,
  /** Degrees clockwise; the picture is turned first and then cropped. */
  draaiing: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
});
export type Uitsnede = z.infer<typeof uitsnedeSchema>;

/** The whole picture, not turned. */
export const HELE_AFBEELDING: Uitsnede = { x: 0, y: 0, breedte: 1, hoogte: 1, draaiing: 0 };

/** The picture of a Beeld: one of the app's own drawings, or a file that the group chose. */
export const afbeeldingSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('tekening'), id: z.string().min(1).max(100) }),
  z.strictObject({
    soort: z.literal('bestand'),
    /** The picture as it came in (without metadata), kept so that the crop can be changed later. */
    bronId: idSchema,
    /** The picture as it is shown: turned and cropped. */
    id: idSchema,
    /** Size of the picture as it is shown, in pixels. */
    breedte: z.number().int().min(1).max(20_000),
    hoogte: z.number().int().min(1).max(20_000),
    uitsnede: uitsnedeSchema,
  }),
]);
export type Afbeelding = z.infer<typeof afbeeldingSchema>;

/**
 * One Beeld van Goed Werk: the A4 on which a group puts what good work is in one situation. After Van Luin & Ruijters
 * (2022). Everything may still be empty; the words stay the people's own.
 */
export const beeldSchema = z.strictObject({
  id: idSchema,
  titel: titel(),
  kernuitspraak: tekst(),
  afbeelding: afbeeldingSchema.nullable(),
  bijschrift: tekst(),
  situatie: tekst(),
  excellent: tekst(),
  ethiek: tekst(),
  energie: tekst(),
  /** A dissenting voice; left out of the A4 when empty. */
  andereStem: tekst(),
  /** Title of the kritische situatie it came from, or ''. */
  kritischeSituatie: titel(),
  /** Names or labels as they are to be printed; possibly none. */
  makers: z.array(titel()).max(100),
  /** The group chose two pages over shortening. Has no effect while everything fits on one. */
  tweePaginas: z.boolean(),
});
export type Beeld = z.infer<typeof beeldSchema>;

/** The ids of the three E's, in the order of the page. */
export const DRIE_ES = ['excellent', 'ethiek', 'energie'] as const;
export type DrieE = (typeof DRIE_ES)[number];

/** What the three E's are called. Other vocabularies exist: goed is, goed doet, goed voelt. */
export const labelsSchema = z.strictObject({
  excellent: titel(60),
  ethiek: titel(60),
  energie: titel(60),
});
export type Labels = z.infer<typeof labelsSchema>;

export const STANDAARD_LABELS: Labels = { excellent: 'Excellent', ethiek: 'Ethiek', energie: 'Energie' };

/** A Beeld in which nothing has been written yet. */
export function createBeeld(id: string): Beeld {
  return {
    id,
    titel: '',
    kernuitspraak: '',
    afbeelding: null,
    bijschrift: '',
    situatie: '',
    excellent: '',
    ethiek: '',
    energie: '',
    andereStem: '',
    kritischeSituatie: '',
    makers: [],
    tweePaginas: false,
  };
}
