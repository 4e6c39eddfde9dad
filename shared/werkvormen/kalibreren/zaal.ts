import { z } from 'zod';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import { findVraag } from '../vraag-uitgelicht.ts';
import type { Stap, ZaalContext } from '../werkvorm.ts';
import { type Gebied, merkSchema } from './gebied.ts';
import { type Gedrag, listGedrag, listGedragOf, nameHerkomst } from './gedrag.ts';
import { listGebieden, listVelRegels, MINSTENS, nameVel, type State, type Vel } from './state.ts';

const gebiedSchema = z.strictObject({
  id: z.string(),
  naam: z.string(),
  stagesoort: z.string(),
  merk: merkSchema.nullable(),
});
const metUitlegSchema = gebiedSchema.extend({ omschrijving: z.string() });
const metAantalSchema = gebiedSchema.extend({ aantal: z.number().int() });
const gedragSchema = z.strictObject({
  id: z.string(),
  tekst: z.string(),
  /** The names of the groepjes, where it stands among others. */
  van: z.array(z.string()),
  isAangevuld: z.boolean(),
  isVraag: z.boolean(),
});
const kolomSchema = z.strictObject({ naam: z.string(), gedrag: z.array(gedragSchema) });

/** All that the zaal may receive of a ronde. What people wrote alone is never in it. */
export const zaalSchema = z.discriminatedUnion('soort', [
  /** Every area, to choose from or to read. */
  z.strictObject({
    soort: z.literal('gebieden'),
    gebieden: z.array(metAantalSchema),
    toontAantal: z.boolean(),
  }),
  /** One area, large. */
  z.strictObject({ soort: z.literal('gebied'), gebied: metUitlegSchema }),
  /** Which groepje takes what, and how far they are: how many, not what. */
  z.strictObject({
    soort: z.literal('verdeling'),
    minstens: z.number().int(),
    vellen: z.array(
      z.strictObject({
        naam: z.string(),
        leden: z.array(z.string()),
        gebieden: z.array(metAantalSchema),
      }),
    ),
  }),
  /** The lists of one area side by side, and what was brought together. */
  z.strictObject({
    soort: z.literal('lijsten'),
    gebied: gebiedSchema,
    kolommen: z.array(kolomSchema),
    samen: z.array(gedragSchema),
  }),
  /** A question to talk about. */
  z.strictObject({ soort: z.literal('vraag'), vraag: z.string() }),
]);
export type KalibrerenZaal = z.infer<typeof zaalSchema>;

const GEBIED = 'gebied/';

/** The id under which an area is put forward on the zaal. */
export function gebiedUitgelicht(id: string): string {
  return `${GEBIED}${id}`;
}

/** The board as the audience may see it in this stap. */
export function computeZaal(state: State, context: ZaalContext, stappen: readonly Stap[]): KalibrerenZaal {
  const vraag = findVraag(stappen, context);
  if (vraag !== null) return { soort: 'vraag', vraag };
  const gebied = findGebied(state, context.uitgelicht);
  if (context.stapId === 'plenair')
    return gebied === null ? computeGebieden(state, true) : computeLijsten(state, gebied);
  if (gebied !== null)
    return { soort: 'gebied', gebied: { ...toZaalGebied(gebied), omschrijving: gebied.omschrijving } };
  return context.stapId === 'afstemmen' ? computeVerdeling(state, context) : computeGebieden(state, false);
}

// What is put forward is any text: a name that every object has is no area.
function findGebied({ gebieden }: State, uitgelicht: string | null): Gebied | null {
  if (uitgelicht === null || !uitgelicht.startsWith(GEBIED)) return null;
  const id = uitgelicht.slice(GEBIED.length);
  return Object.hasOwn(gebieden, id) ? (gebieden[id] ?? null) : null;
}

function toZaalGebied({ id, naam, stagesoort, merk }: Gebied) {
  return { id, naam, stagesoort, merk };
}

function computeGebieden(state: State, toontAantal: boolean): KalibrerenZaal {
  const gebieden = listGedrag(state).map(({ gebied, gedrag }) => ({
    ...toZaalGebied(gebied),
    aantal: toontAantal ? gedrag.length : 0,
  }));
  return { soort: 'gebieden', gebieden, toontAantal };
}

function computeVerdeling(state: State, { deelnemers }: ZaalContext): KalibrerenZaal {
  const vellen = listVellenMetGebieden(state).map((vel) => ({
    naam: nameVel(state, vel),
    leden: vel.leden.flatMap((id) => deelnemers[id]?.naam ?? []),
    gebieden: listGebieden(state)
      .filter(({ id }) => vel.gebieden.includes(id))
      .map((gebied) => ({
        ...toZaalGebied(gebied),
        aantal: listVelRegels(state, vel.id, gebied.id).length,
      })),
  }));
  return { soort: 'verdeling', minstens: MINSTENS, vellen };
}

function listVellenMetGebieden(state: State): Vel[] {
  return sortByVolgorde(state.vellen)
    .filter(({ gebieden }) => gebieden.length > 0)
    .toSorted((a, b) => a.nummer - b.nummer);
}

function computeLijsten(state: State, gebied: Gebied): KalibrerenZaal {
  const gedrag = listGedragOf(state, gebied.id);
  const vellen = listVellenMetGebieden(state).filter((vel) => vel.gebieden.includes(gebied.id));
  return {
    soort: 'lijsten',
    gebied: toZaalGebied(gebied),
    kolommen: vellen.map((vel) => ({
      naam: nameVel(state, vel),
      gedrag: gedrag
        .filter((each) => velOf(each) === vel.id)
        .map((each) => ({ ...toZaalGedrag(state, each), van: [] })),
    })),
    samen: gedrag.filter((each) => velOf(each) === null).map((each) => toZaalGedrag(state, each)),
  };
}

/** The sheet on which behaviour stands alone; null when it is of more than one, or of none. */
export function velOf({ regels: [first], isSamengevoegd }: Gedrag): string | null {
  return first?.bron.soort === 'vel' && !isSamengevoegd ? first.bron.velId : null;
}

function toZaalGedrag(state: State, gedrag: Gedrag) {
  const { id, tekst, isAangevuld, isVraag } = gedrag;
  return { id, tekst, van: nameHerkomst(state, gedrag), isAangevuld, isVraag };
}
