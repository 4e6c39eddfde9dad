import { defineWerkvorm } from '../werkvorm.ts';
import { brievenActieSchema } from './acties.ts';
import { INHOUD, listStappen } from './inhoud.ts';
import { brievenInvoer } from './invoer.ts';
import { brievenOpbrengst, brievenTeksten } from './opbrengst.ts';
import { brievenPapier } from './papier.ts';
import { describeBrieven, reduceBrieven } from './reducer.ts';
import { createState, optiesSchema, STANDAARD_OPTIES, stateSchema } from './state.ts';
import { brievenZaal, brievenZaalSchema } from './zaal.ts';

/** Letters that are written, exchanged, answered and talked about, with names or without. */
export const brievenwisseling = defineWerkvorm({
  id: INHOUD.id,
  versie: 1,
  naam: INHOUD.naam,
  doel: INHOUD.doel,
  letOp: INHOUD.letOp,
  bronvermelding: INHOUD.bronvermelding,
  opties: optiesSchema,
  standaardOpties: STANDAARD_OPTIES,
  initialState: createState,
  stappen: ({ vragen, beurten }) => listStappen(vragen, beurten),
  acties: brievenActieSchema,
  reduce: reduceBrieven,
  describe: describeBrieven,
  parse: (stored) => stateSchema.parse(stored),
  zaalSchema: brievenZaalSchema,
  zaal: brievenZaal,
  zaalActies: [],
  invoer: brievenInvoer,
  opbrengst: brievenOpbrengst,
  teksten: brievenTeksten,
  papier: brievenPapier,
});
