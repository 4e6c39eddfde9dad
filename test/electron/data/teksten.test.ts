import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { BIJEENKOMST, GOED_WERK, GROEP, inRonde, makeBijeenkomst } from './support/bijeenkomst.ts';
import { startService, type TestService } from './support/service.ts';

async function startWith(leervraag: string): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  await write(service, leervraag);
  return service;
}

const write = (service: TestService, leervraag: string) =>
  service.act(BIJEENKOMST, { type: 'gegevensGewijzigd', gegevens: { leervraag } });

async function search(service: TestService, vraag: string): Promise<string[]> {
  const found = await service.regie('searchTeksten', { vraag });
  return found.map(({ fragment }) =>
    fragment.map(({ tekst, isTreffer }) => (isTreffer ? `[${tekst}]` : tekst)).join(''),
  );
}

describe('search', () => {
  test.each([
    ['a word', 'Hoe geef je feedback aan elkaar?', 'feedback', 'Hoe geef je [feedback] aan elkaar?'],
    ['the beginning of a word', 'Hoe geef je feedback?', 'feed', 'Hoe geef je [feedback]?'],
    [
      'several words in any order',
      'Eerst luisteren, dan vragen',
      'vragen eerst',
      '[Eerst] luisteren, dan [vragen]',
    ],
    ['capitals as small letters', 'Goed Werk', 'goed werk', '[Goed] [Werk]'],
    ['a letter with an accent as one without', 'Eén café', 'een cafe', '[Eén] [café]'],
    ['an accent that is a character of its own', 'De cafés van Oost', 'cafe\u0301s', 'De [cafés] van Oost'],
    ['a word with a hyphen', 'niet-leerzaam', 'niet-leerzaam', '[niet]-[leerzaam]'],
    ['another script', 'هل نتعلم معا', 'نتعلم', 'هل [نتعلم] معا'],
  ])('finds %s', async (_, text, vraag, found) => {
    expect(await search(await startWith(text), vraag)).toEqual([found]);
  });

  test('says where it was found', async () => {
    const service = await startWith('Hoe geef je feedback?');
    expect(await service.regie('searchTeksten', { vraag: 'feedback' })).toMatchObject([
      { bijeenkomstId: BIJEENKOMST, titel: 'Eerste keer', datum: '2026-11-22', groep: 'Team Oost' },
    ]);
  });

  test.each(['', '   ', '"', '""', '*', "';--", '(', 'NEAR(', '^', '🎉', '\u0000'])(
    'finds nothing for %j, and does not fall over it',
    async (vraag) => {
      expect(await search(await startWith('Hoe geef je feedback?'), vraag)).toEqual([]);
    },
  );

  test.each(['OR', 'AND', 'NOT', 'NEAR'])('takes %s for a word', async (vraag) => {
    const service = await startWith(`geen van beide`);
    expect(await search(service, `geen ${vraag} beide`)).toEqual([]);
    await write(service, `geen ${vraag} beide`);
    expect(await search(service, `geen ${vraag} beide`)).toEqual([`[geen] [${vraag}] [beide]`]);
  });

  test('takes anything that can be typed', async () => {
    const service = await startWith('Hoe geef je feedback?');
    const anything = fc.string({ maxLength: 200, unit: 'binary' });
    const run = async (vraag: string) => {
      expect(await service.ask('regie', 'searchTeksten', { vraag })).toMatchObject({ ok: true });
    };
    await fc.assert(fc.asyncProperty(anything, run), { numRuns: 300 });
  });

  test('does not read marks of its own in what people wrote', async () => {
    const service = await startWith('een \u0001vals\u0002 merk \uE000en\uE001 nog een');
    expect(await search(service, 'merk')).toEqual(['een vals [merk] \uE000en\uE001 nog een']);
  });
});

