import bekwaamheden from '../../../resources/inhoud/bekwaamheden.json' with { type: 'json' };
import kaartendekken from '../../../resources/inhoud/kaartendekken.json' with { type: 'json' };
import { z } from 'zod';
import { readWerkvormInhoud, stapInhoudSchema, werkvormInhoudSchema } from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';

const inhoudSchema = werkvormInhoudSchema.extend({
  stappen: z.array(stapInhoudSchema).length(4),
  verdiepingStap: stapInhoudSchema,
});

/** The texts of this werkvorm. */
export const INHOUD = readWerkvormInhoud('interventiespel', inhoudSchema);

const STAPPEN = [
  { id: 'situaties', zaal: 'opdracht', inhoud: INHOUD.stappen[0] },
  { id: 'groeperen', zaal: 'bord', inhoud: INHOUD.stappen[1] },
  { id: 'interventies', zaal: 'opdracht', inhoud: INHOUD.stappen[2] },
  { id: 'bespreken', zaal: 'bord', inhoud: INHOUD.stappen[3] },
  { id: 'verdiepen', zaal: 'bord', inhoud: INHOUD.verdiepingStap },
] as const satisfies readonly (Pick<Stap, 'id' | 'zaal'> & { inhoud: unknown })[];

/** The ids of the stappen, in their order. */
export type StapId = (typeof STAPPEN)[number]['id'];

/** The stappen; deepening is the last one, for who has the time. */
export function listStappen(metVerdieping: boolean): readonly Stap[] {
  return STAPPEN.filter(({ id }) => metVerdieping || id !== 'verdiepen').map(({ id, zaal, inhoud }) => {
    if (inhoud === undefined) throw new Error(`no texts for stap ${id} in the content`);
    const { opdrachtZaal: opdracht, aanwijzingFacilitator: aanwijzing, ...rest } = inhoud;
    return { id, zaal, ...rest, opdracht, aanwijzing, optioneel: id === 'verdiepen' };
  });
}

/** A bekwaamheidsgebied of the reference list. */
export interface Gebied {
  readonly id: string;
  readonly naam: string;
}

/** The five bekwaamheidsgebieden of the reference list. */
export const GEBIEDEN: readonly Gebied[] = bekwaamheden.gebieden.map(({ id, naam }) => ({ id, naam }));

/** Ready-made situations, for when the group gets stuck. */
export const SITUATIE_KAARTEN: readonly { readonly id: string; readonly tekst: string }[] = z
  .array(z.object({ id: z.string(), tekst: z.string() }))
  .parse(kaartendekken.dekken.find(({ id }) => id === 'situaties')?.kaarten ?? []);
