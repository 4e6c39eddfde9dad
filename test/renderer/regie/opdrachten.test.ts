import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpdrachten, type Opdrachten } from '../../../renderer/regie/bijeenkomst/opdrachten.ts';
import { createKlok } from '../../../renderer/store/klok.ts';
import { connectRegie, type RegieStores } from '../../../renderer/store/regie-stores.ts';
import { type Service, startService } from '../store/service.ts';

let service: Service;
let stores: RegieStores;
let opdrachten: Opdrachten;
const showToetsen = vi.fn();
const askScherm = vi.fn();
const askParkeer = vi.fn();
const askCode = vi.fn();
const askOngedaan = vi.fn();
const showPapier = vi.fn();

beforeEach(async () => {
  service = startService();
  stores = connectRegie(service.bridgeFor('regie'));
  opdrachten = createOpdrachten(stores, createKlok(), {
    showToetsen,
    askScherm,
    askParkeer,
    askCode,
    askOngedaan,
    showPapier,
  });
  await stores.ask('createGroep', { id: 'g1', naam: 'Team Oost' });
  const input = { id: 'b1', groepId: 'g1', titel: 'T', datum: '2026-11-22', indeling: 'werkbijeenkomst' };
  await stores.ask('createBijeenkomst', input);
  await stores.bijeenkomst.open('b1');
});

afterEach(() => service.stop());

const getState = () => stores.bijeenkomst.store.getState().open?.state;
const getPresentatie = () => stores.zaal.presentatie.getState().presentatie;

describe('commands of the running bijeenkomst', () => {
  it('go two steps when the clicker is pressed twice at once', async () => {
    await Promise.all([opdrachten.doe('volgende'), opdrachten.doe('volgende')]);
    expect(getState()?.positie?.onderdeelId).toBe('werkbijeenkomst-2');
    await Promise.all([opdrachten.doe('vorige'), opdrachten.doe('vorige'), opdrachten.doe('vorige')]);
    expect(getState()?.positie?.onderdeelId).toBe('werkbijeenkomst-1');
  });

  it('black is on and off again', async () => {
    await Promise.all([opdrachten.doe('zwart'), opdrachten.doe('zwart')]);
    expect(getPresentatie().isZwart).toBe(false);
    await opdrachten.doe('zwart');
    expect(getPresentatie().isZwart).toBe(true);
  });

  it('neutral wins from black and from a picture that is held', async () => {
    await stores.zaal.change({ modus: 'volgt' });
    await opdrachten.doe('bevries');
    await opdrachten.doe('zwart');
    await opdrachten.doe('neutraal');
    expect(getPresentatie()).toMatchObject({ modus: 'neutraal', isZwart: false, isBevroren: false });
  });

  it('start and pause the timer, and add five minutes', async () => {
    await opdrachten.doe('volgende');
    await opdrachten.doe('timer');
    expect(getState()?.timer.gestartOp).toBeNull();
    await opdrachten.doe('verleng');
    expect(getState()?.timer.duurMs).toBe(10 * 60_000);
    await opdrachten.doe('timer');
    expect(getState()?.timer.gestartOp).not.toBeNull();
  });

  it('ask for a display when there are several that would do', async () => {
    stores.zaal.schermen.setState({ schermen: { schermen: [], zaal: 'kies', isEenScherm: false } });
    await opdrachten.doe('presenteer');
    expect(askScherm).toHaveBeenCalledOnce();
    expect(getPresentatie().modus).toBe('neutraal');
  });

  it('ask for a remark to keep for later', async () => {
    await opdrachten.doe('parkeer');
    expect(askParkeer).toHaveBeenCalledOnce();
  });

  it('open what can be printed', async () => {
    await opdrachten.doe('papier');
    expect(showPapier).toHaveBeenCalledOnce();
  });

  it('lock regie, after asking for a code when there is none', async () => {
    await opdrachten.doe('slot');
    expect(askCode).toHaveBeenCalledOnce();
    await stores.invoer.setCode('sesam', '');
    await opdrachten.doe('slot');
    expect(askCode).toHaveBeenCalledOnce();
    await expect(stores.ask('listBibliotheek', {})).rejects.toMatchObject({ code: 'regieDicht' });
  });

  it('go on after one of them was refused', async () => {
    await opdrachten.goTo({ onderdeelId: 'weg', rondeId: null, stap: 0 });
    await opdrachten.doe('volgende');
    expect(getState()?.positie?.onderdeelId).toBe('werkbijeenkomst-1');
  });
});
