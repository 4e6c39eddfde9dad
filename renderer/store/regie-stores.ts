import type { AnyEvent, Bridge, Opdracht, Sleep } from '../../shared/contract.ts';
import { type Ask, createAsk } from './ask.ts';
import { type Bibliotheek, createBibliotheek } from './bibliotheek.ts';
import { createOpenBijeenkomst, type OpenBijeenkomstStore } from './bijeenkomst.ts';
import { createInvoerbediening, type Invoerbediening } from './invoerbediening.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { createMeldingen, type Meldingen } from './meldingen.ts';
import { createZaalbediening, type Zaalbediening } from './zaalbediening.ts';

/** Everything regie knows, one small store for each concern. */
export interface RegieStores {
  readonly ask: Ask;
  readonly meldingen: Meldingen;
  readonly bibliotheek: Bibliotheek;
  readonly bijeenkomst: OpenBijeenkomstStore;
  readonly zaal: Zaalbediening;
  readonly invoer: Invoerbediening;
  /** Commands from the menu, the clicker and the zaal window. */
  readonly opdrachten: Listeners<Opdracht>;
  /** Where something is being dragged on the other screen. */
  readonly sleep: Listeners<Sleep>;
  /** How far the document is that is being made, from 0 to 1. */
  readonly exportVoortgang: Listeners<number>;
}

/**
 * Makes the stores of regie, listens to the data service and asks for the first state.
 * @param later waits until the library, which is asked for first, is painted
 */
export function connectRegie(bridge: Bridge, later: (ask: () => void) => void = (ask) => ask()): RegieStores {
  const ask = createAsk(bridge);
  const meldingen = createMeldingen();
  const bijeenkomst = createOpenBijeenkomst(ask, meldingen);
  const stores: RegieStores = {
    ask,
    meldingen,
    bibliotheek: createBibliotheek(ask, meldingen, (id) => void bijeenkomst.open(id)),
    bijeenkomst,
    zaal: createZaalbediening(ask, meldingen),
    invoer: createInvoerbediening(ask, meldingen),
    opdrachten: createListeners<Opdracht>(),
    sleep: createListeners<Sleep>(),
    exportVoortgang: createListeners<number>(),
  };
  bridge.subscribe((event) => {
    receiveEvent(stores, event);
  });
  // The service answers this one before it has read what it needs for the rest.
  void stores.bibliotheek.refresh().then(() => {
    later(() => {
      refreshRest(stores);
    });
  });
  return stores;
}

function refreshAll(stores: RegieStores): void {
  void stores.bibliotheek.refresh();
  refreshRest(stores);
}

function refreshRest(stores: RegieStores): void {
  void stores.bijeenkomst.refresh();
  void stores.zaal.refresh();
  void stores.invoer.refresh();
}

/** Regie was closed: nothing was heard meanwhile. After a new start nothing is open here yet. */
function reopen(stores: RegieStores, bijeenkomstId: string | null): void {
  refreshAll(stores);
  if (bijeenkomstId !== null && stores.bijeenkomst.store.getState().open === null)
    void stores.bijeenkomst.open(bijeenkomstId);
}

function receiveEvent(stores: RegieStores, event: AnyEvent): void {
  switch (event.name) {
    case 'bibliotheekGewijzigd':
      void stores.bibliotheek.refresh();
      return;
    case 'bijeenkomstGewijzigd':
      stores.bijeenkomst.receive(event.payload);
      return;
    case 'deelnemersGewijzigd':
      stores.bijeenkomst.receiveDeelnemers(event.payload);
      return;
    case 'presentatieGewijzigd':
      stores.zaal.presentatie.setState({ presentatie: event.payload });
      return;
    case 'zaalGetoond':
      stores.zaal.getoond.setState({ getoond: event.payload });
      return;
    case 'zaalGetoondGewijzigd':
      stores.zaal.receiveGetoond(event.payload);
      return;
    case 'schermenGewijzigd':
      stores.zaal.schermen.setState({ schermen: event.payload });
      return;
    case 'opdracht':
      stores.opdrachten.emit(event.payload.opdracht);
      return;
    case 'sleep':
      stores.sleep.emit(event.payload);
      return;
    case 'exportVoortgang':
      stores.exportVoortgang.emit(event.payload.deel);
      return;
    case 'statusGewijzigd':
      stores.meldingen.setStatus(event.payload.melding);
      return;
    case 'dienstHerstart':
      refreshAll(stores);
      return;
    case 'regieGeopend':
      reopen(stores, event.payload.bijeenkomstId);
      return;
    case 'zaalBeeld': // only the zaal gets these two
    case 'zaalBeeldGewijzigd':
    case 'klokVerschoven': // the clock of the window hears it itself
      return;
  }
}
