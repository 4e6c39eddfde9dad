import { GOED_WERK_METHODE, GOED_WERK_STAPPEN } from '../../inhoud/goed-werk.ts';
import { defineWerkvorm } from '../werkvorm.ts';
import { goedWerkActieSchema } from './acties.ts';
import { GOED_WERK_NEEM_OVER } from './doorgaan.ts';
import { goedWerkInvoer } from './invoer.ts';
import { goedWerkOpbrengst, goedWerkTeksten } from './opbrengst.ts';
import { goedWerkPapier } from './papier.ts';
import { describeGoedWerk, reduceGoedWerk } from './reducer.ts';
import { goedWerkOptiesSchema, goedWerkStateSchema, STANDAARD_OPTIES } from './state.ts';
import { goedWerkZaal, goedWerkZaalSchema } from './zaal.ts';

/** The dialogue over goed werk, which ends in the A4 (after Van Luin & Ruijters, 2022). */
export const goedWerk = defineWerkvorm({
  id: 'goed-werk',
  versie: 1,
  naam: GOED_WERK_METHODE.naam,
  doel: GOED_WERK_METHODE.uitleg,
  letOp: [
    'Wat hier gezegd wordt, blijft hier. Noem geen namen van cliënten of collega’s.',
    'De woorden op de A4 zijn van de groep. Schrijf ze op zoals ze worden gezegd.',
  ],
  bronvermelding: `${GOED_WERK_METHODE.bron.titel}, ${GOED_WERK_METHODE.bron.programma}, ${String(GOED_WERK_METHODE.bron.jaar)}. Methode ${GOED_WERK_METHODE.credit}.`,
  opties: goedWerkOptiesSchema,
  standaardOpties: STANDAARD_OPTIES,
  initialState: ({ labels }) => ({ situatie: null, ervaringen: {}, notities: {}, beelden: {}, labels }),
  stappen: () => GOED_WERK_STAPPEN,
  acties: goedWerkActieSchema,
  reduce: reduceGoedWerk,
  describe: describeGoedWerk,
  parse: (stored) => goedWerkStateSchema.parse(stored),
  zaalSchema: goedWerkZaalSchema,
  zaal: goedWerkZaal,
  zaalActies: [],
  invoer: goedWerkInvoer,
  opbrengst: goedWerkOpbrengst,
  neemOver: GOED_WERK_NEEM_OVER,
  teksten: goedWerkTeksten,
  papier: goedWerkPapier,
});
