import { applyPatches, enablePatches, type Patch } from 'immer';
import { describe, expect, test } from 'vitest';
import { createEvent } from '../../../electron/data/send.ts';
import { ZaalSession } from '../../../electron/data/zaal-session.ts';
import type { AnyEvent, Rol } from '../../../shared/contract.ts';
import { BIJEENKOMST, layKaart } from './support/bijeenkomst.ts';
import type { TestService } from './support/service.ts';
import { change, move, shown, soorten, startInZaal, xOf } from './support/zaal.ts';

enablePatches();

describe('what the zaal is sent', () => {
  test('is after the first picture only what changed, however much there is on the board', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await move(service, 0.2);
    const little = JSON.stringify(service.list('zaalBeeldGewijzigd').at(-1));
    for (let id = 10; id < 16; id += 1) await service.act(BIJEENKOMST, layKaart(`bv-${String(id)}`, 0, 0));
    await move(service, 0.3);
    const much = JSON.stringify(service.list('zaalBeeldGewijzigd').at(-1));
    expect(service.list('zaalBeeld')).toEqual([]);
    expect(much.length).toBeLessThan(2 * little.length);
  });

  test('follows what the group does as fast as the zaal paints, and what regie chooses at once', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    const say = () =>
      service.ask('zaal', 'reportGeschilderd', { revisie: service.zaalBeelden.at(-1)?.revisie ?? -1 });
    await move(service, 0.2);
    await say();
    for (const x of [0.3, 0.4, 0.5]) await move(service, x);
    expect(shown(service).map(xOf)).toEqual([0.2, 0.3]);
    await say();
    expect(shown(service).map(xOf)).toEqual([0.2, 0.3, 0.5]);
    await change(service, { isZwart: true });
    expect(soorten(service).at(-1)).toBe('zwart');
  });

  test('waits no longer than a second for a zaal that does not say what it painted', () => {
    let schaal = 1;
    const sent: AnyEvent[] = [];
    const zaal = new ZaalSession(
      (_, name, payload) => sent.push(createEvent(name, payload)),
      () => ({ soort: 'neutraal', schaal, papier: 'licht' }),
    );
    zaal.setOpen(true);
    zaal.report(zaal.fetch().revisie, 10_000);
    for (schaal of [1.1, 1.2, 1.3]) zaal.update();
    expect(zaal.beeld).toMatchObject({ schaal: 1.1 });
    zaal.checkSilence(11_000);
    expect(zaal.beeld).toMatchObject({ schaal: 1.3 });
  });
});

describe('what the zaal says it painted', () => {
  const report = (service: TestService, revisie: number) =>
    service.ask('zaal', 'reportGeschilderd', { revisie });
  const painted = (service: TestService) =>
    service.list('zaalGetoond').map((getoond) => getoond?.beeld.soort ?? null);
  async function revisieOf(service: TestService): Promise<number> {
    const answer = await service.ask('zaal', 'getZaalBeeld', {});
    return answer.ok ? answer.value.revisie : -1;
  }

  test('reaches regie only when it is said, once', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await move(service, 0.2);
    expect(painted(service)).toEqual([]);
    const revisie = await revisieOf(service);
    await report(service, revisie);
    await report(service, revisie);
    expect(painted(service)).toEqual(['stap']);
  });

  test('reaches regie after the first time as what changed, which makes the same of it', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await report(service, await revisieOf(service));
    await move(service, 0.4);
    const { revisie, beeld } = service.zaalBeelden.at(-1) ?? {};
    await report(service, revisie ?? -1);
    expect(painted(service)).toEqual(['stap']);
    const [eerst] = service.list('zaalGetoond');
    const [daarna] = service.list('zaalGetoondGewijzigd');
    expect(daarna).toMatchObject({ vorige: eerst?.revisie, revisie });
    expect(applyPatches(eerst?.beeld ?? {}, daarna?.patches as Patch[])).toEqual(beeld);
  });

  test('of an older picture is not taken for the newest', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    const revisie = await revisieOf(service);
    await change(service, { isZwart: true });
    await report(service, revisie);
    expect(painted(service)).toEqual([]);
  });

  test('is told again to a regie that was loaded anew', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    const revisie = await revisieOf(service);
    await report(service, revisie);
    service.forget();
    await service.regie('getPresentatie', {});
    await report(service, revisie);
    expect(painted(service)).toEqual(['stap']);
  });

  test('is unknown when the window is gone', async () => {
    const service = await startInZaal({ modus: 'volgt' });
    await report(service, await revisieOf(service));
    service.setZaalOpen(false);
    expect(painted(service)).toEqual(['stap', null]);
  });

  test('is unknown when it falls silent, and known again when it speaks', () => {
    const sent: { to: Rol; event: AnyEvent }[] = [];
    const zaal = new ZaalSession(
      (to, name, payload) => sent.push({ to, event: createEvent(name, payload) }),
      () => ({ soort: 'neutraal', schaal: 1, papier: 'licht' }),
    );
    const getoond = () =>
      sent.flatMap(({ event }) => (event.name === 'zaalGetoond' ? [event.payload?.beeld.soort ?? null] : []));
    zaal.setOpen(true);
    const { revisie } = zaal.fetch();
    zaal.report(revisie, 10_000);
    zaal.checkSilence(15_000);
    expect(getoond()).toEqual(['neutraal']);
    zaal.checkSilence(16_001);
    zaal.checkSilence(17_000);
    expect(getoond()).toEqual(['neutraal', null]);
    zaal.report(revisie, 18_000);
    expect(getoond()).toEqual(['neutraal', null, 'neutraal']);
  });
});
