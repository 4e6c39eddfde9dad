import { z } from 'zod';
import { readWerkvormInhoud, stapInhoudSchema, werkvormInhoudSchema } from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';

const inhoudSchema = werkvormInhoudSchema.extend({
  thema: z.string(),
  literatuur: z.string(),
  stappen: z.tuple([stapInhoudSchema, stapInhoudSchema, stapInhoudSchema]),
});

/** The texts of this werkvorm. */
export const INHOUD = readWerkvormInhoud('brievenwisseling', inhoudSchema);

/** The most rounds of answering. */
export const MAX_BEURTEN = 3;

const ANSWERING = /^beantwoorden-([1-9])$/;

/** The id of the stap in which letters are answered for the nth time. */
export const beantwoordenId = (beurt: number): string => `beantwoorden-${String(beurt)}`;

/** Which round of answering a stap is; null when it is none. */
export function parseBeurt(stapId: string): number | null {
  const beurt = ANSWERING.exec(stapId)?.[1];
  return beurt === undefined ? null : Number(beurt);
}

/** The stappen: writing, answering once or more often, and the talk. */
export function listStappen(vragen: readonly string[], beurten: number): Stap[] {
  const [schrijven, beantwoorden, bespreken] = INHOUD.stappen;
  return [
    { ...toStap('schrijven', schrijven), vragen },
    ...Array.from({ length: beurten }, (_, index) => {
      const stap = toStap(beantwoordenId(index + 1), beantwoorden);
      return index === 0 ? stap : { ...stap, naam: `${stap.naam}, ronde ${String(index + 1)}` };
    }),
    toStap('bespreken', bespreken),
  ];
}

function toStap(id: string, inhoud: z.infer<typeof stapInhoudSchema>): Stap {
  const { naam, vorm, minuten, minutenMin, opdrachtZaal, aanwijzingFacilitator, vragen } = inhoud;
  return {
    id,
    naam,
    vorm,
    minuten,
    minutenMin,
    opdracht: opdrachtZaal,
    aanwijzing: aanwijzingFacilitator,
    vragen,
    optioneel: false,
    zaal: 'opdracht',
  };
}
