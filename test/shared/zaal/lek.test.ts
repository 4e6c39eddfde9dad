import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../electron/data/database/database.ts';
import { createRepositories } from '../../../electron/data/database/repositories.ts';
import { bijeenkomstSchema, deelnemerSchema, type Positie } from '../../../shared/domain/bijeenkomst.ts';
import { listPosities } from '../../../shared/domain/programma.ts';
import { listTeksten } from '../../../shared/domain/teksten.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { NEUTRALE_PRESENTATIE } from '../../../shared/zaal/neutrale-presentatie.ts';
import { groepjesUitgelicht } from '../../../shared/zaal/rondom-beeld.ts';
import { startService, TestService } from '../../electron/data/support/service.ts';
import { makeQuickFolder } from '../../support/quick-folder.ts';
import type { Gepubliceerd, KanarieFixture } from '../werkvormen/gepubliceerd.ts';
import {
  DEELNEMERS,
  GROEP_NAAM,
  KALE_ONDERDELEN,
  makeKanarieBijeenkomst,
  RONDOM_GEPUBLICEERD,
  RONDOM_NIETS,
  rondeOf,
} from './kanarie-bijeenkomst.ts';
import { findBareTexts, listDoubles, listKanaries } from './kanaries.ts';

const files = import.meta.glob<KanarieFixture>('../werkvormen/*/fixture.ts', { eager: true });
const FIXTURES = Object.fromEntries(
  Object.entries(files).map(([path, fixture]) => [path.split('/').at(-2) ?? '', fixture]),
);
const BIJEENKOMST = makeKanarieBijeenkomst(FIXTURES);
const ID = 'bijeenkomst-kanarie';

/** Strings that hold no words of people, by path, with what they hold. */
const NO_TEXT: Readonly<Record<string, string>> = {
  'rondes.*.werkvorm': 'an id of the register',
  'beelden.*.afbeelding|0.id': "the name of one of the app's own drawings",
};
const findBare = (schema: z.ZodType, value: unknown): string[] =>
  findBareTexts(schema, [value]).filter((path) => NO_TEXT[path] === undefined);

/** The groepjes of the first and of the last stap of a ronde: of the stap where the room is, and looked at from another. */
const GROEPJES_VAN = WERKVORMEN.slice(0, 1).flatMap(({ id, stappen }) => {
  const all = stappen(FIXTURES[id]?.KANARIE_STATE);
  return [all[0], all.at(-1)].map((stap) => ({
    rondeId: rondeOf(id),
    uitgelicht: groepjesUitgelicht(rondeOf(id), stap?.id ?? ''),
  }));
});

/** Everything that regie could put forward, of any werkvorm, and what is no such thing. */
const UITGELICHT = [
  ...new Set([
    null,
    ...Object.values(FIXTURES).flatMap(({ GEPUBLICEERD }) =>
      GEPUBLICEERD.map(({ uitgelicht }) => uitgelicht),
    ),
    ...RONDOM_GEPUBLICEERD.map(({ uitgelicht }) => uitgelicht),
    ...RONDOM_NIETS,
    ...GROEPJES_VAN.map(({ uitgelicht }) => uitgelicht),
    'rondom/groepjes/__proto__/constructor',
    'rondom/groepjes',
    'deelnemer-1',
    'b1',
    'p1',
    'f1',
    'i1',
    'constructor',
    '__proto__',
    'beeld/__proto__/',
    '',
  ]),
];

/** The service with this bijeenkomst open, and a zaal window that has loaded. */
async function fillWithKanaries(service: TestService): Promise<TestService> {
  await service.close();
  const opened = openDatabase(service.databasePath);
  const repos = createRepositories(opened);
  repos.transaction(() => {
    repos.groepen.insert('groep', GROEP_NAAM, false, 1);
    for (const deelnemer of DEELNEMERS) repos.groepen.saveDeelnemer('groep', deelnemer);
    repos.bijeenkomsten.insert(ID, 'groep', BIJEENKOMST, false, 1);
    repos.teksten.update(ID, new Map(), listTeksten(BIJEENKOMST, findWerkvorm));
  });
  opened.db.close();
  await service.restart();
  await service.open(ID);
  service.setZaalOpen(true);
  await service.ask('zaal', 'getZaalBeeld', {});
  return service;
}

let shared: TestService | null = null;
afterAll(async () => {
  await shared?.close();
  if (shared !== null) rmSync(shared.dataDir, { recursive: true, force: true });
});

