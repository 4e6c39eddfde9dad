import type { PapierBlad, PapierVeld } from '../../papier/blad.ts';
import { VRAAG_BIJ_EIGENSCHAP } from './eigenschap.ts';
import type { Gebied } from './gebied.ts';
import { listGebieden, MINSTENS, type State } from './state.ts';

const REGELS_ALLEEN = 4;
const REGELS_VEL = 5;

/** The sheet on which one person writes alone, and the one of a groepje: one of each for every stagesoort. */
export function makePapier(state: State, bron: string): readonly PapierBlad[] {
  return groupPerSoort(listGebieden(state)).flatMap(([soort, gebieden], index) => {
    const bij = soort === '' ? '' : `: ${soort}`;
    const nummer = String(index + 1);
    return [
      {
        id: `alleen-${nummer}`,
        naam: `Blad om zelf te verkennen${bij}`,
        uitleg: 'Voor iedereen één. Jij typt daarna over wat erop staat.',
        aantal: 'perPersoon',
        inhoud: {
          soort: 'formulier',
          titel: `Wat zie of hoor je?${bij === '' ? '' : ` ${soort}`}`,
          inleiding: `Schrijf bij elk onderdeel wat je iemand ziet doen. Schrijf je een eigenschap op? ${VRAAG_BIJ_EIGENSCHAP}`,
          van: 'naam',
          velden: gebieden.map((gebied) => toVeld(gebied, REGELS_ALLEEN)),
          bron,
        },
      },
      {
        id: `vel-${nummer}`,
        naam: `Vel voor een groepje${bij}`,
        uitleg: 'Voor de lijst van een groepje. Streep door wat het groepje niet uitwerkt.',
        aantal: 'een',
        inhoud: {
          soort: 'formulier',
          titel: `Wat wij zien en horen${bij === '' ? '' : ` (${soort})`}`,
          inleiding: `Kies samen minstens ${String(MINSTENS)} voorbeelden. Elk voorbeeld in één zin.`,
          van: 'groepje',
          velden: gebieden.map((gebied) => toVeld(gebied, REGELS_VEL)),
          bron,
        },
      },
    ] satisfies PapierBlad[];
  });
}

function toVeld({ naam, omschrijving }: Gebied, aantal: number): PapierVeld {
  return { soort: 'regels', vraag: naam, uitleg: omschrijving, aantal };
}

function groupPerSoort(gebieden: readonly Gebied[]): [soort: string, gebieden: Gebied[]][] {
  const perSoort = new Map<string, Gebied[]>();
  for (const gebied of gebieden)
    perSoort.set(gebied.stagesoort, [...(perSoort.get(gebied.stagesoort) ?? []), gebied]);
  return [...perSoort];
}
