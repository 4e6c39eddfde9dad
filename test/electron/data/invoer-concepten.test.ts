import { describe, expect, test } from 'vitest';
import { BIJEENKOMST, GROEP } from './support/bijeenkomst.ts';
import {
  ANNA,
  begin,
  BRAM,
  handIn,
  listBijdragen,
  look,
  openRegie,
  startInvoer,
  startMetDrie,
} from './support/invoer.ts';
import type { TestService } from './support/service.ts';

const write = (service: TestService, bijdrage: string) =>
  service.invoer('saveConcept', { antwoorden: { bijdrage } });

describe('a draft', () => {
  test('waits for its writer, over a new start of the app', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA, 'Kersen Taart');
    await write(service, 'half af');
    await service.restart();
    await look(service, 'namen');
    await begin(service, ANNA, ' kersen  taart');
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ bijdrage: 'half af' });
  });

  test('is for nobody else: with another word there is no turn', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA, 'kers');
    await write(service, 'geheim');
    await service.invoer('endBeurt', {});
    for (const woord of ['', 'kersen', 'ker', 'null', '%', "' OR 1=1 --"]) {
      const answer = await service.askRaw('invoer', 'startBeurt', { deelnemerId: ANNA, woord });
      expect(JSON.stringify(answer)).not.toContain('geheim');
      expect(answer).toMatchObject({ ok: false, code: 'verboden' });
    }
    service.now += 120_000;
    await begin(service, BRAM, 'peer');
    expect((await look(service, 'schrijven')).antwoorden).toEqual({});
  });

  test('is not in the log, not in the search index, and gone from the file when it is handed in', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    await write(service, 'eerste versie met aardbeien');
    expect(service.readFiles()).toContain('aardbeien');
    await service.invoer('handIn', { antwoorden: { bijdrage: 'tweede versie' } });
    await service.invoer('endBeurt', {});
    expect(service.readFiles()).not.toContain('aardbeien');
    await openRegie(service);
    expect(await service.regie('searchTeksten', { vraag: 'aardbeien' })).toEqual([]);
    expect(await service.regie('searchTeksten', { vraag: 'tweede versie' })).toHaveLength(1);
  });

  test('that was emptied is no draft', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    await write(service, 'weg ermee');
    await write(service, '  ');
    expect((await look(service, 'schrijven')).antwoorden).toEqual({});
    await service.restart();
    await begin(service, ANNA);
    expect((await look(service, 'schrijven')).antwoorden).toEqual({});
  });

  test('keeps only what was asked', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    await service.invoer('saveConcept', { antwoorden: { bijdrage: 'ja', iets: 'anders' } });
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ bijdrage: 'ja' });
  });

  test('goes with its writer', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await begin(service, ANNA);
    await write(service, 'aardbeien');
    await service.invoer('endBeurt', {});
    await openRegie(service);
    await service.regie('removeDeelnemer', { groepId: GROEP, id: ANNA });
    expect(service.readFiles()).not.toContain('aardbeien');
  });

  test('is lost, and a new word is chosen, when regie says that somebody forgot theirs', async () => {
    const service = await startMetDrie();
    await startInvoer(service);
    await handIn(service, ANNA, 'ingeleverd');
    await begin(service, ANNA);
    await write(service, 'half af');
    await service.invoer('endBeurt', {});
    await openRegie(service);
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ metWoord: [ANNA] });
    await service.regie('removeInvoerWoord', { bijeenkomstId: BIJEENKOMST, deelnemerId: ANNA });
    expect(await listBijdragen(service)).toEqual(['ingeleverd']);
    await startInvoer(service);
    await begin(service, ANNA, 'heel ander woord');
    expect(await look(service, 'schrijven')).toMatchObject({ antwoorden: {}, isOpnieuw: true });
  });
});
