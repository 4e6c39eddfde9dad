import { produce } from 'immer';
import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { Actie } from '../domain/acties.ts';
import {
  type BijeenkomstState,
  createBijeenkomst,
  type Deelnemer,
  type Onderdeel,
} from '../domain/bijeenkomst.ts';
import type { FindWerkvorm } from '../domain/programma.ts';
import { reduceBijeenkomst } from '../domain/reducer.ts';
import { createBeeld } from '../werkvormen/goed-werk/beeld.ts';
import { SKIVE } from '../werkvormen/goed-werk/state.ts';
import { KRITISCHE_SITUATIES } from './goed-werk.ts';
import { listBrievenActies } from './voorbeeld-brieven.ts';
import { listInterventiespelActies } from './voorbeeld-interventiespel.ts';
import { KALIBREREN_ONDERDEEL, listKalibrerenActies } from './voorbeeld-kalibreren.ts';
import { playNominaleGroepstechniek } from './voorbeeld-nominale-groepstechniek.ts';
import { listOogstActies, OOGST_ONDERDELEN } from './voorbeeld-oogst.ts';
import { listReflectieActies } from './voorbeeld-reflectie.ts';

/** The example: invented people, a filled bijeenkomst. Ids are fixed, so that loading it again replaces it. */
export const VOORBEELD = {
  groepId: 'voorbeeld-groep',
  groepNaam: voorbeeld.bijeenkomst.groep,
  bijeenkomstId: voorbeeld.bijeenkomst.id,
  kwadrantenRondeId: 'voorbeeld-kwadranten',
  goedWerkRondeId: 'voorbeeld-goed-werk',
  beeldId: voorbeeld.beeldVanGoedWerk.id,
  /** Whose board lies on the table when the example is opened. */
  bordVan: 'd1',
} as const;

const deelnemerId = (id: string): string => `voorbeeld-${id}`;

/** The people of the example. */
export const VOORBEELD_DEELNEMERS: readonly Deelnemer[] = voorbeeld.deelnemers.map(
  ({ id, label, rol }, index) => ({
    id: deelnemerId(id),
    naam: label,
    rol,
    volgorde: index + 1,
  }),
);

/** Where one person of the example laid the cards, -1..1 in both directions. */
function listVoorbeeldBord(deelnemer: string): { kaart: string; titel: string; x: number; y: number }[] {
  return voorbeeld.kwadrantenkaartjes.gelegd
    .filter((gelegd) => gelegd.deelnemer === deelnemer)
    .map(({ kaart, titel, x, y }) => ({ kaart, titel, x, y }));
}

/** The Beeld van Goed Werk of the example, as it is typed in. */
const VOORBEELD_BEELD = voorbeeld.beeldVanGoedWerk;

/** The filled example bijeenkomst on a date, made by the same actions that people would have done. */
export function createVoorbeeld(datum: string, find: FindWerkvorm): BijeenkomstState {
  const { titel, startTijd, leervraag, duurMinuten } = voorbeeld.bijeenkomst;
  const start: BijeenkomstState = {
    ...createBijeenkomst(titel, datum, startTijd),
    leervraag,
    geplandeMinuten: duurMinuten,
    onderdelen: Object.fromEntries(listOnderdelen().map((onderdeel) => [onderdeel.id, onderdeel])),
  };
  const acties = [
    ...kwadrantenActies(),
    ...listBrievenActies(),
    ...listInterventiespelActies(),
    ...goedWerkActies(),
    ...listReflectieActies(),
    ...listKalibrerenActies(),
    ...listOogstActies(find),
  ];
  const played = acties.reduce(
    (state, actie) =>
      produce(state, (draft) => {
        reduceBijeenkomst(draft, actie, find);
      }),
    start,
  );
  return playNominaleGroepstechniek(played, find);
}

const BEELD_ONDERDEEL = 'beeld-aan-de-muur';

function listOnderdelen(): Onderdeel[] {
  const agenda = voorbeeld.agenda.map(
    (item, index): Onderdeel => ({
      id: item.id,
      volgorde: index + 1,
      titel: item.naam,
      minuten: item.minuten,
      soort: item.naam === 'Pauze' ? 'pauze' : index === 0 ? 'start' : 'anders',
      opdracht: item.naam === 'Pauze' ? 'Tot zo.' : '',
      aanwijzing: item.toelichting,
      notitie: '',
      vasteStart: null,
      isOvergeslagen: false,
    }),
  );
  const beeld: Onderdeel = {
    id: BEELD_ONDERDEEL,
    volgorde: 1.5,
    titel: `Aan de muur: ${VOORBEELD_BEELD.titel}`,
    minuten: 0,
    soort: 'dialoog',
    opdracht: '',
    aanwijzing: VOORBEELD_BEELD.moment,
    notitie: '',
    vasteStart: null,
    isOvergeslagen: false,
  };
  return [...agenda, beeld, KALIBREREN_ONDERDEEL, ...OOGST_ONDERDELEN];
}

