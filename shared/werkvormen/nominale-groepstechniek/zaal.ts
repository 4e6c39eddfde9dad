import { z } from 'zod';
import type { ZaalContext } from '../werkvorm.ts';
import { GROEPEN_STAP, listStappen } from './inhoud.ts';
import { listIdeeen, type LijstIdee } from './lijst.ts';
import { findAanbod } from './rondje.ts';
import type { State, Stemming } from './state.ts';
import { listStemIdeeen } from './stemvraag.ts';
import { toUitslagBeeld, uitslagBeeldSchema } from './uitslag-beeld.ts';

const nummer = z.number().int();
const zaalIdeeSchema = z.strictObject({ nummer, tekst: z.string(), ook: z.array(nummer) });

/** All that the zaal may receive of a ronde. No names with ideas, no ballots, no totals of a vote that is open. */
export const zaalSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('vraag'), vraag: z.string(), opdracht: z.string() }),
  z.strictObject({
    soort: z.literal('rondje'),
    vraag: z.string(),
    ideeen: z.array(zaalIdeeSchema.extend({ groep: nummer.nullable() })),
    /** How many subgroups make a list of their own; 0 when the whole group goes round. */
    groepen: nummer,
    ronde: z.number().int(),
    /** Whose turn it is, and who comes next. */
    beurt: z.string().nullable(),
    daarna: z.string().nullable(),
    isKlaar: z.boolean(),
  }),
  z.strictObject({
    soort: z.literal('lijst'),
    vraag: z.string(),
    ideeen: z.array(zaalIdeeSchema),
    /** The idea that is talked about now. */
    uitgelicht: zaalIdeeSchema.extend({ toelichting: z.string() }).nullable(),
  }),
  z.strictObject({
    soort: z.literal('stemmen'),
    k: z.number().int(),
    ideeen: z.array(zaalIdeeSchema),
  }),
  z.strictObject({
    soort: z.literal('uitslag'),
    eerste: uitslagBeeldSchema.nullable(),
    tweede: uitslagBeeldSchema.nullable(),
  }),
]);
export type NgtZaal = z.infer<typeof zaalSchema>;
export type ZaalIdee = z.infer<typeof zaalIdeeSchema>;

/** What the audience may see in this stap; null where the assignment says it all. */
export function computeZaal(state: State, context: ZaalContext): NgtZaal | null {
  const { eerste, tweede } = state.stemmingen;
  switch (context.stapId) {
    case 'vraag':
    case 'schrijven':
      return showVraag(state, context.stapId);
    case 'rondje':
      return showRondje(state, context);
    case 'verhelderen':
      return showLijst(state, context.uitgelicht);
    case 'punten':
      // The result is for the next stap, when the facilitator goes there.
      return eerste === null ? null : showStemmen(eerste);
    case 'optellen':
    case 'bespreken':
      return eerste?.isGesloten === true ? showUitslag(eerste, null) : null;
    case 'tweede':
      if (tweede === null || eerste === null) return null;
      return tweede.isGesloten ? showUitslag(eerste, tweede) : showStemmen(tweede);
    default:
      return null;
  }
}

function showVraag(state: State, stapId: string): NgtZaal | null {
  if (state.vraag.trim() === '') return null;
  const opdracht = listStappen(state).find(({ id }) => id === stapId)?.opdracht ?? '';
  return { soort: 'vraag', vraag: state.vraag, opdracht };
}

const toZaalIdee = ({ nummer: getal, tekst, samengevoegd }: LijstIdee): ZaalIdee => ({
  nummer: getal,
  tekst,
  ook: samengevoegd.map((each) => each.nummer),
});

function showRondje(state: State, { aanwezig, deelnemers, groepjes }: ZaalContext): NgtZaal {
  const aantal = groepjes?.[GROEPEN_STAP]?.length ?? 0;
  const groepen = aantal < 2 ? 0 : aantal;
  const { ronde, wachtenden, isKlaar } = findAanbod(state, aanwezig);
  const nameOf = (id: string | undefined): string | null =>
    id === undefined ? null : (deelnemers[id]?.naam ?? null);
  return {
    soort: 'rondje',
    vraag: state.vraag,
    ideeen: listIdeeen(state).map((idee) => ({ ...toZaalIdee(idee), groep: idee.groep ?? null })),
    groepen,
    ronde,
    beurt: groepen > 0 || isKlaar ? null : nameOf(wachtenden[0]),
    daarna: groepen > 0 || isKlaar ? null : nameOf(wachtenden[1]),
    isKlaar: groepen === 0 && isKlaar,
  };
}

function showLijst(state: State, uitgelicht: string | null): NgtZaal {
  const lijst = listIdeeen(state);
  const idee = lijst.find(({ id }) => id === uitgelicht);
  return {
    soort: 'lijst',
    vraag: state.vraag,
    ideeen: lijst.map(toZaalIdee),
    uitgelicht: idee === undefined ? null : { ...toZaalIdee(idee), toelichting: idee.toelichting },
  };
}

function showStemmen(stemming: Stemming): NgtZaal {
  const ideeen = listStemIdeeen(stemming).map(({ nummer: getal, tekst }) => ({
    nummer: getal,
    tekst,
    ook: [],
  }));
  return { soort: 'stemmen', k: stemming.k, ideeen };
}

function showUitslag(eerste: Stemming, tweede: Stemming | null): NgtZaal {
  return {
    soort: 'uitslag',
    eerste: toUitslagBeeld(eerste),
    tweede: tweede === null ? null : toUitslagBeeld(tweede),
  };
}
