import { describe, expect, test } from 'vitest';
import { BIJEENKOMST } from './support/bijeenkomst.ts';
import {
  listBijdragen,
  look,
  OPENING,
  openRegie,
  STAP_1,
  startInvoer,
  startMetDrie,
} from './support/invoer.ts';
import type { TestService } from './support/service.ts';

const start = async (): Promise<TestService> => {
  const service = await startMetDrie();
  await startInvoer(service, OPENING, true);
  return service;
};
const begin = async (service: TestService, codewoord = ''): Promise<string> =>
  (await service.invoer('startBeurtZonderNaam', { codewoord })).codewoord;
async function handIn(service: TestService, tekst: string): Promise<string> {
  const codewoord = await begin(service);
  await service.invoer('handIn', { antwoorden: { bijdrage: tekst } });
  await service.invoer('endBeurt', {});
  return codewoord;
}
const show = (service: TestService) =>
  service.regie('showInzendingen', { bijeenkomstId: BIJEENKOMST, plek: OPENING });

describe('without a name', () => {
  test('there are no names on the screen, and nobody hands in with one', async () => {
    const service = await start();
    const beeld = await look(service, 'zonderNaam');
    expect(beeld).toMatchObject({ voortgang: { in: 0, van: 3 } });
    expect(JSON.stringify(beeld)).not.toContain('Anna');
    const answer = await service.ask('invoer', 'startBeurt', { deelnemerId: 'deelnemer-1', woord: 'kers' });
    expect(answer).toMatchObject({ ok: false, melding: expect.stringMatching(/zonder naam/) });
  });

  test('everyone gets a code word of their own, and comes back to their own draft with it', async () => {
    const service = await start();
    const first = await begin(service);
    expect(first).toMatch(/^[a-z]+ \d\d$/);
    await service.invoer('saveConcept', { antwoorden: { bijdrage: 'half af' } });
    await service.invoer('endBeurt', {});
    const second = await begin(service);
    expect(second).not.toBe(first);
    expect((await look(service, 'schrijven')).antwoorden).toEqual({});
    await service.restart();
    await begin(service, `  ${first.toUpperCase()} `);
    expect(await look(service, 'schrijven')).toMatchObject({
      naam: null,
      antwoorden: { bijdrage: 'half af' },
    });
  });

  test('with the code word somebody adds to what they handed in, and sees only what is new', async () => {
    const service = await start();
    const codewoord = await handIn(service, 'een');
    await begin(service, codewoord);
    expect(await look(service, 'schrijven')).toMatchObject({ isOpnieuw: true, antwoorden: {} });
    await service.invoer('handIn', { antwoorden: { bijdrage: 'twee' }, isErbij: true });
    await service.invoer('takeBack', { woord: codewoord });
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ bijdrage: 'twee' });
    const lang = Array.from({ length: 200 }, () => 'x').join('\n');
    expect(
      await service.ask('invoer', 'handIn', { antwoorden: { bijdrage: lang }, isErbij: true }),
    ).toMatchObject({ ok: false, melding: expect.stringMatching(/meer dan er past/) });
    await service.invoer('handIn', { antwoorden: { bijdrage: 'twee' }, isErbij: true });
    await service.invoer('endBeurt', {});
    expect((await look(service, 'zonderNaam')).voortgang).toMatchObject({ in: 1 });
    await openRegie(service);
    await show(service);
    expect((await listBijdragen(service)).toSorted()).toEqual(['een', 'twee']);
  });

  test('a code word that was not given opens nothing, and is not guessed quickly', async () => {
    const service = await start();
    const codewoord = await handIn(service, 'iets');
    for (let guess = 0; guess < 5; guess += 1) {
      expect(
        await service.ask('invoer', 'startBeurtZonderNaam', { codewoord: `raden ${String(guess)}` }),
      ).toMatchObject({
        ok: false,
        code: 'verboden',
      });
    }
    expect(await service.ask('invoer', 'startBeurtZonderNaam', { codewoord })).toMatchObject({
      ok: false,
      melding: expect.stringMatching(/Wacht/),
    });
  });

  test('it waits until regie shows it: not in the bijeenkomst, not in the log, not in the search index', async () => {
    const service = await start();
    await handIn(service, 'aardbei');
    expect((await look(service, 'zonderNaam')).voortgang).toEqual({ in: 1, van: 3 });
    const before = await openRegie(service);
    expect(JSON.stringify(before)).not.toContain('aardbei');
    expect(await service.regie('searchTeksten', { vraag: 'aardbei' })).toEqual([]);
    expect(await service.regie('getInvoerStand', {})).toMatchObject({
      wachtend: [{ plek: 'onderdeel/opening', aantal: 1 }],
    });
    await show(service);
    expect(await listBijdragen(service)).toEqual(['aardbei']);
    expect(await service.regie('searchTeksten', { vraag: 'aardbei' })).toHaveLength(1);
    expect(await service.regie('getInvoerStand', {})).toMatchObject({ wachtend: [] });
    expect(
      await service.ask('regie', 'showInzendingen', { bijeenkomstId: BIJEENKOMST, plek: OPENING }),
    ).toMatchObject({
      ok: false,
    });
  });

  test('again replaces what was handed in with the same code word; taking back restores it', async () => {
    const service = await start();
    const codewoord = await handIn(service, 'eerste');
    await begin(service, codewoord);
    expect((await look(service, 'schrijven')).isOpnieuw).toBe(true);
    await service.invoer('handIn', { antwoorden: { bijdrage: 'tweede' } });
    expect(await service.ask('invoer', 'takeBack', { woord: 'appel 10' })).toMatchObject({ ok: false });
    await service.invoer('takeBack', { woord: codewoord });
    expect((await look(service, 'schrijven')).antwoorden).toEqual({ bijdrage: 'tweede' });
    await service.invoer('endBeurt', {});
    expect((await look(service, 'zonderNaam')).voortgang.in).toBe(1);
    await openRegie(service);
    await show(service);
    expect(await listBijdragen(service)).toEqual(['eerste']);
  });

  test('nobody is counted as more than all who are there', async () => {
    const service = await start();
    for (const tekst of ['a', 'b', 'c', 'd']) await handIn(service, tekst);
    expect((await look(service, 'zonderNaam')).voortgang).toEqual({ in: 4, van: 4 });
  });

  test('what is shown has no author, no time and no order of handing in', async () => {
    const service = await start();
    const teksten = Array.from({ length: 12 }, (_, index) => `tekst-${String(index).padStart(2, '0')}`);
    const codewoorden: string[] = [];
    for (const tekst of teksten) codewoorden.push(await handIn(service, tekst));
    await begin(service);
    await service.invoer('saveConcept', { antwoorden: { bijdrage: 'blijft-liggen' } });
    await service.invoer('endBeurt', {});
    await openRegie(service);
    await show(service);
    const { state } = await service.open(BIJEENKOMST);
    const bijdragen = Object.values(state.bijdragen).sort((a, b) => a.volgorde - b.volgorde);
    expect(bijdragen.map(({ van }) => van)).toEqual(teksten.map(() => null));
    expect(bijdragen.map(({ tekst }) => tekst).toSorted()).toEqual(teksten);
    expect(bijdragen.map(({ tekst }) => tekst)).not.toEqual(teksten);
    // Version 4: a version 7 would tell the time.
    for (const { id } of bijdragen) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const inleveringen = Object.values(state.inleveringen);
    expect(inleveringen).toMatchObject([{ deelnemerId: null, items: bijdragen.map(({ id }) => id) }]);
    expect(inleveringen[0]?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/);
    const file = service.readFiles();
    for (const codewoord of codewoorden) expect(file).not.toContain(codewoord);
    expect(file).not.toContain('codewoord/');
    expect(file).not.toContain('blijft-liggen');
  });

  test('a code word is in the file only as a hash, also before it is shown', async () => {
    const service = await start();
    const codewoord = await handIn(service, 'iets');
    expect(service.readFiles()).not.toContain(codewoord);
  });

  test('undo leaves what was shown', async () => {
    const service = await start();
    await handIn(service, 'blijft');
    await openRegie(service);
    await show(service);
    await service.regie('undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await listBijdragen(service)).toEqual(['blijft']);
  });

  test('undo refuses to take away the ronde in which it was shown', async () => {
    const service = await startMetDrie();
    await startInvoer(service, STAP_1, true);
    await begin(service);
    await service.invoer('handIn', { antwoorden: { ervaring: 'blijft' } });
    await service.invoer('endBeurt', {});
    await openRegie(service);
    await service.regie('showInzendingen', { bijeenkomstId: BIJEENKOMST, plek: STAP_1 });
    const undo = () => service.ask('regie', 'undoActie', { bijeenkomstId: BIJEENKOMST });
    expect(await undo(), 'the Beeld').toMatchObject({ ok: true });
    expect(await undo(), 'the werkvorm itself').toMatchObject({
      ok: false,
      melding: expect.stringMatching(/ingeleverd/),
    });
    expect(JSON.stringify(await service.open(BIJEENKOMST))).toContain('blijft');
  });
});
