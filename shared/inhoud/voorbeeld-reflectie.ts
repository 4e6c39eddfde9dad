import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import type { Actie as OogstActie } from '../werkvormen/oogst/acties.ts';

/** The ronde of the example in which two people wrote down what they learned. */
const REFLECTIE_RONDE_ID = 'voorbeeld-reflectie';

const WERKVORM = 'reflectie-op-de-bijeenkomst';

/** The reflection of the example: the questions go home, what was handed in already is there. */
export function listReflectieActies(): Actie[] {
  const agenda = voorbeeld.agenda.find(({ werkvorm }) => werkvorm === WERKVORM);
  if (agenda === undefined) return [];
  const rondeId = REFLECTIE_RONDE_ID;
  const oogst: OogstActie = {
    type: 'antwoordenToegevoegd',
    antwoorden: voorbeeld.reflecties.flatMap(({ deelnemer, antwoorden }) =>
      antwoorden.flatMap((tekst, index) =>
        tekst === ''
          ? []
          : [
              {
                id: `reflectie-${deelnemer}-${String(index + 1)}`,
                vraagId: `reflectie-${String(index + 1)}`,
                tekst,
                van: { soort: 'deelnemer', id: `voorbeeld-${deelnemer}` } as const,
              },
            ],
      ),
    ),
  };
  return [
    { type: 'rondeToegevoegd', id: rondeId, onderdeelId: agenda.id, werkvorm: WERKVORM, opties: {} },
    // A round of one sentence today; the writing is for at home.
    ...(['opschrijven', 'uitwisselen'] as const).map(
      (stapId): Actie => ({ type: 'stapMinutenGewijzigd', rondeId, stapId, minuten: 0 }),
    ),
    { type: 'stapMinutenGewijzigd', rondeId, stapId: 'oogsten', minuten: agenda.minuten },
    { type: 'rondeActie', rondeId, actie: { ...oogst } },
  ];
}
