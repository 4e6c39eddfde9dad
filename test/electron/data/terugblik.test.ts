import { expect, test } from 'vitest';
import { BIJEENKOMST, GROEP, makeBijeenkomst } from './support/bijeenkomst.ts';
import { startService, type TestService } from './support/service.ts';

async function makeNext(service: TestService, id: string, datum: string): Promise<void> {
  await service.regie('createBijeenkomst', { id, groepId: GROEP, titel: id, datum, indeling: null });
  await service.open(id);
}

const lookBack = async (service: TestService, bijeenkomstId: string) =>
  (await service.regie('getTerugblik', { bijeenkomstId })).terugblik;

test('the next bijeenkomst looks back on what was agreed, over one that was never held', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  expect(await lookBack(service, BIJEENKOMST)).toBeNull();
  await service.act(BIJEENKOMST, { type: 'vooruitblikGewijzigd', velden: { huiswerk: 'Kijk een dag mee.' } });
  await service.act(BIJEENKOMST, {
    type: 'itemsToegevoegd',
    lijst: 'parkeerplaats',
    items: [{ id: 'p1', volgorde: 1, tekst: 'Roosters', isAfgehandeld: false }],
  });
  await makeNext(service, 'afgezegd', '2026-12-06');
  await makeNext(service, 'volgende', '2026-12-20');

  const terugblik = await lookBack(service, 'volgende');
  expect(terugblik).toMatchObject({ titel: 'Eerste keer', datum: '2026-11-22' });
  expect(terugblik?.vooruitblik.huiswerk).toBe('Kijk een dag mee.');
  expect(terugblik?.parkeerplaats.map(({ tekst }) => tekst)).toEqual(['Roosters']);

  await service.restart();
  await service.open('volgende');
  expect(await lookBack(service, 'volgende')).toEqual(terugblik);
});

test('a bijeenkomst that is moved to an earlier date looks back on what is before it then', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, { type: 'vooruitblikGewijzigd', velden: { huiswerk: 'Lezen' } });
  await makeNext(service, 'volgende', '2026-12-20');
  expect(await lookBack(service, 'volgende')).not.toBeNull();
  await service.act('volgende', { type: 'gegevensGewijzigd', gegevens: { datum: '2026-11-01' } });
  expect(await lookBack(service, 'volgende')).toBeNull();
});

test('another groep, the zaal, and a bijeenkomst that is not open get nothing', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, { type: 'vooruitblikGewijzigd', velden: { huiswerk: 'Lezen' } });
  await service.regie('createGroep', { id: 'ander', naam: 'Team West' });
  const input = { id: 'b-ander', groepId: 'ander', titel: 'T', datum: '2026-12-20', indeling: null };
  await service.regie('createBijeenkomst', input);
  await service.open('b-ander');
  expect(await lookBack(service, 'b-ander')).toBeNull();
  expect(await service.ask('regie', 'getTerugblik', { bijeenkomstId: BIJEENKOMST })).toMatchObject({
    ok: false,
  });
  expect(await service.askRaw('zaal', 'getTerugblik', { bijeenkomstId: 'b-ander' })).toMatchObject({
    ok: false,
    code: 'verboden',
  });
});
