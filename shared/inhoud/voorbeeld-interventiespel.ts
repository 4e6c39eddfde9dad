import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import type { Actie as SpelActie } from '../werkvormen/interventiespel/acties.ts';

/** The ronde of the example in which the interventiespel was played. */
export const INTERVENTIESPEL_RONDE_ID = 'voorbeeld-interventiespel';

const spel = voorbeeld.interventiespel;
const van = (deelnemer: string): string => `voorbeeld-${deelnemer}`;

/** The interventiespel of the example, as the group played it. */
export function listInterventiespelActies(): Actie[] {
  return [
    {
      type: 'rondeToegevoegd',
      id: INTERVENTIESPEL_RONDE_ID,
      onderdeelId: spel.agenda,
      werkvorm: 'interventiespel',
      opties: { metVerdieping: true },
    },
    ...listSpelActies().map(
      (actie): Actie => ({ type: 'rondeActie', rondeId: INTERVENTIESPEL_RONDE_ID, actie: { ...actie } }),
    ),
  ];
}

function listSpelActies(): SpelActie[] {
  const situaties = spel.situaties.map(({ id, tekst, ingebrachtDoor }) => ({
    id,
    tekst,
    deelnemerId: van(ingebrachtDoor),
  }));
  return [
    { type: 'situatiesToegevoegd', situaties },
    ...spel.clusters.flatMap(({ id, naam, situaties: [first = null, ...rest] }): SpelActie[] => [
      { type: 'stapelToegevoegd', id, naam, situatieId: first },
      ...rest.map(
        (situatie): SpelActie => ({ type: 'situatieGelegd', id: situatie, stapelId: id, opId: null }),
      ),
    ]),
    ...spel.interventies.flatMap(({ id, situatie, deelnemer, tekst, bekwaamheid }): SpelActie[] => [
      {
        type: 'interventiesToegevoegd',
        bij: { soort: 'situatie', id: situatie },
        interventies: [{ id, tekst, deelnemerId: van(deelnemer) }],
      },
      { type: 'interventieGekoppeld', id, rijId: bekwaamheid, isGekoppeld: true },
    ]),
    {
      type: 'inzichtenToegevoegd',
      inzichten: spel.inzichten.map((tekst, index) => ({ id: `spel-inzicht-${String(index + 1)}`, tekst })),
    },
  ];
}