/** One such service for many tests, as it is before anybody presents: nobody changes the bijeenkomst in these tests. */
async function useKanaries(): Promise<TestService> {
  shared ??= await fillWithKanaries(new TestService(makeQuickFolder('kanaries')));
  await shared.regie('setPresentatie', { wijziging: NEUTRALE_PRESENTATIE });
  await shared.ask('zaal', 'getZaalBeeld', {});
  shared.forget();
  return shared;
}

/** All that reached the zaal since the last time: events, and the answer to what it may ask. */
async function takeZaalBytes(service: TestService): Promise<unknown[]> {
  const answer = await service.ask('zaal', 'getZaalBeeld', {});
  const bytes = [answer, ...service.sent.filter(({ to }) => to === 'zaal')];
  service.forget();
  return bytes;
}

let visits = 0;
const goTo = (service: TestService, positie: Positie) =>
  service.act(ID, {
    type: 'positieGewijzigd',
    positie,
    bezoekId: `bezoek-${String((visits += 1))}`,
    op: visits,
  });

/** What may be seen of what is around the werkvormen; null when nothing of it is put forward here. */
function mayShowRondom(positie: Positie, uitgelicht: string | null): readonly string[] | null {
  const van = GROEPJES_VAN.find((each) => each.uitgelicht === uitgelicht)?.rondeId;
  if (van !== undefined) {
    const { onderdeelId } = BIJEENKOMST.rondes[van] ?? {};
    return onderdeelId === positie.onderdeelId ? DEELNEMERS.map(({ naam }) => naam) : null;
  }
  const found = RONDOM_GEPUBLICEERD.find((each) => each.uitgelicht === uitgelicht);
  if (found === undefined || (found.onderdeelId ?? positie.onderdeelId) !== positie.onderdeelId) return null;
  const titel = BIJEENKOMST.onderdelen[positie.onderdeelId]?.titel ?? '';
  return found.metTitel ? [...found.kanaries, titel] : found.kanaries;
}

/** What may be seen there, by what the fixtures declare. */
function mayShow(positie: Positie, uitgelicht: string | null, vlak: 'opdracht' | 'bord'): readonly string[] {
  const rondom = mayShowRondom(positie, uitgelicht);
  if (rondom !== null) return rondom;
  const kaal = KALE_ONDERDELEN.find(({ id }) => id === positie.onderdeelId);
  if (kaal !== undefined) return kaal.kanaries;
  const werkvorm = WERKVORMEN.find(({ id }) => rondeOf(id) === positie.rondeId);
  const stap = werkvorm?.stappen(FIXTURES[werkvorm.id]?.KANARIE_STATE)[positie.stap];
  const declared =
    FIXTURES[werkvorm?.id ?? '']?.GEPUBLICEERD.filter(({ stapId }) => stapId === stap?.id) ?? [];
  if (vlak === 'opdracht') return [];
  const find = (id: string | null) => declared.find((each) => each.uitgelicht === id);
  const found: Gepubliceerd | undefined = find(uitgelicht) ?? find(null);
  if (found === undefined)
    throw new Error(`${werkvorm?.id ?? ''} does not say what ${stap?.id ?? ''} publishes`);
  return found.kanaries;
}

describe('the fixtures', () => {
  test.each(WERKVORMEN.map(({ id }) => id))('of %s has a unique canary in every text field', (id) => {
    const fixture = FIXTURES[id];
    if (fixture === undefined) throw new Error(`test/shared/werkvormen/${id}/fixture.ts is missing`);
    fixture.STATE_SCHEMA.parse(fixture.KANARIE_STATE);
    expect(findBare(fixture.STATE_SCHEMA, fixture.KANARIE_STATE)).toEqual([]);
    expect(listDoubles(fixture.KANARIE_STATE)).toEqual([]);
  });

  test('of the bijeenkomst around them has a unique canary in every text field', () => {
    bijeenkomstSchema.parse(BIJEENKOMST);
    expect(findBare(bijeenkomstSchema, BIJEENKOMST)).toEqual([]);
    expect(findBare(z.array(deelnemerSchema), DEELNEMERS)).toEqual([]);
    expect(listDoubles([BIJEENKOMST, DEELNEMERS, GROEP_NAAM])).toEqual([]);
  });

  test('are noticed when a text field has no canary', () => {
    const schema = z.strictObject({
      a: z.string(),
      b: z.record(z.string(), z.strictObject({ c: z.string().nullable() })),
      d: z.enum(['x']),
    });
    expect(findBareTexts(schema, [{ a: 'gewoon', b: {}, d: 'x' }])).toEqual(['a', 'b.*.c']);
    expect(findBareTexts(schema, [{ a: 'kanarie-1', b: { k: { c: 'kanarie-2' } }, d: 'x' }])).toEqual([]);
  });

  test('say of every stap what it publishes', () => {
    for (const { id, stappen } of WERKVORMEN) {
      const declared = new Set(FIXTURES[id]?.GEPUBLICEERD.map(({ stapId }) => stapId));
      expect({ id, stappen: [...declared] }).toEqual({
        id,
        stappen: stappen(FIXTURES[id]?.KANARIE_STATE).map((stap) => stap.id),
      });
    }
  });
});

