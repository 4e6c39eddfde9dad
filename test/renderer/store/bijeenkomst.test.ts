import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connectRegie, type RegieStores } from '../../../renderer/store/regie-stores.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { type Service, startService } from './service.ts';

let service: Service;
let stores: RegieStores;

beforeEach(async () => {
  service = startService();
  stores = connectRegie(service.bridgeFor('regie'));
  await stores.ask('createGroep', { id: 'g1', naam: 'Team Oost' });
  await make('b1', 'Eerste');
});

afterEach(() => service.stop());

function make(id: string, titel: string): Promise<unknown> {
  return stores.ask('createBijeenkomst', { id, groepId: 'g1', titel, datum: '2026-11-22', indeling: null });
}

function getOpen() {
  const { open } = stores.bijeenkomst.store.getState();
  if (open === null) throw new Error('nothing is open');
  return open;
}

function getMeldingen(): string[] {
  return stores.meldingen.store.getState().meldingen.map(({ tekst }) => tekst);
}

const setTitel = (titel: string): Promise<boolean> =>
  stores.bijeenkomst.act({ type: 'gegevensGewijzigd', gegevens: { titel } });

/** What the data service itself holds. */
async function readStored(): Promise<BijeenkomstState> {
  return (await stores.ask('openBijeenkomst', { id: 'b1' })).state;
}