describe('narrowed down', () => {
  /** Two groepen with a bijeenkomst each, a month apart, both about feedback. */
  async function startWithTwo(): Promise<TestService> {
    const service = await startWith('Hoe geef je feedback?');
    await service.regie('createGroep', { id: 'groep-west', naam: 'Team West' });
    const tweede = {
      id: 'bijeenkomst-west',
      groepId: 'groep-west',
      titel: 'Feedback vragen',
      datum: '2026-12-20',
    };
    await service.regie('createBijeenkomst', { ...tweede, indeling: null });
    return service;
  }
  const find = async (service: TestService, grens: object): Promise<string[]> =>
    (await service.regie('searchTeksten', { vraag: 'feedback', ...grens })).map(
      ({ bijeenkomstId }) => bijeenkomstId,
    );

  test.each([
    ['not at all', {}, [BIJEENKOMST, 'bijeenkomst-west']],
    ['to one groep', { groepId: GROEP }, [BIJEENKOMST]],
    ['to a groep without any', { groepId: 'nergens' }, []],
    ['from a date', { vanaf: '2026-12-20' }, ['bijeenkomst-west']],
    ['until a date', { tot: '2026-11-22' }, [BIJEENKOMST]],
    ['to a period', { vanaf: '2026-11-23', tot: '2026-12-19' }, []],
    [
      'to a groep in a period',
      { groepId: 'groep-west', vanaf: '2026-11-01', tot: '2026-12-31' },
      ['bijeenkomst-west'],
    ],
  ])('%s', async (_, grens, found) => {
    expect((await find(await startWithTwo(), grens)).sort()).toEqual(found);
  });

  test('says in which place of the bijeenkomst it stands', async () => {
    const found = await (await startWithTwo()).regie('searchTeksten', { vraag: 'feedback' });
    expect(found.map(({ plek }) => plek).sort()).toEqual(['leervraag', 'titel']);
  });
});

test('gives the best fifty of ten thousand bijdragen, each with what is around the word', {
  timeout: 30_000,
}, async () => {
  const service = await startWith('Hoe geef je feedback?');
  const bijdragen = Array.from({ length: 10_000 }, (_, index) => ({
    id: `b-${String(index)}`,
    onderdeelId: 'opening',
    rondeId: null,
    stapId: null,
    volgorde: index,
    tekst: `Bijdrage ${String(index)} over geduld${index === 5000 ? ' en zonnebloemen' : ''}`,
    van: null,
  }));
  for (let start = 0; start < bijdragen.length; start += 500) {
    const items = bijdragen.slice(start, start + 500);
    await service.act(BIJEENKOMST, { type: 'itemsToegevoegd', lijst: 'bijdragen', items });
  }
  expect(await search(service, 'geduld')).toHaveLength(50);
  expect(await search(service, 'zonnebl')).toEqual(['Bijdrage 5000 over geduld en [zonnebloemen]']);
  expect(await search(service, 'bijdrage 9999')).toEqual(['[Bijdrage] [9999] over geduld']);
});

describe('what is removed', () => {
  const beeld = { ...createBeeld('beeld-2'), volgorde: 2, ethiek: 'Zonnebloem' };

  test('is found no more when it was changed, undone or redone', async () => {
    const service = await startWith('Zonnebloem');
    await write(service, 'Madelief');
    expect(await search(service, 'zonnebloem')).toEqual([]);
    await service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await search(service, 'madelief')).toEqual([]);
    await service.act(BIJEENKOMST, inRonde(GOED_WERK, { type: 'beeldBegonnen', beeld }));
    expect(await search(service, 'zonnebloem')).toEqual(['[Zonnebloem]']);
    await service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await search(service, 'zonnebloem')).toEqual([]);
    await service.regie('redoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await search(service, 'zonnebloem')).toEqual(['[Zonnebloem]']);
  });

  test.each([
    ['bijeenkomst', (service: TestService) => service.regie('removeBijeenkomst', { id: BIJEENKOMST })],
    ['groep', (service: TestService) => service.regie('removeGroep', { id: GROEP })],
  ])('with a %s is gone from every file', async (_, remove) => {
    const service = await startWith('Zonnebloem');
    await service.act(BIJEENKOMST, inRonde(GOED_WERK, { type: 'beeldBegonnen', beeld }));
    const bytes = () =>
      ['', '-wal'].map((part) => readFileSync(service.databasePath + part, 'latin1').toLowerCase()).join();
    expect(bytes()).toContain('zonnebloem');
    await remove(service);
    expect(await search(service, 'zonnebloem')).toEqual([]);
    expect(bytes()).not.toContain('zonnebloem');
    expect(bytes()).not.toContain('onnebl');
  });
});

test('an index that lags behind is brought up to date by the next change', async () => {
  const service = await startWith('Zonnebloem');
  await service.close();
  const { openDatabase } = await import('../../../electron/data/database/database.ts');
  const { db } = openDatabase(service.databasePath);
  db.exec('DELETE FROM teksten');
  db.close();
  const later = startService(service.dataDir);
  await later.open(BIJEENKOMST);
  expect(await search(later, 'zonnebloem')).toEqual([]);
  await later.act(BIJEENKOMST, { type: 'timerVerlengd', minuten: 1 });
  expect(await search(later, 'zonnebloem')).toEqual(['[Zonnebloem]']);
});
