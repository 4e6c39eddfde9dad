import { describe, expect, test } from 'vitest';
import { type RequestName, type Rol, rolSchema } from '../../../shared/contract.ts';
import { requestRollen } from '../../../shared/request-rollen.ts';
import {
  BIJEENKOMST,
  GOED_WERK,
  goTo,
  KWADRANTEN,
  layKaart,
  makeBijeenkomst,
} from './support/bijeenkomst.ts';
import { askerOf, INVOER_REQUESTS, SAMPLES, SERVICE_REQUESTS } from './support/requests.ts';
import { startService, type TestService } from './support/service.ts';

const ROLES = rolSchema.options;
const mayAsk = (role: Rol, name: RequestName) => requestRollen[name].includes(role);

describe('a role', () => {
  const forbidden = ROLES.flatMap((role) =>
    SERVICE_REQUESTS.filter((name) => !mayAsk(role, name)).map((name) => ({ role, name })),
  );

  test('has something it may not ask, but for regie only what the zaal says of itself and what people hand in', () => {
    const of = (role: Rol) => forbidden.filter((each) => each.role === role).map(({ name }) => name);
    expect(of('regie')).toEqual(['getZaalBeeld', 'reportGeschilderd', 'applyZaalActie', ...INVOER_REQUESTS]);
    expect(INVOER_REQUESTS).toEqual([
      'openRegie',
      'getInvoer',
      'startBeurt',
      'startBeurtZonderNaam',
      'saveConcept',
      'handIn',
      'takeBack',
      'endBeurt',
    ]);
    expect(SERVICE_REQUESTS.filter((name) => mayAsk('zaal', name))).toEqual([
      'getAfbeelding',
      'getZaalBeeld',
      'reportGeschilderd',
      'applyZaalActie',
      'reportSleep',
    ]);
    expect(of('invoer')).toEqual(SERVICE_REQUESTS.filter((name) => !INVOER_REQUESTS.includes(name)));
  });

  test.each(forbidden)('$role may not ask $name, and nothing happens', async ({ role, name }) => {
    const service = startService();
    await makeBijeenkomst(service);
    const before = await service.open(BIJEENKOMST);
    service.forget();
    expect(await service.askRaw(role, name, SAMPLES[name].input)).toMatchObject({
      ok: false,
      code: 'verboden',
    });
    expect(service.sent).toEqual([]);
    expect(await service.open(BIJEENKOMST)).toEqual(before);
  });

  test.each(['chooseExportMap', 'openZaal', 'bestaatNiet', '__proto__', 'toString', ''])(
    'regie gets no answer from the service to %j',
    async (name) => {
      expect(await startService().askRaw('regie', name, {})).toMatchObject({ ok: false, code: 'verboden' });
    },
  );

  test.each(SERVICE_REQUESTS)('a field too many is refused in %s', async (name) => {
    const role = askerOf(name);
    const input = { ...SAMPLES[name].input, extra: 1 };
    expect(await startService().askRaw(role, name, input)).toMatchObject({ ok: false, code: 'ongeldig' });
  });
});

async function startTouch(
  changes: { isAanraakbaar?: boolean; vlak?: 'bord' | 'opdracht' } = {},
): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, layKaart('bv-01', 0.1, 0.1));
  await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 0, 'bezoek-1'));
  service.setZaalOpen(true);
  await service.ask('zaal', 'getZaalBeeld', {});
  const wijziging = { modus: 'volgt', vlak: 'bord', isAanraakbaar: true, ...changes } as const;
  await service.regie('setPresentatie', { wijziging });
  return service;
}

const touch = (
  service: TestService,
  actie: { type: string } & Record<string, unknown>,
  rondeId = KWADRANTEN,
) => service.ask('zaal', 'applyZaalActie', { rondeId, actie });
const MOVE = { type: 'kaartVerplaatst', id: 'bv-01', x: -0.5, y: 0.5 };

