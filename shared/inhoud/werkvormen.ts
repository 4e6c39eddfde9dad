import { z } from 'zod';
import inhoud from '../../resources/inhoud/werkvormen.json' with { type: 'json' };
import type { Stap } from '../werkvormen/werkvorm.ts';

/** What every werkvorm in the content has, besides its stappen. */
export const werkvormInhoudSchema = z.object({
  id: z.string(),
  naam: z.string(),
  doel: z.string(),
  letOp: z.array(z.string()).readonly(),
  bronvermelding: z.string(),
});

/** A stap as the content describes it. */
export const stapInhoudSchema = z.object({
  naam: z.string(),
  minuten: z.number(),
  minutenMin: z.number(),
  vorm: z.enum(['individueel', 'tweetallen', 'groepjes', 'plenair']),
  opdrachtZaal: z.string(),
  aanwijzingFacilitator: z.string(),
  vragen: z.array(z.string()).readonly(),
});

/**
 * Reads one werkvorm from the content with the schema of its room. Throws an Error (for the developer) when the
 * content has no such werkvorm or does not fit.
 */
export function readWerkvormInhoud<T>(id: string, schema: z.ZodType<T>): T {
  const found = inhoud.werkvormen.find((werkvorm) => werkvorm.id === id);
  if (found === undefined) throw new Error(`no werkvorm ${id} in resources/inhoud/werkvormen.json`);
  return schema.parse(found);
}

/** A stap in the words of the content, with what its room decides. */
export function makeStap(tekst: z.infer<typeof stapInhoudSchema>, eigen: Pick<Stap, 'id' | 'zaal'>): Stap {
  const { naam, vorm, minuten, minutenMin, vragen } = tekst;
  return {
    ...eigen,
    naam,
    vorm,
    minuten,
    minutenMin,
    opdracht: tekst.opdrachtZaal,
    aanwijzing: tekst.aanwijzingFacilitator,
    vragen,
    optioneel: false,
  };
}