function kwadrantenActies(): Actie[] {
  const { agenda, variant, ernaast, inzichten, conclusie } = voorbeeld.kwadrantenkaartjes;
  const rondeId = VOORBEELD.kwadrantenRondeId;
  const inRonde = (actie: { type: string } & Record<string, unknown>): Actie => ({
    type: 'rondeActie',
    rondeId,
    actie,
  });
  const teksten = [...inzichten, conclusie];
  return [
    {
      type: 'rondeToegevoegd',
      id: rondeId,
      onderdeelId: agenda,
      werkvorm: 'kwadrantenkaartjes',
      opties: { variant, dek: 'begeleidingsvormen', kaartIds: null },
    },
    ...listVoorbeeldBord(VOORBEELD.bordVan).map(({ kaart, x, y }) =>
      inRonde({ type: 'kaartVerplaatst', id: kaart, x, y }),
    ),
    // Everyone laid the cards at home; the boards of all of them can be compared.
    ...VOORBEELD_DEELNEMERS.map(({ id }, index) =>
      inRonde({
        type: 'bordToegevoegd',
        id: `voorbeeld-bord-${String(index + 1)}`,
        deelnemerId: id,
        posities: listVoorbeeldBord(id.slice(deelnemerId('').length)).map(({ kaart, x, y }) => ({
          id: kaart,
          x,
          y,
        })),
      }),
    ),
    // What lay there the first time, and what a student laid: to compare with.
    ...ernaast.map(({ id, naam, variant: van, gelegd }) =>
      inRonde({ type: 'naastToegevoegd', id, naam, variant: van, kaarten: gelegd }),
    ),
    ...teksten.map((tekst, index) =>
      inRonde({ type: 'inzichtToegevoegd', id: `inzicht-${String(index + 1)}`, tekst }),
    ),
    inRonde({ type: 'conclusieGetrokken', id: 'bv-02', label: 'vaker' }),
    inRonde({ type: 'conclusieNotitieGewijzigd', id: 'bv-02', notitie: conclusie }),
  ];
}

function goedWerkActies(): Actie[] {
  const rondeId = VOORBEELD.goedWerkRondeId;
  const inRonde = (actie: { type: string } & Record<string, unknown>): Actie => ({
    type: 'rondeActie',
    rondeId,
    actie,
  });
  const bron = KRITISCHE_SITUATIES.find(({ bronId }) => bronId === VOORBEELD_BEELD.kritischeSituatie);
  const { doelgroep: _, ...situatie } = bron ?? {
    doelgroep: '',
    bronId: null,
    titel: '',
    situatie: '',
    spanning: '',
    openingsvraag: '',
  };
  const { toelichting, skive } = VOORBEELD_BEELD;
  return [
    {
      type: 'rondeToegevoegd',
      id: rondeId,
      onderdeelId: BEELD_ONDERDEEL,
      werkvorm: 'goed-werk',
      opties: null,
    },
    inRonde({ type: 'situatieGekozen', situatie }),
    inRonde({
      type: 'notitiesToegevoegd',
      notities: SKIVE.map((element, index) => ({
        id: `notitie-${element}`,
        volgorde: index + 1,
        element,
        tekst: skive[element],
      })),
    }),
    inRonde({
      type: 'beeldBegonnen',
      beeld: {
        ...createBeeld(VOORBEELD.beeldId),
        volgorde: 1,
        titel: VOORBEELD_BEELD.titel,
        kernuitspraak: VOORBEELD_BEELD.kernuitspraak,
        afbeelding: { soort: 'tekening', id: 'deur-op-een-kier' },
        bijschrift: VOORBEELD_BEELD.beeld.bijschrift,
        situatie: VOORBEELD_BEELD.situatie,
        ...toelichting,
        kritischeSituatie: situatie.titel,
        makers: VOORBEELD_DEELNEMERS.filter(({ id }) =>
          VOORBEELD_BEELD.gemaaktDoor.map(deelnemerId).includes(id),
        ).map(({ naam }) => naam),
      },
    }),
  ];
}
