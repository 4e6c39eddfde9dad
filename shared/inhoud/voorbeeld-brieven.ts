import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import type { BrievenActie } from '../werkvormen/brievenwisseling/acties.ts';

/** The ronde of the example in which letters were exchanged. */
const BRIEVEN_RONDE_ID = 'voorbeeld-brieven';

const wisseling = voorbeeld.brievenwisseling;
const van = (deelnemer: string): string => `voorbeeld-${deelnemer}`;

interface Geschreven {
  readonly aanhef: string;
  readonly alineas: readonly string[];
  readonly groet: string;
}

const toTekst = ({ aanhef, alineas, groet }: Geschreven): string => [aanhef, ...alineas, groet].join('\n\n');

/** The exchange of letters of the example, with the names of who wrote them. */
export function listBrievenActies(): Actie[] {
  return [
    {
      type: 'rondeToegevoegd',
      id: BRIEVEN_RONDE_ID,
      onderdeelId: wisseling.agenda,
      werkvorm: 'brievenwisseling',
      opties: { isAnoniem: false, thema: wisseling.thema, literatuur: '', beurten: 1 },
    },
    ...listWisselActies().map(
      (actie): Actie => ({ type: 'rondeActie', rondeId: BRIEVEN_RONDE_ID, actie: { ...actie } }),
    ),
  ];
}

function listWisselActies(): BrievenActie[] {
  const { brieven, opbrengst } = wisseling;
  return [
    ...brieven.map(
      (brief, index): BrievenActie => ({
        type: 'briefToegevoegd',
        brief: {
          id: brief.id,
          volgorde: index + 1,
          tekst: toTekst(brief),
          schrijver: van(brief.van),
          isNietOpZaal: false,
        },
      }),
    ),
    {
      type: 'brievenVerdeeld',
      vervallen: [],
      toewijzingen: brieven.map(({ id, antwoord }) => ({
        id: `${id}-lezer`,
        briefId: id,
        lezer: van(antwoord.van),
        beurt: 1,
      })),
    },
    ...brieven.map(
      ({ id, antwoord }, index): BrievenActie => ({
        type: 'antwoordToegevoegd',
        antwoord: {
          id: `${id}-antwoord`,
          volgorde: index + 1,
          briefId: id,
          tekst: toTekst(antwoord),
          lezer: van(antwoord.van),
          beurt: 1,
          isNietOpZaal: false,
        },
      }),
    ),
    {
      type: 'inzichtenToegevoegd',
      inzichten: opbrengst.map((tekst, index) => ({
        id: `brieven-inzicht-${String(index + 1)}`,
        volgorde: index + 1,
        tekst,
      })),
    },
  ];
}
