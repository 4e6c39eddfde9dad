import traject from '../../../resources/inhoud/traject.json' with { type: 'json' };
import { defineOogst } from '../oogst/definition.ts';
import { alleen, hardop } from '../oogst/vragen.ts';

/** The four questions of the traject. The last is answered after trying out; it can be left open today. */
const REFLECTIEVRAGEN = traject.reflectievragen.map(({ nr, vraag, moment }) =>
  alleen(`reflectie-${String(nr)}`, vraag, {
    isPerPersoon: true,
    uitleg: `Een paar regels is genoeg. Wanneer: ${moment}.`,
  }),
);

/** Reflectie op de bijeenkomst: what everyone learned, in four questions, and what the group takes along. */
export const { werkvorm: reflectieOpDeBijeenkomst, oogst: REFLECTIE_OP_DE_BIJEENKOMST } = defineOogst(
  'reflectie-op-de-bijeenkomst',
  [
    { id: 'opschrijven', ook: [], vragen: REFLECTIEVRAGEN },
    { id: 'uitwisselen', ook: [], vragen: [] },
    {
      id: 'oogsten',
      ook: [],
      vragen: [
        hardop('meenemen', 'Wat neem je mee?'),
        hardop('verdiepen', 'Wat willen we de volgende keer verdiepen?'),
      ],
    },
  ],
);
