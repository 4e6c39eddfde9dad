import { defineOogst } from '../oogst/definition.ts';
import { alleen, hardop } from '../oogst/vragen.ts';

/** Feedback met OEPS: practising a conversation in four steps. In those steps people talk, nothing is written. */
export const { werkvorm: oepsFeedback, oogst: OEPS_FEEDBACK } = defineOogst('oeps-feedback', [
  {
    id: 'goede-feedback',
    ook: [],
    vragen: [
      hardop('voorwaarden', 'Wat is nodig voor goede feedback?', { uitleg: 'In de woorden van de groep.' }),
    ],
  },
  ...['observeer', 'effect', 'pauze', 'suggestie', 'wisselen'].map((id) => ({ id, ook: [], vragen: [] })),
  {
    id: 'nabespreken',
    ook: [],
    vragen: [
      hardop('ervaring', 'Wat werkte goed? Wat was lastig?'),
      alleen('voornemen', 'Bij welk gesprek ga je dit proberen?', {
        uitleg: 'Eén gesprek met een student is genoeg.',
      }),
    ],
  },
]);
