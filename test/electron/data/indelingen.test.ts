import { expect, test } from 'vitest';
import { listOnderdelen, listRondes } from '../../../shared/domain/programma.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { TestService } from './support/service.ts';

const van = VOORBEELD.bijeenkomstId;

test('a bijeenkomst begins with the programma of another, and with nothing that was made in it', async () => {
  const service = new TestService();
  await service.regie('loadVoorbeeld', {});
  const { state } = await service.open(van);
  const first = listOnderdelen(state)[0]?.id ?? '';
  const velden = { notitie: 'Anna is nieuw', isOvergeslagen: true };
  await service.regie('applyActie', {
    bijeenkomstId: van,
    actie: { type: 'onderdeelGewijzigd', id: first, velden },
  });
  await service.regie('saveIndeling', { id: 'i1', bijeenkomstId: van, naam: 'Mijn middag' });
  expect(await service.regie('listIndelingen', {})).toMatchObject([
    { id: 'i1', naam: 'Mijn middag', minuten: 180 },
  ]);

  const input = { groepId: VOORBEELD.groepId, titel: 'Volgende', datum: '2026-12-20' };
  await service.regie('createBijeenkomst', { ...input, id: 'b2', indeling: 'i1' });
  const { state: made } = await service.open('b2');
  expect(listOnderdelen(made).map(({ titel, minuten }) => [titel, minuten])).toEqual(
    listOnderdelen(state).map(({ titel, minuten }) => [titel, minuten]),
  );
  expect(made).toMatchObject({ titel: 'Volgende', leervraag: '', bezoeken: {}, positie: null });
  expect(made.onderdelen[first]).toMatchObject({ notitie: '', isOvergeslagen: false });
  for (const { id } of listOnderdelen(state))
    expect(listRondes(made, id).map(({ werkvorm }) => werkvorm)).toEqual(
      listRondes(state, id).map(({ werkvorm }) => werkvorm),
    );
  const searched = await service.regie('searchTeksten', { vraag: 'Anna' });
  expect(searched.map(({ bijeenkomstId }) => bijeenkomstId)).not.toContain('b2');

  await service.regie('removeIndeling', { id: 'i1' });
  expect(await service.regie('listIndelingen', {})).toEqual([]);
  expect(
    await service.ask('regie', 'createBijeenkomst', { ...input, id: 'b3', indeling: 'i1' }),
  ).toMatchObject({
    ok: false,
    melding: expect.stringContaining('Deze indeling is er niet meer'),
  });
  await service.close();
});

test('a groep remembers how long it keeps, and nothing goes by itself', async () => {
  const service = new TestService();
  await service.regie('loadVoorbeeld', {});
  await service.regie('setBewaartermijn', { groepId: VOORBEELD.groepId, maanden: 6 });
  expect((await service.regie('listBibliotheek', {})).groepen[0]?.bewaarMaanden).toBe(6);
  service.now += 400 * 24 * 3600 * 1000;
  expect((await service.regie('listBibliotheek', {})).bijeenkomsten).toHaveLength(1);
  await service.regie('setBewaartermijn', { groepId: VOORBEELD.groepId, maanden: null });
  expect((await service.regie('listBibliotheek', {})).groepen[0]?.bewaarMaanden).toBeNull();
  await service.close();
});
