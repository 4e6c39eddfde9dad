import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { askerOf, SAMPLES, SERVICE_REQUESTS } from './support/requests.ts';
import { TestService } from './support/service.ts';

const KANARIE = 'kanarie in de oefening';
const van = VOORBEELD.bijeenkomstId;

async function startExample(): Promise<TestService> {
  const service = new TestService();
  await service.regie('loadVoorbeeld', {});
  return service;
}

async function startRehearsal(): Promise<TestService> {
  const service = await startExample();
  const { id } = await service.regie('startOefening', { bijeenkomstId: van });
  await service.open(id);
  return service;
}

/** Everything that is on disk, as one text. */
function readDisk(service: TestService): string {
  return readdirSync(service.dataDir, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(service.dataDir, name), 'latin1'))
    .join('');
}

test('a rehearsal is the bijeenkomst with everything in it, from the start', async () => {
  const service = await startExample();
  const echt = await service.open(van);
  const positie = { onderdeelId: listOnderdelen(echt.state)[0]?.id ?? '', rondeId: null, stap: 0 };
  const begin: Actie = { type: 'positieGewijzigd', positie, bezoekId: 'b1', op: service.now };
  await service.regie('applyActie', { bijeenkomstId: van, actie: begin });
  const { id } = await service.regie('startOefening', { bijeenkomstId: van });
  expect(id).not.toBe(van);
  const oefening = await service.open(id);
  expect(oefening).toMatchObject({ oefeningVan: van, deelnemers: echt.deelnemers });
  expect(oefening.state).toStrictEqual(echt.state);
  await service.close();
});

test('nothing of it is left: not in what was rehearsed, not in the library, not on the disk', async () => {
  const service = await startExample();
  const echt = await service.open(van);
  const { id } = await service.regie('startOefening', { bijeenkomstId: van });
  await service.open(id);
  const actie: Actie = { type: 'gegevensGewijzigd', gegevens: { leervraag: KANARIE } };
  await service.regie('applyActie', { bijeenkomstId: id, actie });
  const deelnemer = { id: 'd99', naam: KANARIE, rol: '', volgorde: 99 };
  await service.regie('saveDeelnemer', { groepId: VOORBEELD.groepId, deelnemer });
  expect((await service.open(id)).state.leervraag).toBe(KANARIE);
  expect(readDisk(service)).not.toContain(KANARIE);

  await service.regie('closeBijeenkomst', {});
  expect(await service.open(van)).toStrictEqual(echt);
  const { bijeenkomsten } = await service.regie('listBibliotheek', {});
  expect(bijeenkomsten.map((kaart) => kaart.id)).toEqual([van]);
  expect(await service.regie('searchTeksten', { vraag: KANARIE })).toEqual([]);
  expect(await service.ask('regie', 'openBijeenkomst', { id })).toMatchObject({ ok: false });
  await service.close();
  expect(readDisk(service)).not.toContain(KANARIE);
});

test('the real one is not worked on meanwhile, and there is one rehearsal at a time', async () => {
  const service = await startExample();
  await service.open(van);
  const { id } = await service.regie('startOefening', { bijeenkomstId: van });
  await service.open(id);
  const actie: Actie = { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zutphen' } };
  expect(await service.ask('regie', 'applyActie', { bijeenkomstId: van, actie })).toMatchObject({
    ok: false,
  });
  expect(await service.ask('regie', 'startOefening', { bijeenkomstId: id })).toMatchObject({
    ok: false,
    melding: expect.stringContaining('al aan het oefenen'),
  });
  await service.close();
});

test('no document is left in a folder, whoever writes it', async () => {
  const service = await startRehearsal();
  const documenten = SERVICE_REQUESTS.filter((name) => /^export|Pdf/.test(name));
  expect(documenten).toHaveLength(5);
  for (const name of documenten) {
    const input = { ...SAMPLES[name].input, map: service.dataDir };
    expect(
      await service.askRaw('regie', name, name.startsWith('get') ? SAMPLES[name].input : input),
    ).toMatchObject({
      ok: false,
      melding: expect.stringContaining('ook geen document'),
    });
  }
  await service.close();
});

// The people are those of the copy; the code of regie is really kept, as it guards the app itself.
const MAG_WEL = ['saveDeelnemer', 'removeDeelnemer', 'setRegieCode'];

test('nothing is taken to be kept that is not about the bijeenkomst itself', async () => {
  const service = await startRehearsal();
  const bewaren = SERVICE_REQUESTS.filter(
    (name) =>
      SAMPLES[name].isWrite &&
      askerOf(name) === 'regie' &&
      name !== 'lockRegie' &&
      !('bijeenkomstId' in SAMPLES[name].input),
  );
  const taken: string[] = [];
  for (const name of bewaren) {
    const answer = await service.askRaw('regie', name, SAMPLES[name].input);
    if (answer.ok || !answer.melding.includes('oefening')) taken.push(name);
  }
  expect(taken).toEqual(MAG_WEL);
  const indeling = { id: 'i1', bijeenkomstId: van, naam: 'Mijn indeling' };
  expect(await service.ask('regie', 'saveIndeling', indeling)).toMatchObject({
    melding: expect.stringContaining('oefening'),
  });
  await service.close();
});

test('own sets of areas, templates and the letterhead are there in a rehearsal too', async () => {
  const service = await startExample();
  await service.open(van);
  await service.regie('saveGebiedenset', SAMPLES.saveGebiedenset.input);
  await service.regie('saveIndeling', { id: 'i1', bijeenkomstId: van, naam: 'Mijn indeling' });
  await service.regie('setBriefhoofd', SAMPLES.setBriefhoofd.input);
  const read = async () => [
    await service.regie('listGebiedensets', SAMPLES.listGebiedensets.input),
    await service.regie('listIndelingen', {}),
    await service.regie('getBriefhoofd', {}),
  ];
  const before = await read();
  await service.regie('startOefening', { bijeenkomstId: van });
  expect(await read()).toEqual(before);
  await service.close();
});