const POSITIES = listPosities(BIJEENKOMST, findWerkvorm);
const nameOf = ({ onderdeelId, rondeId, stap }: Positie) =>
  `${rondeId ?? onderdeelId}, stap ${String(stap + 1)}`;

describe.each(POSITIES.map((positie) => ({ naam: nameOf(positie), positie })))('at $naam', ({ positie }) => {
  test('the zaal gets what is published and nothing else, whatever regie puts forward', async () => {
    const service = await useKanaries();
    await goTo(service, positie);
    await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
    for (const uitgelicht of UITGELICHT) {
      for (const vlak of ['opdracht', 'bord'] as const) {
        service.forget();
        await service.regie('setPresentatie', {
          wijziging: { uitgelicht, vlak, isAanraakbaar: vlak === 'bord' },
        });
        expect(service.list('statusGewijzigd'), 'a picture that could not be made').toEqual([]);
        const found = listKanaries(await takeZaalBytes(service));
        const allowed = mayShow(positie, uitgelicht, vlak);
        expect(
          found.filter((kanarie) => !allowed.includes(kanarie)),
          `${String(uitgelicht)} on ${vlak}`,
        ).toEqual([]);
        expect(
          allowed.filter((kanarie) => !found.includes(kanarie)),
          'declared, but not shown',
        ).toEqual([]);
      }
    }
  });

  test.each([
    ['neutral', { modus: 'neutraal' }],
    ['black', { modus: 'volgt', isZwart: true }],
  ] as const)('the zaal gets nothing at all while it is %s', async (_, wijziging) => {
    const service = await useKanaries();
    await service.regie('setPresentatie', { wijziging });
    await goTo(service, positie);
    for (const uitgelicht of UITGELICHT) {
      await service.regie('setPresentatie', { wijziging: { uitgelicht, vlak: 'bord' } });
    }
    expect(listKanaries(await takeZaalBytes(service))).toEqual([]);
  });

  test('the zaal gets nothing of it while it is frozen on another stap', async () => {
    const service = await useKanaries();
    const { id: elsewhere, kanaries } = KALE_ONDERDELEN[positie.onderdeelId === 'los' ? 0 : 1];
    await goTo(service, { onderdeelId: elsewhere, rondeId: null, stap: 0 });
    await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
    await service.regie('setPresentatie', { wijziging: { isBevroren: true } });
    await takeZaalBytes(service);
    await goTo(service, positie);
    for (const uitgelicht of UITGELICHT) {
      await service.regie('setPresentatie', { wijziging: { uitgelicht, vlak: 'bord' } });
    }
    expect(service.sent.filter(({ to }) => to === 'zaal')).toEqual([]);
    const found = listKanaries(await takeZaalBytes(service));
    expect(found.filter((kanarie) => !(kanaries as readonly string[]).includes(kanarie))).toEqual([]);
  });
});

test('the zaal is told nothing of a picture, a name or a note when somebody works in regie', async () => {
  const service = await fillWithKanaries(startService());
  const rondeId = rondeOf('kwadrantenkaartjes');
  const positie = POSITIES.find((each) => each.rondeId === rondeId);
  if (positie === undefined) throw new Error('there is no board to look at');
  await goTo(service, positie);
  await service.regie('setPresentatie', { wijziging: { modus: 'volgt', vlak: 'bord' } });
  const shown = mayShow(positie, null, 'bord');
  expect(listKanaries(await takeZaalBytes(service))).toEqual(expect.arrayContaining([...shown]));
  await service.regie('saveDeelnemer', {
    groepId: 'groep',
    deelnemer: { id: 'nieuw', naam: 'kanarie-nieuwe-naam', rol: 'kanarie-nieuwe-rol', volgorde: 3 },
  });
  await service.regie('searchTeksten', { vraag: 'kanarie' });
  await service.act(ID, {
    type: 'onderdeelGewijzigd',
    id: 'start',
    velden: { notitie: 'kanarie-nieuwe-notitie' },
  });
  await service.ask('regie', 'reportSleep', {
    rondeId,
    id: 'kanarie-sleep',
    x: 0,
    y: 0,
    isEind: false,
  });
  const found = listKanaries(await takeZaalBytes(service));
  expect(found.filter((kanarie) => !shown.includes(kanarie))).toEqual([]);
});
