import { defineWerkvorm } from '../werkvorm.ts';
import { actieSchema, describe, reduce } from './acties.ts';
import { readInhoud } from './inhoud.ts';
import { makeInvoer } from './invoer.ts';
import { computeOpbrengst } from './opbrengst.ts';
import { makePapier } from './papier.ts';
import { optiesSchema, parseState, type State, VERSIE } from './state.ts';
import type { OogstId, OogstStap } from './vragen.ts';
import { computeZaal, zaalSchema } from './zaal.ts';

/**
 * A small werkvorm: stappen with a timer and prompts, and a harvest of answers. What differs between the four is their
 * words in the content and what each stap asks for.
 */
export function defineOogst(id: OogstId, oogst: readonly OogstStap[]) {
  const { naam, doel, letOp, bronvermelding, stappen } = readInhoud(id, oogst);
  const werkvorm = defineWerkvorm({
    id,
    versie: VERSIE,
    naam,
    doel,
    letOp,
    bronvermelding,
    opties: optiesSchema,
    standaardOpties: {},
    initialState: (): State => ({ oogst: {} }),
    stappen: () => stappen,
    acties: actieSchema,
    reduce,
    describe,
    parse: parseState,
    zaalSchema,
    zaal: (state, context) => computeZaal(state, context, stappen, oogst),
    zaalActies: [],
    invoer: makeInvoer(oogst),
    opbrengst: (state, people) => computeOpbrengst(state, people, oogst),
    teksten: (state) =>
      Object.values(state.oogst)
        .filter(({ tekst }) => tekst !== '')
        .map(({ id: antwoordId, tekst }) => ({ plek: `antwoord/${antwoordId}`, tekst })),
    papier: () => makePapier(naam, oogst, bronvermelding),
  });
  return { werkvorm, oogst };
}
