import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectRegie, type RegieStores } from '../../../renderer/store/regie-stores.ts';
import { connectZaal, type ZaalStores } from '../../../renderer/store/zaal.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let regie: RegieStores;
let zaal: ZaalStores;

beforeEach(async () => {
  service = startService();
  regie = connectRegie(service.bridgeFor('regie'));
  await regie.ask('createGroep', { id: 'g1', naam: 'Team Oost' });
  await regie.ask('createBijeenkomst', {
    id: 'b1',
    groepId: 'g1',
    titel: 'Eerste',
    datum: '2026-11-22',
    indeling: 'werkbijeenkomst',
  });
  await regie.bijeenkomst.open('b1');
  service.server.setZaalOpen(true);
  zaal = connectZaal(service.bridgeFor('zaal'));
});

afterEach(() => service.stop());

const getBeeld = () => zaal.store.getState().zending?.beeld.soort;

async function begin(): Promise<void> {
  await regie.bijeenkomst.act({
    type: 'positieGewijzigd',
    positie: { onderdeelId: 'werkbijeenkomst-1', rondeId: null, stap: 0 },
    bezoekId: 'v1',
    op: 1,
  });
}

describe('the zaal', () => {
  it('is neutral until the facilitator presents, also while a stap runs', async () => {
    await begin();
    await vi.waitFor(() => {
      expect(getBeeld()).toBe('neutraal');
    });
    await regie.zaal.change({ modus: 'volgt' });
    await vi.waitFor(() => {
      expect(getBeeld()).toBe('stap');
    });
  });

  it('shows in regie what it painted, and not what it was sent', async () => {
    await begin();
    await regie.zaal.change({ modus: 'volgt' });
    await vi.waitFor(() => {
      expect(getBeeld()).toBe('stap');
    });
    expect(regie.zaal.getoond.getState().getoond).toBeNull();
    zaal.reportGeschilderd(zaal.store.getState().zending?.revisie ?? -1);
    await vi.waitFor(() => {
      expect(regie.zaal.getoond.getState().getoond?.beeld.soort).toBe('stap');
    });
  });

  it('asks for the whole picture when a change of it was missed', async () => {
    await begin();
    await regie.zaal.change({ modus: 'volgt' });
    await vi.waitFor(() => {
      expect(getBeeld()).toBe('stap');
    });
    service.loses(({ name }) => name === 'zaalBeeldGewijzigd');
    await regie.zaal.change({ schaal: 1.2 });
    service.loses(() => false);
    await regie.zaal.change({ papier: 'donker' });
    await vi.waitFor(() => {
      expect(zaal.store.getState().zending?.beeld).toMatchObject({ schaal: 1.2, papier: 'donker' });
    });
  });

  it('shows in regie what it painted also when a change of that was missed', async () => {
    const report = () => {
      zaal.reportGeschilderd(zaal.store.getState().zending?.revisie ?? -1);
    };
    const paint = async (schaal: number) => {
      await regie.zaal.change({ schaal });
      await vi.waitFor(() => {
        expect(zaal.store.getState().zending?.beeld).toMatchObject({ schaal });
      });
      report();
    };
    await paint(1.1);
    service.loses(({ name }) => name === 'zaalGetoondGewijzigd');
    await paint(1.2);
    service.loses(() => false);
    await paint(1.3);
    await vi.waitFor(() => {
      // As every two seconds.
      report();
      expect(regie.zaal.getoond.getState().getoond?.beeld).toMatchObject({ schaal: 1.3 });
    });
  });

  it('asks again until the data service answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const bridge = service.bridgeFor('zaal');
    let isDeaf = true;
    const late = connectZaal({
      subscribe: () => () => undefined,
      request: (name, input) =>
        isDeaf ? Promise.resolve({ ok: false, code: 'dienstWeg', melding: '' }) : bridge.request(name, input),
    });
    await vi.advanceTimersByTimeAsync(2500);
    expect(late.store.getState().zending).toBeNull();
    isDeaf = false;
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await vi.waitFor(() => {
      expect(late.store.getState().zending).not.toBeNull();
    });
  });
});
