import { defineOogst } from '../oogst/definition.ts';
import { alleen } from '../oogst/vragen.ts';

const perPersoon = { isPerPersoon: true } as const;

/** Leervraag scherp maken: from a vague leervraag to one of the right level, with steps and support. */
export const { werkvorm: leervraagScherpMaken, oogst: LEERVRAAG_SCHERP_MAKEN } = defineOogst(
  'leervraag-scherp-maken',
  [
    {
      id: 'opschrijven',
      ook: [],
      vragen: [
        alleen('oud', 'Welke leervraag neem je mee?', {
          ...perPersoon,
          uitleg: 'Schrijf hem op zoals hij nu is, ook als hij nog vaag is. Noem geen naam van de student.',
        }),
        alleen('lastig', 'Wat maakt deze vraag nog lastig om mee te werken?', perPersoon),
      ],
    },
    {
      id: 'doorvragen',
      ook: ['oud'],
      vragen: [
        alleen('nieuw', 'Hoe luidt de leervraag nu?', {
          ...perPersoon,
          uitleg: 'Schrijf hem opnieuw op, na de vragen van je maatje.',
          naast: 'oud',
        }),
      ],
    },
    {
      id: 'niveau',
      ook: ['nieuw'],
      vragen: [
        alleen('niveau', 'Is de vraag te makkelijk, passend of te moeilijk voor deze fase?', {
          ...perPersoon,
          uitleg: 'Schrijf er ook bij waar hij bij hoort in het kwalificatiedossier of de leeruitkomsten.',
        }),
      ],
    },
    {
      id: 'stappen',
      ook: ['nieuw'],
      vragen: [
        alleen('stappen', 'Welke drie stappen brengen je student, of jezelf, verder?', {
          ...perPersoon,
          soort: 'regels',
          uitleg: 'Elke stap op een eigen regel. Begin met iets wat deze week al kan.',
        }),
      ],
    },
    {
      id: 'delen',
      ook: ['nieuw'],
      vragen: [
        alleen('steun', 'Welke steun is er nodig, en wie geeft die?', { ...perPersoon, naast: 'nieuw' }),
      ],
    },
  ],
);