describe('the open bijeenkomst', () => {
  it('shows an action as soon as it is committed', async () => {
    await stores.bijeenkomst.open('b1');
    const before = getOpen().revisie;
    await expect(setTitel('Ruimte geven')).resolves.toBe(true);
    expect(getOpen().state.titel).toBe('Ruimte geven');
    expect(getOpen().revisie).toBe(before + 1);
    expect(getOpen().state).toEqual(await readStored());
  });

  it('names what undo takes back, and takes it back', async () => {
    await stores.bijeenkomst.open('b1');
    await setTitel('Ruimte geven');
    expect(getOpen().geschiedenis.ongedaan).toBe('gegevens gewijzigd');
    await stores.bijeenkomst.undo();
    expect(getOpen().state.titel).toBe('Eerste');
    expect(getOpen().geschiedenis.opnieuw).toBe('gegevens gewijzigd');
    await stores.bijeenkomst.redo();
    expect(getOpen().state.titel).toBe('Ruimte geven');
  });

  it('asks for everything again when it missed a change', async () => {
    await stores.bijeenkomst.open('b1');
    service.loses((event) => event.name === 'bijeenkomstGewijzigd');
    await stores.ask('applyActie', {
      bijeenkomstId: 'b1',
      actie: { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zutphen' } },
    });
    service.loses(() => false);
    await setTitel('Ruimte geven');
    await vi.waitFor(() => {
      expect(getOpen().state).toMatchObject({ titel: 'Ruimte geven', plaats: 'Zutphen' });
    });
    expect(getOpen().state).toEqual(await readStored());
  });

  it('does not wait for ever for a change that never comes', async () => {
    await stores.bijeenkomst.open('b1');
    service.loses((event) => event.name === 'bijeenkomstGewijzigd');
    await expect(setTitel('Ruimte geven')).resolves.toBe(true);
    expect(getOpen().state.titel).toBe('Ruimte geven');
  });

  it('keeps what it shows and says why when an action is refused', async () => {
    await stores.bijeenkomst.open('b1');
    await expect(
      stores.bijeenkomst.act({ type: 'onderdeelVerplaatst', id: 'weg', volgorde: 1 }),
    ).resolves.toBe(false);
    expect(getOpen().state.titel).toBe('Eerste');
    expect(getMeldingen()).toEqual(['Dit onderdeel staat niet meer in het programma.']);
  });

  it('shows the last one that was asked for, whatever order the answers come in', async () => {
    await make('b2', 'Tweede');
    const first = stores.bijeenkomst.open('b1');
    const second = stores.bijeenkomst.open('b2');
    await Promise.all([first, second]);
    expect(getOpen().state.titel).toBe('Tweede');
  });

  it('is opened, closed and opened again before the first answer', async () => {
    const first = stores.bijeenkomst.open('b1');
    const closing = stores.bijeenkomst.close();
    const second = stores.bijeenkomst.open('b1');
    await Promise.all([first, closing]);
    await expect(second).resolves.toBe(true);
    expect(getMeldingen()).toEqual([]);
    // Still the one that is wanted: a gap is asked for again.
    service.loses((event) => event.name === 'bijeenkomstGewijzigd');
    await expect(setTitel('Ruimte geven')).resolves.toBe(true);
    expect(getOpen().state.titel).toBe('Ruimte geven');
  });

  it('does not suffer from an older answer that failed', async () => {
    await stores.bijeenkomst.open('b1');
    const failing = stores.bijeenkomst.open('weg');
    const second = stores.bijeenkomst.open('b1');
    await Promise.all([failing, second]);
    expect(getMeldingen()).toEqual([]);
    service.loses((event) => event.name === 'bijeenkomstGewijzigd');
    await expect(setTitel('Ruimte geven')).resolves.toBe(true);
    expect(getOpen().state.titel).toBe('Ruimte geven');
  });

  it('says so when a bijeenkomst is gone, and shows nothing', async () => {
    await expect(stores.bijeenkomst.open('weg')).resolves.toBe(false);
    expect(stores.bijeenkomst.store.getState().open).toBeNull();
    expect(getMeldingen()).toHaveLength(1);
  });

  it('fetches again after the data service was started again', async () => {
    await stores.bijeenkomst.open('b1');
    service.loses((event) => event.name === 'bijeenkomstGewijzigd');
    await stores.ask('applyActie', {
      bijeenkomstId: 'b1',
      actie: { type: 'gegevensGewijzigd', gegevens: { titel: 'Intussen' } },
    });
    service.emit('regie', { name: 'dienstHerstart', payload: {} });
    await vi.waitFor(() => {
      expect(getOpen().state.titel).toBe('Intussen');
    });
  });

  it('shows who was added to the groep, and who went', async () => {
    await stores.bijeenkomst.open('b1');
    await stores.bijeenkomst.saveDeelnemer({ id: 'd1', naam: 'Anna', rol: 'student', volgorde: 1 });
    await vi.waitFor(() => {
      expect(getOpen().deelnemers.map(({ naam }) => naam)).toEqual(['Anna']);
    });
    await stores.bijeenkomst.removeDeelnemer('d1');
    await vi.waitFor(() => {
      expect(getOpen().deelnemers).toEqual([]);
    });
  });

  it('sends nothing when it is closed', async () => {
    await stores.bijeenkomst.open('b1');
    await stores.bijeenkomst.close();
    await expect(setTitel('Te laat')).resolves.toBe(false);
  });
});

describe('a rehearsal', () => {
  it('is there again when the page is loaded again', async () => {
    await stores.bijeenkomst.startOefening('b1');
    const { id } = getOpen();
    stores = connectRegie(service.bridgeFor('regie'));
    await vi.waitFor(() => {
      expect(getOpen()).toMatchObject({ id, oefeningVan: 'b1' });
    });
    await stores.bijeenkomst.stopOefening();
    expect(getOpen()).toMatchObject({ id: 'b1', oefeningVan: null });
    expect(getMeldingen()).toEqual([]);
  });
});

describe('the library', () => {
  it('shows what was worked on last first', async () => {
    await make('b2', 'Tweede');
    await stores.bijeenkomst.open('b1');
    await setTitel('Eerste, net gewijzigd');
    await stores.bijeenkomst.close();
    await stores.bibliotheek.refresh();
    const { bijeenkomsten, isGeladen } = stores.bibliotheek.store.getState();
    expect(isGeladen).toBe(true);
    expect(bijeenkomsten.map(({ titel }) => titel)).toEqual(['Eerste, net gewijzigd', 'Tweede']);
  });
});

describe('the zaal in regie', () => {
  it('follows what the data service says of the presentation', async () => {
    await stores.bijeenkomst.open('b1');
    await stores.zaal.change({ modus: 'volgt', schaal: 1.2 });
    await vi.waitFor(() => {
      expect(stores.zaal.presentatie.getState().presentatie).toMatchObject({ modus: 'volgt', schaal: 1.2 });
    });
  });
});
