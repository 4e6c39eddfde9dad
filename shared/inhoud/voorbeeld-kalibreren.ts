import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import type { Onderdeel } from '../domain/bijeenkomst.ts';
import type { Actie as KalibrerenActie } from '../werkvormen/kalibreren/acties.ts';
import { STANDAARD_SETS } from '../werkvormen/kalibreren/inhoud.ts';

/** The ronde of the example in which the group calibrated, in an earlier bijeenkomst. */
const KALIBREREN_RONDE_ID = 'voorbeeld-kalibreren';

const kalibreren = voorbeeld.kalibreren;
const van = (deelnemer: string): string => `voorbeeld-${deelnemer}`;
const groepjes = kalibreren.groepjes.map(({ leden, ...groepje }) => ({ ...groepje, leden: leden.map(van) }));

/** What hangs on the wall behind the programma: it takes no time today. */
export const KALIBREREN_ONDERDEEL: Onderdeel = {
  id: 'kalibreren-aan-de-muur',
  volgorde: 100,
  titel: 'Aan de muur: kalibreren',
  minuten: 0,
  soort: 'dialoog',
  opdracht: '',
  aanwijzing: kalibreren.moment,
  notitie: '',
  vasteStart: null,
  isOvergeslagen: false,
};

/** The kalibreren of the example, as the group did it. */
export function listKalibrerenActies(): Actie[] {
  return [
    {
      type: 'rondeToegevoegd',
      id: KALIBREREN_RONDE_ID,
      onderdeelId: KALIBREREN_ONDERDEEL.id,
      werkvorm: 'kalibreren-bekwaamheden',
      opties: STANDAARD_SETS['kalibreren-bekwaamheden'],
    },
    ...(['verkennen', 'afstemmen', 'plenair'] as const).map(
      (stapId): Actie => ({ type: 'stapMinutenGewijzigd', rondeId: KALIBREREN_RONDE_ID, stapId, minuten: 0 }),
    ),
    {
      type: 'groepjesGemaakt',
      rondeId: KALIBREREN_RONDE_ID,
      stapId: 'afstemmen',
      groepjes: groepjes.map(({ id, leden }) => ({ id, leden })),
    },
    ...listActies().map(
      (actie): Actie => ({ type: 'rondeActie', rondeId: KALIBREREN_RONDE_ID, actie: { ...actie } }),
    ),
  ];
}

function listActies(): KalibrerenActie[] {
  const { alleen, vellen, samen, aangevuld } = kalibreren;
  return [
    {
      type: 'gedragingenToegevoegd',
      gedragingen: alleen.map(({ id, gebied, tekst, deelnemer }) => ({
        id,
        gebiedId: gebied,
        tekst,
        deelnemerId: van(deelnemer),
      })),
    },
    ...groepjes.map(
      (groepje): KalibrerenActie => ({
        type: 'velregelsToegevoegd',
        groepje,
        regels: vellen
          .filter((regel) => regel.groepje === groepje.nummer)
          .map(({ id, gebied, tekst, uit }) => ({ id, gebiedId: gebied, tekst, uit })),
      }),
    ),
    ...samen.map((each): KalibrerenActie => ({ type: 'gedragSamengevoegd', ...each })),
    {
      type: 'aanvullingenToegevoegd',
      soort: 'aangevuld',
      regels: aangevuld.map(({ id, gebied, tekst }) => ({ id, gebiedId: gebied, tekst, uit: [] })),
    },
  ];
}
