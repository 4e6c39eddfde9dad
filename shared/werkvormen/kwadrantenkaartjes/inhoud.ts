import { z } from 'zod';
import { readWerkvormInhoud, stapInhoudSchema, werkvormInhoudSchema } from '../../inhoud/werkvormen.ts';
import type { Stap } from '../werkvorm.ts';
import { type Indeling, indelingSchema, type Variant, variantSchema } from './indeling.ts';

export {
  type Indeling,
  indelingSchema,
  type Plek,
  plekSchema,
  type Variant,
  variantSchema,
} from './indeling.ts';

const samenStapSchema = stapInhoudSchema.omit({ minuten: true, minutenMin: true });
const inhoudSchema = werkvormInhoudSchema.extend({
  stappen: z.array(stapInhoudSchema).length(3),
  varianten: z.array(indelingSchema.extend({ id: variantSchema, gelegdDoor: z.string() }).strip()),
  samenGelegd: z.object({
    blauw: z.array(samenStapSchema).length(3),
    groen: z.array(samenStapSchema).length(3),
  }),
  iederGroen: z.object({ stappen: z.array(samenStapSchema).length(3) }),
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

/** Who lays blauw alone has the stappen of the content itself. */
const IEDER = { blauw: INHOUD.stappen, groen: INHOUD.iederGroen.stappen } as const;

/** The stappen in the words of the variant, for a board that the group lays together or that everyone lays alone. */
export function listStappen(variant: Variant, wijze: 'samen' | 'ieder'): readonly Stap[] {
  const teksten = wijze === 'samen' ? INHOUD.samenGelegd[variant] : IEDER[variant];
  return STAPPEN.map(({ id, zaal }, index) => {
    const tijden = INHOUD.stappen[index];
    const tekst = teksten[index];
    if (tijden === undefined || tekst === undefined)
      throw new Error(`no texts for stap ${id} in the content`);
    return {
      id,
      // Who lays alone has nothing to show yet: what to compare, the facilitator puts forward.
      zaal: wijze === 'ieder' && id === 'leggen' ? 'opdracht' : zaal,
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
