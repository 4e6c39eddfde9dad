import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { TestService } from './support/service.ts';

const KANARIE = 'kanarie in de oefening';
const van = VOORBEELD.bijeenkomstId;

async function startExample(): Promise<TestService> {
  const service = new TestService();
  await service.regie('loadVoorbeeld', {});
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

test('no document is left in a folder', async () => {
  const service = await startExample();
  const { id } = await service.regie('startOefening', { bijeenkomstId: van });
  await service.open(id);
  const answer = await service.ask('regie', 'exportBeelden', {
    bijeenkomstId: id,
    beelden: [{ rondeId: VOORBEELD.goedWerkRondeId, beeldId: VOORBEELD.beeldId }],
    wijze: 'samen',
    metMakers: true,
    bestandsnaam: 'Beelden',
    map: service.dataDir,
    magVervangen: false,
  });
  expect(answer).toMatchObject({ ok: false, melding: expect.stringContaining('oefening') });
  expect(readdirSync(service.dataDir).filter((name) => name.endsWith('.docx'))).toEqual([]);
  await service.close();
});
