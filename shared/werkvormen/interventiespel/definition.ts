import { defineWerkvorm, type GeschrevenTekst } from '../werkvorm.ts';
import { actieSchema, describe, ZAAL_ACTIES } from './acties.ts';
import { listAanbod, NEEM_OVER } from './doorgaan.ts';
import { INHOUD, listStappen, type StapId } from './inhoud.ts';
import { invoer } from './invoer.ts';
import { computeOpbrengst } from './opbrengst.ts';
import { listPapier } from './papier.ts';
import { reduce } from './reducer.ts';
import { createState, optiesSchema, parseState, STANDAARD_OPTIES, type State, VERSIE } from './state.ts';
import { computeZaal, zaalSchema } from './zaal.ts';

/** Interventiespel: situations on slips, grouped; what you could do in them; and what of that you never do. */
export const interventiespel = defineWerkvorm({
  id: INHOUD.id,
  versie: VERSIE,
  naam: INHOUD.naam,
  doel: INHOUD.doel,
  letOp: INHOUD.letOp,
  bronvermelding: INHOUD.bronvermelding,
  opties: optiesSchema,
  standaardOpties: STANDAARD_OPTIES,
  initialState: createState,
  stappen: ({ metVerdieping }: State) => listStappen(metVerdieping),
  acties: actieSchema,
  reduce,
  describe,
  parse: parseState,
  zaalSchema,
  zaal: computeZaal,
  zaalActies: ZAAL_ACTIES,
  invoer,
  opbrengst: computeOpbrengst,
  aanbod: listAanbod,
  neemOver: NEEM_OVER,
  teksten: listTeksten,
  papier: listPapier,
});

/** Everything that was written. The rows of the matrix come from elsewhere and are found there. */
function listTeksten(state: State): readonly GeschrevenTekst[] {
  const named = (
    plek: string,
    stapId: StapId,
    items: Readonly<Record<string, { id: string; tekst: string }>>,
  ): GeschrevenTekst[] =>
    Object.values(items).map(({ id, tekst }) => ({ plek: `${plek}/${id}`, tekst, stapId }));
  const laatste = state.metVerdieping ? 'verdiepen' : 'bespreken';
  return [
    ...named('situatie', 'situaties', state.situaties),
    ...Object.values(state.stapels).map(({ id, naam }) => ({
      plek: `stapel/${id}`,
      tekst: naam,
      stapId: 'groeperen' satisfies StapId,
    })),
    ...named('interventie', 'interventies', state.interventies),
    ...named('eerste-keuze', laatste, state.eersteKeuzes),
    ...named('inzicht', laatste, state.inzichten),
  ].filter(({ tekst }) => tekst !== '');
}
