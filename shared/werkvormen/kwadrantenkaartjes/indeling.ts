import { z } from 'zod';

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
