import { z } from 'zod';
import inhoud from '../../resources/inhoud/kaartendekken.json' with { type: 'json' };

const kaartSchema = z.object({ id: z.string(), titel: z.string(), toelichting: z.string() });
const dekSchema = z.object({
  id: z.string(),
  naam: z.string(),
  werkvorm: z.literal('kwadrantenkaartjes'),
  uitleg: z.string(),
  kaarten: z.array(kaartSchema).readonly(),
});

/** A deck of cards that ships with the app. */
export type Kaartendek = z.infer<typeof dekSchema>;

/** The decks for kwadrantenkaartjes that ship with the app, in the order in which they are offered. */
export const KAARTENDEKKEN: readonly Kaartendek[] = inhoud.dekken
  .filter((dek) => dek.werkvorm === 'kwadrantenkaartjes')
  .map((dek) => dekSchema.parse(dek));

/** Finds a deck by id; undefined when the app has none. */
export function findKaartendek(id: string): Kaartendek | undefined {
  return KAARTENDEKKEN.find((dek) => dek.id === id);
}
