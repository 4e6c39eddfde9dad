import { readInhoud } from '../../../../shared/werkvormen/oogst/inhoud.ts';
import { stateSchema, type State } from '../../../../shared/werkvormen/oogst/state.ts';
import type { OogstId, OogstStap } from '../../../../shared/werkvormen/oogst/vragen.ts';
import { antwoordUitgelicht, listGetoond } from '../../../../shared/werkvormen/oogst/zaal.ts';
import { vraagId } from '../../../../shared/werkvormen/vraag-uitgelicht.ts';
import type { Gepubliceerd, KanarieFixture } from '../gepubliceerd.ts';

/** A ronde with an answer to every question, each a canary of its own, and what its stappen publish of them. */
export function makeKanarieFixture(
  werkvorm: OogstId,
  oogst: readonly OogstStap[],
): KanarieFixture & { readonly KANARIE_STATE: State } {
  const canary = (plek: string): string => `kanarie-${werkvorm}-${plek}`;
  const { stappen } = readInhoud(werkvorm, oogst);
  const alle = oogst.flatMap(({ vragen }) => vragen);
  const KANARIE_STATE: State = {
    oogst: Object.fromEntries(
      alle.map(({ id: vraag }, index) => [
        `${werkvorm}-${vraag}`,
        {
          id: `${werkvorm}-${vraag}`,
          volgorde: index + 1,
          vraagId: vraag,
          tekst: canary(vraag),
          van: { soort: 'deelnemer', id: 'deelnemer-1' },
        },
      ]),
    ),
  };
  const GEPUBLICEERD = oogst.flatMap((stap): Gepubliceerd[] => {
    const hardop = stap.vragen.filter(({ toont }) => toont === 'alles').map(({ id }) => canary(id));
    const lijst = hardop.length === 0 ? [] : [...hardop, 'kanarie-kader-naam-1'];
    const stapId = stap.id;
    return [
      { stapId, uitgelicht: null, kanaries: lijst },
      { stapId, uitgelicht: antwoordUitgelicht('constructor'), kanaries: lijst },
      ...(stappen.find(({ id }) => id === stapId)?.vragen ?? []).map((_, index) => ({
        stapId,
        uitgelicht: vraagId(index),
        kanaries: [],
      })),
      ...listGetoond(oogst, stap).map(({ id, naast }) => ({
        stapId,
        uitgelicht: antwoordUitgelicht(`${werkvorm}-${id}`),
        kanaries: [canary(id), ...(naast === null ? [] : [canary(naast)])],
      })),
    ];
  });
  return { KANARIE_STATE, STATE_SCHEMA: stateSchema, GEPUBLICEERD };
}
