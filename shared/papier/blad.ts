import { z } from 'zod';

/*
 * Printed material as data. A werkvorm says what is on its sheets; this folder lays them out on A4, and the print page
 * and the Word document both draw that. Every text may be long or strange: what does not fit is set smaller, and cut
 * with "…" only when nothing else helps.
 */

/** Cards to cut out: 8 on an A4 with cut marks, 90 x 65 mm each. Also for slips with a code word. */
export const kaartenSchema = z.strictObject({
  soort: z.literal('kaarten'),
  /** In the corner of every card: which deck this is. May be empty. */
  kenmerk: z.string(),
  /** Every card is there once, however many copies are asked for: nobody may have the code word of another. */
  isEenmalig: z.literal(true).exactOptional(),
  kaarten: z
    .array(
      z.strictObject({
        /** "7", as on the board; '' for none. */
        nummer: z.string(),
        titel: z.string(),
        tekst: z.string(),
      }),
    )
    .readonly(),
});

const merken = z.array(z.string()).min(2).max(26).readonly();

/** The empty board with its two axes, to lay or write on. */
export const kwadrantSchema = z.strictObject({
  soort: z.literal('kwadrant'),
  titel: z.string(),
  kleur: z.enum(['blauw', 'groen']),
  xAs: z.strictObject({ naam: z.string(), links: z.string(), rechts: z.string() }),
  yAs: z.strictObject({ naam: z.string(), onder: z.string(), boven: z.string() }),
  kwadranten: z
    .array(
      z.strictObject({
        plek: z.enum(['linksboven', 'rechtsboven', 'linksonder', 'rechtsonder']),
        naam: z.string(),
        uitleg: z.string(),
      }),
    )
    .length(4)
    .readonly(),
  /** What stands along the edges to name a square: the columns from the left, the rows from below. */
  raster: z.strictObject({ kolommen: merken, rijen: merken }),
});

/** One part of a form. */
const veldSchema = z.discriminatedUnion('soort', [
  /** To read: a situation, prompts, a hint. */
  z.strictObject({ soort: z.literal('tekst'), kop: z.string(), tekst: z.string() }),
  /** A question with ruled lines below it. */
  z.strictObject({
    soort: z.literal('lijnen'),
    vraag: z.string(),
    uitleg: z.string(),
    lijnen: z.number().int().min(1).max(60),
  }),
  /** A question with boxes to tick. */
  z.strictObject({
    soort: z.literal('keuzes'),
    vraag: z.string(),
    uitleg: z.string(),
    opties: z.array(z.string()).readonly(),
  }),
  /** A question with numbered lines, one thing on each: behaviours, ideas, interventions. */
  z.strictObject({
    soort: z.literal('regels'),
    vraag: z.string(),
    uitleg: z.string(),
    aantal: z.number().int().min(1).max(60),
  }),
]);
export type PapierVeld = z.infer<typeof veldSchema>;

/** What is to be filled in at the top: a name, a code word, a groepje, or nothing. */
const vanSchema = z.enum(['naam', 'codewoord', 'groepje', 'niemand']);
export type PapierVan = z.infer<typeof vanSchema>;

/** A form that one person or groepje fills in; it takes as many pages as it needs. */
export const formulierSchema = z.strictObject({
  soort: z.literal('formulier'),
  titel: z.string(),
  inleiding: z.string(),
  van: vanSchema,
  velden: z.array(veldSchema).readonly(),
  /** Whose method or text this is; small at the bottom. May be empty. */
  bron: z.string(),
});

/**
 * Ballots, 4 on an A4 with cut marks: for every rank a box in which the number of an idea is written. Secret: there is
 * no place for a name.
 */
export const stembriefSchema = z.strictObject({
  soort: z.literal('stembrief'),
  titel: z.string(),
  /** The direction: "5 punten is voor het belangrijkste". */
  uitleg: z.string(),
  /** From the most to the fewest points, such as ["5", "4", "3", "2", "1"]. */
  rangen: z.array(z.string()).min(1).max(12).readonly(),
});

/** Letter paper. One sheet for each code word; with none, a place to write it, and as many sheets as are asked for. */
export const briefSchema = z.strictObject({
  soort: z.literal('brief'),
  titel: z.string(),
  /** The assignment, short, above the letter. */
  opdracht: z.string(),
  codewoorden: z.array(z.string()).readonly(),
  /** A box at the bottom to tick: "Deze brief mag niet op de zaal". '' for none. */
  vinkje: z.string(),
});

/** A filled table over as many pages as it needs, each row one line: names, ideas, code words. */
export const lijstSchema = z.strictObject({
  soort: z.literal('lijst'),
  titel: z.string(),
  onderschrift: z.string(),
  kop: z.array(z.string()).min(1).readonly(),
  /** Relative widths, one for each column. */
  breedtes: z.array(z.number().positive()).readonly(),
  rijen: z.array(z.array(z.string()).readonly()).readonly(),
});

export const inhoudSchema = z.discriminatedUnion('soort', [
  kaartenSchema,
  kwadrantSchema,
  formulierSchema,
  stembriefSchema,
  briefSchema,
  lijstSchema,
]);
export type PapierInhoud = z.infer<typeof inhoudSchema>;

/** Something that can be printed, as it is offered in a list. */
export const bladSchema = z.strictObject({
  /** Unique within its werkvorm and the same every time: 'kaartjes'. */
  id: z.string().min(1),
  /** What it is called in the list and in the name of a file: "Kaartjes". */
  naam: z.string().min(1),
  /** What it is for, in one sentence. */
  uitleg: z.string(),
  /** How many are printed when nothing else is chosen: one, or one for everybody who is present. */
  aantal: z.enum(['een', 'perPersoon']),
  inhoud: inhoudSchema,
});
export type PapierBlad = z.infer<typeof bladSchema>;
