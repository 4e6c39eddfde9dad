import { produce } from 'immer';
import voorbeeld from '../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import type { BijeenkomstState } from '../domain/bijeenkomst.ts';
import { reduceInvoer } from '../domain/invoer.ts';
import type { FindWerkvorm } from '../domain/programma.ts';
import { reduceBijeenkomst } from '../domain/reducer.ts';
import type { Actie as NgtActie } from '../werkvormen/nominale-groepstechniek/acties.ts';
import { STAP_VAN } from '../werkvormen/nominale-groepstechniek/inhoud.ts';
import type { StemmingId } from '../werkvormen/nominale-groepstechniek/state.ts';
import { RANGORDE } from '../werkvormen/nominale-groepstechniek/stemvraag.ts';

/** The ronde of the example in which the group chose by the nominale groepstechniek. */
export const NGT_RONDE_ID = 'voorbeeld-nominale-groepstechniek';

const ngt = voorbeeld.nominaleGroepstechniek;
const van = (deelnemer: string): string => `voorbeeld-${deelnemer}`;

/** Adds the nominale groepstechniek of the example as the group played it. Its votes are secret: of nobody it is known what they chose. */
export function playNominaleGroepstechniek(start: BijeenkomstState, find: FindWerkvorm): BijeenkomstState {
  return produce(start, (draft) => {
    const act = (actie: NgtActie): void => {
      reduceBijeenkomst(draft, { type: 'rondeActie', rondeId: NGT_RONDE_ID, actie: { ...actie } }, find);
    };
    const close = (stemming: StemmingId, rangordes: readonly (readonly string[])[]): void => {
      const plek = { onderdeelId: ngt.agenda, rondeId: NGT_RONDE_ID, stapId: STAP_VAN[stemming] };
      // In an order of their own: that of the file would say whose they are.
      const inzendingen = rangordes
        .map((rangorde) => rangorde.join('\n'))
        .toSorted()
        .map((tekst, index) => ({
          antwoorden: { [RANGORDE]: tekst },
          ids: [`${stemming}-stem-${String(index + 1)}`],
        }));
      reduceInvoer(draft, { type: 'geheimGesloten', plek, inzendingen, verwacht: rangordes.length }, find);
    };
    const opties = { variant: 'kort', vraag: ngt.vraag, k: 5 };
    reduceBijeenkomst(
      draft,
      {
        type: 'rondeToegevoegd',
        id: NGT_RONDE_ID,
        onderdeelId: ngt.agenda,
        werkvorm: 'nominale-groepstechniek',
        opties,
      },
      find,
    );
    for (const actie of listLijstActies()) act(actie);
    act({ type: 'stemmingGeopend', stemming: 'eerste', ideeIds: null });
    close(
      'eerste',
      ngt.stemmen.map(({ punten }) => rank(punten)),
    );
    act({ type: 'stemmingGeopend', stemming: 'tweede', ideeIds: [...ngt.tweedeStemming.ideeen] });
    close(
      'tweede',
      ngt.tweedeStemming.stemmen.map(({ keuze }) => [keuze]),
    );
    act({ type: 'besluitGewijzigd', besluit: ngt.besluit });
  });
}

/** The round, in the order of the list: who had a turn before has it again in the next round. */
function listLijstActies(): NgtActie[] {
  const rondes = new Map<string, number>();
  return [
    ...ngt.ideeen.map(({ id, tekst, ingebrachtDoor }): NgtActie => {
      const ronde = (rondes.get(ingebrachtDoor) ?? 0) + 1;
      rondes.set(ingebrachtDoor, ronde);
      return {
        type: 'ideeToegevoegd',
        id,
        tekst,
        beurtId: `beurt-${id}`,
        deelnemerId: van(ingebrachtDoor),
        ronde,
        stilId: null,
      };
    }),
    ...ngt.samenvoegingen.map(
      ({ van: id, naar }): NgtActie => ({ type: 'ideeSamengevoegd', id, naar, isAkkoord: true }),
    ),
  ];
}

/** The ideas of a ballot, from most to fewest points. */
function rank(punten: Readonly<Record<string, number | undefined>>): string[] {
  return Object.entries(punten)
    .sort(([, a = 0], [, b = 0]) => b - a)
    .map(([id]) => id);
}