describe('touching the zaal', () => {
  test('moves a card on the board that is shown', async () => {
    const service = await startTouch();
    expect(await touch(service, MOVE)).toMatchObject({ ok: true });
    const { state, geschiedenis } = await service.open(BIJEENKOMST);
    expect(state.rondes[KWADRANTEN]?.state).toMatchObject({
      borden: { samen: { posities: { 'bv-01': { x: -0.5, y: 0.5 } } } },
    });
    expect(geschiedenis.ongedaan).toBe('kaartje verplaatst');
  });

  test.each<[string, (service: TestService) => Promise<unknown>]>([
    ['is switched off', (s) => s.regie('setPresentatie', { wijziging: { isAanraakbaar: false } })],
    ['shows the assignment', (s) => s.regie('setPresentatie', { wijziging: { vlak: 'opdracht' } })],
    ['is black', (s) => s.regie('setPresentatie', { wijziging: { isZwart: true } })],
    ['is frozen', (s) => s.regie('setPresentatie', { wijziging: { isBevroren: true } })],
    ['is neutral', (s) => s.regie('setPresentatie', { wijziging: { modus: 'neutraal' } })],
    ['is at another stap', (s) => s.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-2'))],
    ['has no window', async (s) => s.setZaalOpen(false)],
    ['belongs to no bijeenkomst', (s) => s.regie('closeBijeenkomst', {})],
  ])('does nothing while it %s', async (_, change) => {
    const service = await startTouch();
    await change(service);
    service.forget();
    expect(await touch(service, MOVE)).toMatchObject({ ok: false, code: 'verboden' });
    expect(service.sent).toEqual([]);
  });

  test.each([
    ['another ronde', MOVE, GOED_WERK],
    ['a ronde that is not there', MOVE, 'weg'],
    ['an action that is no board move', { type: 'kaartVerwijderd', id: 'bv-01' }, KWADRANTEN],
    ['an action of regie', { type: 'conclusieGetrokken', id: 'bv-01', label: 'vaker' }, KWADRANTEN],
    ['an action that does not exist', { type: 'constructor' }, KWADRANTEN],
  ])('refuses %s', async (_, actie, rondeId) => {
    const service = await startTouch();
    expect(await touch(service, actie, rondeId)).toMatchObject({ ok: false, code: 'verboden' });
  });

  test.each([
    ['outside the board', { ...MOVE, x: 3 }],
    ['of a card that is not there', { ...MOVE, id: 'weg' }],
    ['of a name that every object has', { ...MOVE, id: '__proto__' }],
    ['with a field too many', { ...MOVE, titel: 'x' }],
  ])('refuses a move %s', async (_, actie) => {
    const service = await startTouch();
    expect(await touch(service, actie)).toMatchObject({ ok: false, code: 'ongeldig' });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('a dragged card', () => {
  const drag = (id = 'bv-01', rondeId = KWADRANTEN) => ({ rondeId, id, x: 0.2, y: 0.3, isEind: false });
  const receivers = (service: TestService) =>
    service.sent.filter(({ event }) => event.name === 'sleep').map(({ to }) => to);

  test('is seen moving on the other side only', async () => {
    const service = await startTouch();
    await service.ask('regie', 'reportSleep', drag());
    await service.ask('zaal', 'reportSleep', drag());
    expect(receivers(service)).toEqual(['zaal', 'regie']);
  });

  test.each([
    ['black', { isZwart: true }],
    ['frozen', { isBevroren: true }],
    ['neutral', { modus: 'neutraal' }],
    ['showing the assignment', { vlak: 'opdracht' }],
  ] as const)('does not reach a zaal that is %s', async (_, wijziging) => {
    const service = await startTouch();
    await service.regie('setPresentatie', { wijziging });
    await service.ask('regie', 'reportSleep', drag());
    expect(receivers(service)).toEqual([]);
  });

  test('that the zaal does not show is not named to it', async () => {
    const service = await startTouch();
    await service.ask('regie', 'reportSleep', drag('iets-geheims'));
    await service.ask('regie', 'reportSleep', drag('bv-01', GOED_WERK));
    expect(receivers(service)).toEqual([]);
  });

  test('is not taken from a zaal that may not be touched', async () => {
    const service = await startTouch({ isAanraakbaar: false });
    await service.ask('zaal', 'reportSleep', drag());
    expect(receivers(service)).toEqual([]);
  });
});

describe('a picture', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
  const save = (service: TestService, id: string, bytes = png) =>
    service.ask('regie', 'saveAfbeelding', {
      id,
      bijeenkomstId: BIJEENKOMST,
      mime: 'image/png',
      breedte: 10,
      hoogte: 10,
      bytes,
    });

  test('comes back as it was given', async () => {
    const service = startService();
    await makeBijeenkomst(service);
    await save(service, 'foto-1');
    expect(await service.regie('getAfbeelding', { id: 'foto-1' })).toEqual({ mime: 'image/png', bytes: png });
  });

  test('that the zaal is not shown is not given to it', async () => {
    const service = startService();
    await makeBijeenkomst(service);
    await save(service, 'bron-1');
    await save(service, 'foto-1');
    const uitsnede = { x: 0, y: 0, breedte: 0.5, hoogte: 0.5, draaiing: 0 } as const;
    const afbeelding = {
      soort: 'bestand',
      bronId: 'bron-1',
      id: 'foto-1',
      breedte: 10,
      hoogte: 10,
      uitsnede,
    };
    await service.act(BIJEENKOMST, {
      type: 'rondeActie',
      rondeId: GOED_WERK,
      actie: { type: 'beeldGewijzigd', id: 'beeld-1', velden: { afbeelding } },
    });
    service.setZaalOpen(true);
    await service.ask('zaal', 'getZaalBeeld', {});
    const ask = (id: string) => service.ask('zaal', 'getAfbeelding', { id });
    expect(await ask('foto-1')).toMatchObject({ ok: false, code: 'nietGevonden' });
    await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
    await service.act(BIJEENKOMST, goTo('dialoog', GOED_WERK, 2, 'bezoek-1'));
    expect(await ask('foto-1')).toMatchObject({ ok: true });
    expect(await ask('bron-1'), 'what was cropped away').toMatchObject({ ok: false, code: 'nietGevonden' });
    await service.regie('setPresentatie', { wijziging: { isZwart: true } });
    expect(await ask('foto-1')).toMatchObject({ ok: false, code: 'nietGevonden' });
  });

  test.each([
    ['that is no picture', new TextEncoder().encode('<svg onload="x">')],
    ['that is empty', new Uint8Array()],
  ])('%s is refused', async (_, bytes) => {
    const service = startService();
    await makeBijeenkomst(service);
    expect(await save(service, 'foto-1', bytes)).toMatchObject({ ok: false, code: 'ongeldig' });
    expect(await service.ask('regie', 'getAfbeelding', { id: 'foto-1' })).toMatchObject({ ok: false });
  });
});
