import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import type { Onderdeel } from '../domain/bijeenkomst.ts';
import type { FindWerkvorm } from '../domain/programma.ts';
import type { Afzender } from '../domain/rondom.ts';
import type { Actie as OogstActie } from '../werkvormen/oogst/acties.ts';
import { KALIBREREN_ONDERDEEL } from './voorbeeld-kalibreren.ts';

type Klein = (typeof voorbeeld.kleineWerkvormen)[number];

const rondeIdOf = ({ werkvorm }: Klein): string => `voorbeeld-${werkvorm}`;
const onderdeelIdOf = ({ werkvorm }: Klein): string => `${werkvorm}-aan-de-muur`;

/** What the group did in earlier bijeenkomsten with the small werkvormen: on the wall, behind the programma. */
export const OOGST_ONDERDELEN: readonly Onderdeel[] = voorbeeld.kleineWerkvormen.map((klein, index) => ({
  ...KALIBREREN_ONDERDEEL,
  id: onderdeelIdOf(klein),
  volgorde: KALIBREREN_ONDERDEEL.volgorde + index + 1,
  titel: klein.titel,
  aanwijzing: klein.moment,
}));

/** What was written in them. The stappen take no time today. */
export function listOogstActies(find: FindWerkvorm): Actie[] {
  return voorbeeld.kleineWerkvormen.flatMap((klein): Actie[] => {
    const rondeId = rondeIdOf(klein);
    return [
      {
        type: 'rondeToegevoegd',
        id: rondeId,
        onderdeelId: onderdeelIdOf(klein),
        werkvorm: klein.werkvorm,
        opties: {},
      },
      ...listStapIds(klein, find).map(
        (stapId): Actie => ({ type: 'stapMinutenGewijzigd', rondeId, stapId, minuten: 0 }),
      ),
      { type: 'rondeActie', rondeId, actie: { ...listAntwoorden(klein) } },
    ];
  });
}

function listStapIds({ werkvorm }: Klein, find: FindWerkvorm): string[] {
  const { stappen, initialState, standaardOpties } = find(werkvorm);
  return stappen(initialState(standaardOpties)).map(({ id }) => id);
}

function listAntwoorden({ werkvorm, antwoorden }: Klein): OogstActie {
  return {
    type: 'antwoordenToegevoegd',
    antwoorden: antwoorden.map(({ vraag, tekst, van }, index) => ({
      id: `${werkvorm}-${String(index + 1)}`,
      vraagId: vraag,
      tekst,
      van: toAfzender(van.map((id) => `voorbeeld-${id}`)),
    })),
  };
}

function toAfzender([first, ...rest]: readonly string[]): Afzender | null {
  if (first === undefined) return null;
  return rest.length === 0
    ? { soort: 'deelnemer', id: first }
    : { soort: 'groepje', leden: [first, ...rest] };
}
