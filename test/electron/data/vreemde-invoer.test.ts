import { describe, expect, test } from 'vitest';
import type { Actie } from '../../../shared/domain/acties.ts';
import { makeGroepjes } from '../../../shared/domain/groepjes.ts';
import { MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { BIJEENKOMST, GROEP, inRonde, KWADRANTEN, makeBijeenkomst } from './support/bijeenkomst.ts';
import { TestService } from './support/service.ts';

async function start(): Promise<TestService> {
  const service = new TestService();
  await makeBijeenkomst(service);
  for (const { id } of (await service.open(BIJEENKOMST)).deelnemers)
    await service.regie('removeDeelnemer', { groepId: GROEP, id });
  return service;
}

const add = (service: TestService, id: string, naam: string) =>
  service.ask('regie', 'saveDeelnemer', { groepId: GROEP, deelnemer: { id, naam, rol: '', volgorde: 1 } });

describe('people', () => {
  test.each([1, 2, 3, 60])('%d of them get groepjes, with nobody alone while there is another', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `d${String(index)}`);
    let made = 0;
    const groepjes = makeGroepjes(
      ids,
      3,
      () => 0.5,
      () => `g${String((made += 1))}`,
    );
    expect(groepjes.flatMap(({ leden }) => leden).toSorted()).toEqual(ids.toSorted());
    if (count > 1) expect(Math.min(...groepjes.map(({ leden }) => leden.length))).toBeGreaterThan(1);
  });

  test('sixty, and two with the same name, are all there', async () => {
    const service = await start();
    for (let index = 0; index < 60; index += 1) await add(service, `d${String(index)}`, 'Anna');
    const { deelnemers } = await service.open(BIJEENKOMST);
    expect(new Set(deelnemers.map(({ id }) => id)).size).toBe(60);
    await service.close();
  });

  test('a name of 200 characters is kept whole; a longer one is refused and changes nothing', async () => {
    const service = await start();
    const lang = 'n'.repeat(MAX_TITEL);
    expect(lang.length).toBeGreaterThanOrEqual(200);
    expect(await add(service, 'd1', lang)).toMatchObject({ ok: true });
    expect(await add(service, 'd2', `${lang}n`)).toMatchObject({ ok: false });
    const { deelnemers } = await service.open(BIJEENKOMST);
    expect(deelnemers.map(({ naam }) => naam)).toEqual([lang]);
    await service.close();
  });

  test('who goes leaves what they wrote, without a name', async () => {
    const service = await start();
    await add(service, 'd1', 'Anna');
    const { state } = await service.open(BIJEENKOMST);
    const onderdeelId = Object.keys(state.onderdelen)[0] ?? '';
    const actie: Actie = {
      type: 'itemsToegevoegd',
      lijst: 'bijdragen',
      items: [
        {
          id: 'b1',
          volgorde: 1,
          tekst: 'Even wachten helpt.',
          onderdeelId,
          rondeId: null,
          stapId: null,
          van: { soort: 'deelnemer', id: 'd1' },
        },
      ],
    };
    await service.regie('applyActie', { bijeenkomstId: BIJEENKOMST, actie });
    await service.regie('removeDeelnemer', { groepId: GROEP, id: 'd1' });
    const after = await service.open(BIJEENKOMST);
    expect(after.state.bijdragen['b1']?.tekst).toBe('Even wachten helpt.');
    expect(JSON.stringify(after)).not.toContain('Anna');
    await service.close();
  });
});

describe('the programma', () => {
  test.each<[string, Actie]>([
    ['a start time that is none', { type: 'gegevensGewijzigd', gegevens: { startTijd: '25:00' } }],
    ['more than a day', { type: 'gegevensGewijzigd', gegevens: { geplandeMinuten: 1441 } }],
    ['minutes below nothing', { type: 'onderdeelGewijzigd', id: 'x', velden: { minuten: -1 } }],
    [
      'to take minutes from what is gone',
      { type: 'onderdelenIngekort', inkortingen: [{ id: 'weg', minuten: 5 }] },
    ],
  ])('refuses %s in a sentence, and stays as it was', async (_, actie) => {
    const service = await start();
    const before = await service.open(BIJEENKOMST);
    const answer = await service.ask('regie', 'applyActie', { bijeenkomstId: BIJEENKOMST, actie });
    expect(answer).toMatchObject({ ok: false, melding: expect.stringMatching(/\.$/) });
    expect(await service.open(BIJEENKOMST)).toStrictEqual(before);
    await service.close();
  });
});

test('a card with a title of 300 characters is kept whole; a longer one is refused and changes nothing', async () => {
  const service = await start();
  const lang = 'k'.repeat(300);
  const addKaart = (id: string, titel: string) => {
    const kaart = { id, titel, toelichting: '' };
    const actie = inRonde(KWADRANTEN, { type: 'kaartenToegevoegd', kaarten: [kaart] });
    return service.ask('regie', 'applyActie', { bijeenkomstId: BIJEENKOMST, actie });
  };
  expect(await addKaart('k1', lang)).toMatchObject({ ok: true });
  const before = JSON.stringify((await service.open(BIJEENKOMST)).state);
  expect(before).toContain(lang);
  expect(await addKaart('k2', 'k'.repeat(MAX_TITEL + 1))).toMatchObject({
    ok: false,
    melding: expect.stringContaining('te lang'),
  });
  expect(JSON.stringify((await service.open(BIJEENKOMST)).state)).toBe(before);
  await service.close();
});
