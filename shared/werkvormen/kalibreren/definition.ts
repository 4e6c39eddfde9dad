import { defineWerkvorm } from '../werkvorm.ts';
import { actieSchema, describe } from './acties.ts';
import { listAanbod } from './doorgaan.ts';
import { type KalibrerenId, readInhoud, STANDAARD_SETS } from './inhoud.ts';
import { kalibrerenInvoer } from './invoer.ts';
import { computeOpbrengst, listTeksten } from './opbrengst.ts';
import { makePapier } from './papier.ts';
import { reduce } from './reducer.ts';
import { createState, optiesSchema, parseState, VERSIE } from './state.ts';
import { computeZaal, zaalSchema } from './zaal.ts';

/**
 * Calibrating: alone, in groepjes, with everybody, until the group shares a picture of what you see somebody do. The two
 * werkvormen in the content are this one mechanism with their own words and areas.
 */
export function defineKalibreren(id: KalibrerenId) {
  const { naam, doel, letOp, bronvermelding, stappen } = readInhoud(id);
  return defineWerkvorm({
    id,
    versie: VERSIE,
    naam,
    doel,
    letOp,
    bronvermelding,
    opties: optiesSchema,
    standaardOpties: STANDAARD_SETS[id],
    initialState: createState,
    stappen: () => stappen,
    acties: actieSchema,
    reduce,
    describe,
    parse: parseState,
    zaalSchema,
    zaal: (state, context) => computeZaal(state, context, stappen),
    zaalActies: [],
    invoer: kalibrerenInvoer,
    opbrengst: computeOpbrengst,
    aanbod: listAanbod,
    teksten: listTeksten,
    papier: (state) => makePapier(state, bronvermelding),
  });
}
