import { z } from 'zod';
import { readWerkvormInhoud, stapInhoudSchema, werkvormInhoudSchema } from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';

/** Who lays: begeleiders lay blauw, students lay groen. */
export const variantSchema = z.enum(['blauw', 'groen']);
export type Variant = z.infer<typeof variantSchema>;

/** One of the four areas of the board. */
export const plekSchema = z.enum(['linksboven', 'rechtsboven', 'linksonder', 'rechtsonder']);
export type Plek = z.infer<typeof plekSchema>;

/** The words around a board: its axes and its four areas. */
export const indelingSchema = z.strictObject({
  naam: z.string(),
  xAs: z.strictObject({ naam: z.string(), links: z.string(), rechts: z.string() }),
  yAs: z.strictObject({ naam: z.string(), onder: z.string(), boven: z.string() }),
  kwadranten: z
    .array(z.strictObject({ plek: plekSchema, naam: z.string(), uitleg: z.string() }))
    .length(4)
    .readonly(),
});
export type Indeling = z.infer<typeof indelingSchema>;

const samenStapSchema = stapInhoudSchema.omit({ minuten: true, minutenMin: true });
const inhoudSchema = werkvormInhoudSchema.extend({
  stappen: z.array(stapInhoudSchema).length(3),
  varianten: z.array(indelingSchema.extend({ id: variantSchema, gelegdDoor: z.string() }).strip()),
  samenGelegd: z.object({
    blauw: z.array(samenStapSchema).length(3),
    groen: z.array(samenStapSchema).length(3),
  }),
});

/** The texts of this werkvorm. */
export const INHOUD = readWerkvormInhoud('kwadrantenkaartjes', inhoudSchema);

const STAPPEN = [
  { id: 'leggen', zaal: 'bord' },
  { id: 'praten', zaal: 'opdracht' },
  { id: 'concluderen', zaal: 'bord' },
] as const satisfies readonly Pick<Stap, 'id' | 'zaal'>[];

/** The ids of the stappen, in their order. */
export type StapId = (typeof STAPPEN)[number]['id'];

/** The words of a board in this variant. */
export function findIndeling(variant: Variant): Indeling {
  const found = INHOUD.varianten.find(({ id }) => id === variant);
  if (found === undefined) throw new Error(`no variant ${variant} in the content`);
  const { naam, xAs, yAs, kwadranten } = found;
  return { naam, xAs, yAs, kwadranten };
}

/** The stappen of a board that the group lays together, in the words of its variant. */
export function listStappen(variant: Variant): readonly Stap[] {
  return STAPPEN.map(({ id, zaal }, index) => {
    const tijden = INHOUD.stappen[index];
    const tekst = INHOUD.samenGelegd[variant][index];
    if (tijden === undefined || tekst === undefined)
      throw new Error(`no texts for stap ${id} in the content`);
    return {
      id,
      zaal,
      naam: tekst.naam,
      vorm: tekst.vorm,
      minuten: tijden.minuten,
      minutenMin: tijden.minutenMin,
      opdracht: tekst.opdrachtZaal,
      aanwijzing: tekst.aanwijzingFacilitator,
      vragen: tekst.vragen,
      optioneel: false,
    };
  });
}
