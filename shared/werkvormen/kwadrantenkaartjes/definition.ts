import type { GeschrevenTekst } from '../werkvorm.ts';
import { defineWerkvorm } from '../werkvorm.ts';
import { actieSchema, describe, ZAAL_ACTIES } from './acties.ts';
import { INHOUD, listStappen } from './inhoud.ts';
import { listAanbod, NEEM_OVER } from './doorgaan.ts';
import { kwadrantenInvoer } from './invoer.ts';
import { computeOpbrengst } from './opbrengst.ts';
import { listPapier } from './papier.ts';
import { reduce } from './reducer.ts';
import { createState, optiesSchema, parseState, STANDAARD_OPTIES, type State, VERSIE } from './state.ts';
import { computeZaal, zaalSchema } from './zaal.ts';

/** Kwadrantenkaartjes: the group lays forms of guidance on a board with two axes, talks, and concludes. */
export const kwadrantenkaartjes = defineWerkvorm({
  id: INHOUD.id,
  versie: VERSIE,
  naam: INHOUD.naam,
  doel: INHOUD.doel,
  letOp: INHOUD.letOp,
  bronvermelding: INHOUD.bronvermelding,
  opties: optiesSchema,
  standaardOpties: STANDAARD_OPTIES,
  initialState: createState,
  stappen: (state: State) => listStappen(state.variant, state.wijze),
  acties: actieSchema,
  reduce,
  describe,
  parse: parseState,
  zaalSchema,
  zaal: computeZaal,
  zaalActies: ZAAL_ACTIES,
  invoer: kwadrantenInvoer,
  aanbod: listAanbod,
  neemOver: NEEM_OVER,
  opbrengst: computeOpbrengst,
  teksten: listTeksten,
  papier: listPapier,
});

/** What the group wrote itself; the texts of a deck that ships with the app are found elsewhere. */
function listTeksten(state: State): readonly GeschrevenTekst[] {
  return [
    ...Object.values(state.kaarten)
      .filter(({ isEigen }) => isEigen)
      .map(({ id, titel, toelichting }) => ({
        plek: `kaart/${id}`,
        tekst: [titel, toelichting].filter((deel) => deel !== '').join('\n'),
      })),
    ...Object.values(state.conclusies).map(({ id, notitie }) => ({
      plek: `conclusie/${id}`,
      stapId: 'concluderen',
      tekst: notitie,
    })),
    ...Object.values(state.naast).map(({ id, naam }) => ({ plek: `naast/${id}`, tekst: naam })),
    ...Object.values(state.inzichten).map(({ id, tekst }) => ({
      plek: `inzicht/${id}`,
      tekst,
      stapId: 'praten',
    })),
  ].filter(({ tekst }) => tekst !== '');
}
