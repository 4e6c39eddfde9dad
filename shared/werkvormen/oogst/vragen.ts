import { z } from 'zod';

/**
 * A question that a stap harvests answers to. `alles`: said aloud, so every answer stands on the zaal. `gekozen`: an
 * answer is on the zaal only while the facilitator shows it, and without a name.
 */
export interface OogstVraag {
  readonly id: string;
  readonly vraag: string;
  readonly uitleg: string;
  /** One thing on every line, or a whole text. */
  readonly soort: 'regels' | 'tekst';
  readonly toont: 'alles' | 'gekozen';
  /** People write the answer alone: it is asked on the invoer screen too. */
  readonly isInvoer: boolean;
  /** In the opbrengst the answers of one person stand together. */
  readonly isPerPersoon: boolean;
  /** The id of a question whose answer by the same person is shown above this one: the old leervraag above the new. */
  readonly naast: string | null;
}

/** What a stap harvests. */
export interface OogstStap {
  readonly id: string;
  readonly vragen: readonly OogstVraag[];
  /** Ids of questions of earlier stappen whose answers are shown here. */
  readonly ook: readonly string[];
}

type Keuzes = Partial<Omit<OogstVraag, 'id' | 'vraag'>>;

const vraagOf = (id: string, vraag: string, keuzes: Keuzes): OogstVraag => ({
  id,
  vraag,
  uitleg: '',
  soort: 'regels',
  toont: 'alles',
  isInvoer: false,
  isPerPersoon: false,
  naast: null,
  ...keuzes,
});

/** A question answered aloud: the facilitator types, the zaal shows. */
export const hardop = (id: string, vraag: string, keuzes: Keuzes = {}): OogstVraag =>
  vraagOf(id, vraag, keuzes);

/** A question that everyone answers alone, in writing. */
export const alleen = (id: string, vraag: string, keuzes: Keuzes = {}): OogstVraag =>
  vraagOf(id, vraag, { soort: 'tekst', toont: 'gekozen', isInvoer: true, ...keuzes });

/** The ids of the four small werkvormen that end in a harvest. */
export const oogstIdSchema = z.enum([
  'deelnemers-aan-het-woord',
  'leervraag-scherp-maken',
  'oeps-feedback',
  'reflectie-op-de-bijeenkomst',
]);
export type OogstId = z.infer<typeof oogstIdSchema>;
