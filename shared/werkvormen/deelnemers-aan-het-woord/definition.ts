import { defineOogst } from '../oogst/definition.ts';
import { alleen, hardop } from '../oogst/vragen.ts';

/** Deelnemers aan het woord: what the group knows already, told by one of them and translated to guiding students. */
export const { werkvorm: deelnemersAanHetWoord, oogst: DEELNEMERS_AAN_HET_WOORD } = defineOogst(
  'deelnemers-aan-het-woord',
  [
    {
      id: 'in-huis',
      ook: [],
      vragen: [
        hardop('kennis', 'Waar weet jij veel van of waar ben je goed in?', {
          uitleg: 'Noem het in één zin. Kennis van buiten je werk telt ook mee.',
          isInvoer: true,
        }),
      ],
    },
    {
      id: 'vertellen',
      ook: [],
      vragen: [
        alleen('nieuw', 'Wat is nieuw voor jou?', { soort: 'regels' }),
        alleen('vragen', 'Wat wil je vragen?', { soort: 'regels' }),
        alleen('gebruiken', 'Wat kun je al snel gebruiken?', { soort: 'regels' }),
      ],
    },
    {
      id: 'vertalen',
      ook: [],
      vragen: [
        hardop('situaties', 'In welke situatie gebruik je dit? Wat zeg of doe je dan precies?', {
          uitleg: 'Twee situaties per groepje.',
          soort: 'tekst',
          toont: 'gekozen',
        }),
      ],
    },
    {
      id: 'oogsten',
      ook: ['situaties'],
      vragen: [
        hardop('uitproberen', 'Wat ga jij hiervan uitproberen?'),
        hardop('volgende', 'Welke kennis uit de groep gebruiken we de volgende keer?'),
      ],
    },
  ],
);
