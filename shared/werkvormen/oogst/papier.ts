import type { PapierBlad } from '../../papier/blad.ts';
import type { OogstStap } from './vragen.ts';

const REGELS = 5;
const LIJNEN = 6;

/** One form with everything that a person writes alone in this werkvorm; none when nobody does. */
export function makePapier(naam: string, oogst: readonly OogstStap[], bron: string): readonly PapierBlad[] {
  const vragen = oogst.flatMap((stap) => stap.vragen).filter(({ isInvoer }) => isInvoer);
  if (vragen.length === 0) return [];
  return [
    {
      id: 'formulier',
      naam: `Formulier: ${naam}`,
      uitleg: 'Voor wie op papier schrijft. Jij typt daarna over wat gedeeld mag worden.',
      aantal: 'perPersoon',
      inhoud: {
        soort: 'formulier',
        titel: naam,
        inleiding: '',
        van: 'naam',
        velden: vragen.map(({ vraag, uitleg, soort }) =>
          soort === 'regels'
            ? { soort: 'regels', vraag, uitleg, aantal: REGELS }
            : { soort: 'lijnen', vraag, uitleg, lijnen: LIJNEN },
        ),
        bron,
      },
    },
  ];
}
