import type { Positie } from '../../../shared/domain/bijeenkomst.ts';
import { neighbourPositie } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { createId } from '../../store/ids.ts';
import type { Klok } from '../../store/klok.ts';
import type { RegieStores } from '../../store/regie-stores.ts';
import type { ToetsOpdracht } from '../toetsen/toetsen.ts';

/** Everything that a button, a key, the menu and the clicker can ask for. */
export interface Opdrachten {
  doe(opdracht: ToetsOpdracht): Promise<void>;
  /** Brings the room to a place. */
  goTo(positie: Positie): Promise<void>;
}

/** What a command may ask of the screen. */
export interface OpdrachtenScherm {
  /** Shows the overview of keys. */
  showToetsen(): void;
  /** Asks on which display the zaal goes: there are several that would do. */
  askScherm(): void;
  /** Opens the field for a remark that is kept for later. */
  askParkeer(): void;
  /** Opens what can be printed. */
  showPapier(): void;
  /** Asks for a code to lock regie with: there is none yet. */
  askCode(): void;
  /** Asks whether undo may go back across a vote that was closed. */
  askOngedaan(): void;
}

/**
 * One place for every command of the running bijeenkomst. They are carried out one after the other, each on what the
 * one before it left: a clicker that is pressed twice goes two steps.
 */
export function createOpdrachten(stores: RegieStores, klok: Klok, scherm: OpdrachtenScherm): Opdrachten {
  const { bijeenkomst, zaal, invoer, meldingen } = stores;
  let last: Promise<unknown> = Promise.resolve();

  const enqueue = (work: () => unknown): Promise<void> => {
    const done = last.then(work).then(() => undefined);
    last = done.catch(() => undefined);
    return done;
  };
  const getState = () => bijeenkomst.store.getState().open?.state;
  const getPresentatie = () => zaal.presentatie.getState().presentatie;

  const moveTo = (positie: Positie): Promise<boolean> =>
    bijeenkomst.act({ type: 'positieGewijzigd', positie, bezoekId: createId(), op: klok.now() });

  const step = async (delta: 1 | -1): Promise<void> => {
    const state = getState();
    const positie = state === undefined ? null : neighbourPositie(state, findWerkvorm, delta);
    if (positie !== null) await moveTo(positie);
  };

  const presenteer = async (): Promise<void> => {
    const { schermen } = zaal.schermen.getState();
    if (schermen?.zaal === 'kies') {
      scherm.askScherm();
      return;
    }
    if (schermen?.zaal === 'dicht' && !(await zaal.openZaal(null, schermen.isEenScherm))) return;
    await zaal.change({ modus: 'volgt', isZwart: false, isBevroren: false });
  };

  const lock = async (): Promise<void> => {
    await invoer.refresh();
    if (invoer.store.getState().stand?.heeftCode === true) await invoer.lock();
    else scherm.askCode();
  };

  const undo = (): unknown => {
    if (bijeenkomst.store.getState().open?.geschiedenis.drempel === undefined) return bijeenkomst.undo();
    scherm.askOngedaan();
    return undefined;
  };

  const toggleTimer = (): unknown => {
    const isStil = getState()?.timer.gestartOp === null;
    return bijeenkomst.act({ type: isStil ? 'timerGestart' : 'timerGepauzeerd', op: klok.now() });
  };

  const toggleGeluid = async (): Promise<void> => {
    const metGeluid = !getPresentatie().metGeluid;
    await zaal.change({ metGeluid });
    const stand = metGeluid ? 'aan' : 'uit';
    meldingen.add({ soort: 'bericht', tekst: `Het geluid bij de timer staat ${stand}.` });
  };

  const handlers: Record<ToetsOpdracht, () => unknown> = {
    volgende: () => step(1),
    vorige: () => step(-1),
    presenteer,
    zwart: () => zaal.change({ isZwart: !getPresentatie().isZwart }),
    // The neutral screen is what one reaches for in a fright: it wins from black and from a picture that is held.
    neutraal: () => zaal.change({ modus: 'neutraal', isZwart: false, isBevroren: false }),
    bevries: () => zaal.change({ isBevroren: !getPresentatie().isBevroren }),
    timer: toggleTimer,
    verleng: () => bijeenkomst.act({ type: 'timerVerlengd', minuten: 5 }),
    geluid: toggleGeluid,
    wissel: () => zaal.swap(),
    ongedaan: undo,
    opnieuw: () => bijeenkomst.redo(),
    parkeer: () => {
      scherm.askParkeer();
    },
    toetsen: () => {
      scherm.showToetsen();
    },
    papier: () => {
      scherm.showPapier();
    },
    slot: lock,
  };

  return {
    doe: (opdracht) => enqueue(handlers[opdracht]),
    goTo: (positie) => enqueue(() => moveTo(positie)),
  };
}
