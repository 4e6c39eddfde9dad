import { expect, test } from 'vitest';
import { eerderUitgelicht } from '../../../shared/zaal/eerder-beeld.ts';
import { BIJEENKOMST, GROEP, KWADRANTEN, makeBijeenkomst } from './support/bijeenkomst.ts';
import { startService, type TestService } from './support/service.ts';

const INZICHT = 'Niemand gebruikt video.';
const UITGELICHT = eerderUitgelicht({ bijeenkomstId: BIJEENKOMST, rondeId: KWADRANTEN, deel: 1 });

/** A bijeenkomst that left something, and one of this groep after it that is open and presenting. */
async function startWithEarlier(groepId: string = GROEP): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, {
    type: 'rondeActie',
    rondeId: KWADRANTEN,
    actie: { type: 'inzichtToegevoegd', id: 'z1', tekst: INZICHT },
  });
  if (groepId !== GROEP) await service.regie('createGroep', { id: groepId, naam: 'Team West' });
  const input = { id: 'volgende', groepId, titel: 'Volgende', datum: '2026-12-20', indeling: null };
  await service.regie('createBijeenkomst', input);
  await service.open('volgende');
  await service.act('volgende', {
    type: 'onderdeelToegevoegd',
    onderdeel: {
      id: 'nu',
      volgorde: 1,
      titel: 'Nu',
      minuten: 5,
      soort: 'anders',
      opdracht: '',
      aanwijzing: '',
      notitie: '',
      vasteStart: null,
      isOvergeslagen: false,
    },
  });
  await service.act('volgende', {
    type: 'positieGewijzigd',
    positie: { onderdeelId: 'nu', rondeId: null, stap: 0 },
    bezoekId: 'b1',
    op: 1,
  });
  await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
  return service;
}

const zaalOf = async (service: TestService): Promise<string> =>
  JSON.stringify((await service.ask('zaal', 'getZaalBeeld', {})) ?? null);

test('what the last time left is read in regie, and on the zaal only when it is put forward', async () => {
  const service = await startWithEarlier();
  const { bijeenkomsten } = await service.regie('listEerdere', { bijeenkomstId: 'volgende' });
  expect(bijeenkomsten.map(({ id }) => id)).toEqual([BIJEENKOMST]);
  const { rondes } = await service.regie('getEerdere', { bijeenkomstId: 'volgende', eerderId: BIJEENKOMST });
  expect(rondes.find(({ id }) => id === KWADRANTEN)?.delen[1]).toMatchObject({ titel: 'Wat opviel' });

  expect(await zaalOf(service)).not.toContain(INZICHT);
  await service.regie('setPresentatie', { wijziging: { uitgelicht: UITGELICHT } });
  expect(await zaalOf(service)).toContain(INZICHT);
  await service.regie('setPresentatie', { wijziging: { uitgelicht: null } });
  expect(await zaalOf(service)).not.toContain(INZICHT);
});

test.each([{ isZwart: true }, { modus: 'neutraal' }] as const)(
  'nothing of it goes while the zaal is %j',
  async (wijziging) => {
    const service = await startWithEarlier();
    await service.regie('setPresentatie', { wijziging: { ...wijziging, uitgelicht: UITGELICHT } });
    expect(await zaalOf(service)).not.toContain(INZICHT);
  },
);

test('another groep gets nothing of it, and neither do zaal and invoer by asking', async () => {
  const service = await startWithEarlier('ander');
  expect(await service.regie('listEerdere', { bijeenkomstId: 'volgende' })).toEqual({ bijeenkomsten: [] });
  const input = { bijeenkomstId: 'volgende', eerderId: BIJEENKOMST };
  expect(await service.regie('getEerdere', input)).toEqual({ rondes: [] });
  await service.regie('setPresentatie', { wijziging: { uitgelicht: UITGELICHT } });
  expect(await zaalOf(service)).not.toContain(INZICHT);
  expect(await service.askRaw('zaal', 'getEerdere', input)).toMatchObject({ ok: false, code: 'verboden' });
});
