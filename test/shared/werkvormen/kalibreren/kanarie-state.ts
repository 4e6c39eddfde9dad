import { type KalibrerenId, readInhoud } from '../../../../shared/werkvormen/kalibreren/inhoud.ts';
import { stateSchema, type State } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { gebiedUitgelicht } from '../../../../shared/werkvormen/kalibreren/zaal.ts';
import { vraagId } from '../../../../shared/werkvormen/vraag-uitgelicht.ts';
import type { Gepubliceerd, KanarieFixture } from '../gepubliceerd.ts';

/**
 * A ronde with a canary in every text field. Two groepjes have an area in common; two of their lines were merged, one
 * line is alone, one was said in the room and one was added. The second area has nothing in it.
 */
export function makeKanarieFixture(
  werkvorm: KalibrerenId,
): KanarieFixture & { readonly KANARIE_STATE: State } {
  const canary = (plek: string): string => `kanarie-${werkvorm}-${plek}`;
  const { stappen } = readInhoud(werkvorm);
  const gebied = (id: string, volgorde: number): State['gebieden'][string] => ({
    id,
    volgorde,
    naam: canary(`${id}-naam`),
    omschrijving: canary(`${id}-omschrijving`),
    stagesoort: canary(`${id}-soort`),
    merk: volgorde === 1 ? 'agogisch' : null,
    referentie: [canary(`${id}-referentie-1`), canary(`${id}-referentie-2`)],
  });
  const regel = (id: string, volgorde: number, bron: State['regels'][string]['bron']) => ({
    id,
    volgorde,
    gebiedId: 'g1',
    tekst: canary(id),
    bron,
    uit: id === 'r1' ? ['gedraging-1'] : [],
    isVraag: id === 'r3',
  });
  const KANARIE_STATE: State = {
    setNaam: canary('set'),
    gebieden: { g1: gebied('g1', 1), g2: gebied('g2', 2) },
    gedragingen: {
      'gedraging-1': {
        id: 'gedraging-1',
        volgorde: 1,
        gebiedId: 'g1',
        tekst: canary('gedraging-1'),
        deelnemerId: 'deelnemer-1',
      },
      'gedraging-2': {
        id: 'gedraging-2',
        volgorde: 2,
        gebiedId: 'g2',
        tekst: canary('gedraging-2'),
        deelnemerId: null,
      },
    },
    vellen: {
      v1: { id: 'v1', volgorde: 1, nummer: 1, leden: ['deelnemer-1'], gebieden: ['g1'] },
      v2: { id: 'v2', volgorde: 2, nummer: 2, leden: ['deelnemer-2'], gebieden: ['g1', 'g2'] },
    },
    regels: {
      r1: regel('r1', 1, { soort: 'vel', velId: 'v1' }),
      r2: regel('r2', 2, { soort: 'vel', velId: 'v2' }),
      r3: regel('r3', 3, { soort: 'vel', velId: 'v2' }),
      r4: regel('r4', 4, { soort: 'zaal' }),
      r5: regel('r5', 5, { soort: 'aangevuld' }),
    },
    samen: { s1: { id: 's1', volgorde: 1, gebiedId: 'g1', tekst: canary('s1'), regels: ['r1', 'r2'] } },
  };
  const NAMEN = [1, 2].flatMap((nummer) => [
    canary(`g${String(nummer)}-naam`),
    canary(`g${String(nummer)}-soort`),
  ]);
  const VERDELING = [...NAMEN, 'kanarie-kader-naam-1', 'kanarie-kader-naam-2'];
  const kop = (id: string): string[] => [canary(`${id}-naam`), canary(`${id}-soort`)];
  const metUitleg = (id: string): string[] => [...kop(id), canary(`${id}-omschrijving`)];
  const GEDRAG = ['r3', 'r4', 'r5', 's1'].map(canary);
  const perStap = (stapId: string, niets: string[], g1: string[], g2: string[]): Gepubliceerd[] => [
    { stapId, uitgelicht: null, kanaries: niets },
    { stapId, uitgelicht: gebiedUitgelicht('constructor'), kanaries: niets },
    { stapId, uitgelicht: gebiedUitgelicht('g1'), kanaries: g1 },
    { stapId, uitgelicht: gebiedUitgelicht('g2'), kanaries: g2 },
    ...(stappen.find(({ id }) => id === stapId)?.vragen ?? []).map((_, index) => ({
      stapId,
      uitgelicht: vraagId(index),
      kanaries: [],
    })),
  ];
  const GEPUBLICEERD: readonly Gepubliceerd[] = [
    ...perStap('verkennen', NAMEN, metUitleg('g1'), metUitleg('g2')),
    ...perStap('afstemmen', VERDELING, metUitleg('g1'), metUitleg('g2')),
    ...perStap('plenair', NAMEN, [...kop('g1'), ...GEDRAG], kop('g2')),
  ];
  return { KANARIE_STATE, STATE_SCHEMA: stateSchema, GEPUBLICEERD };
}
