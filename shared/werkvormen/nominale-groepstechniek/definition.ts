import { defineWerkvorm, type GeschrevenTekst } from '../werkvorm.ts';
import { actieSchema, describe } from './acties.ts';
import { INHOUD, listStappen } from './inhoud.ts';
import { invoer } from './invoer.ts';
import { computeOpbrengst } from './opbrengst.ts';
import { listPapier } from './papier.ts';
import { reduce } from './reducer.ts';
import { createState, optiesSchema, parseState, STANDAARD_OPTIES, type State, VERSIE } from './state.ts';
import { computeZaal, zaalSchema } from './zaal.ts';

/** Nominale groepstechniek: from silent ideas, by a list that is everybody's, to a choice that is everybody's. */
export const nominaleGroepstechniek = defineWerkvorm({
  id: INHOUD.id,
  versie: VERSIE,
  naam: INHOUD.naam,
  doel: INHOUD.doel,
  letOp: INHOUD.letOp,
  bronvermelding: INHOUD.bronvermelding,
  opties: optiesSchema,
  standaardOpties: STANDAARD_OPTIES,
  initialState: createState,
  stappen: listStappen,
  acties: actieSchema,
  reduce,
  describe,
  parse: parseState,
  zaalSchema,
  zaal: computeZaal,
  zaalActies: [],
  invoer,
  opbrengst: computeOpbrengst,
  teksten: listTeksten,
  papier: listPapier,
});

/** What people wrote. Of a vote nothing: it has no words. */
function listTeksten(state: State): readonly GeschrevenTekst[] {
  return [
    { plek: 'vraag', tekst: state.vraag },
    ...Object.values(state.ideeen).map(({ id, tekst, toelichting }) => ({
      plek: `idee/${id}`,
      tekst: [tekst, toelichting].filter((deel) => deel !== '').join('\n'),
    })),
    ...Object.values(state.stil).map(({ id, tekst }) => ({ plek: `stil/${id}`, tekst })),
    ...Object.values(state.notities).map(({ id, tekst }) => ({ plek: `notitie/${id}`, tekst })),
    { plek: 'besluit', tekst: state.besluit },
  ].filter(({ tekst }) => tekst.trim() !== '');
}
