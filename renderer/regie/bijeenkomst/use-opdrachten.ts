import { useContext, useEffect, useRef } from 'react';
import type { Positie } from '../../../shared/domain/bijeenkomst.ts';
import { createId } from '../../store/ids.ts';
import { KlokContext } from '../../store/use-klok.ts';
import { usePresentatie, useRegie, useSchermen } from '../../store/use-regie.ts';
import type { ToetsOpdracht } from '../toetsen/toetsen.ts';
import { useToetsen } from '../toetsen/use-toetsen.ts';
import { useAct, useBijeenkomst, usePlekken } from './use-bijeenkomst.ts';

/** Everything that a button, a key, the menu and the clicker can ask for. */
export interface Opdrachten {
  doe(opdracht: ToetsOpdracht): void;
  /** Brings the room to a place. */
  goTo(positie: Positie): Promise<boolean>;
}

export interface OpdrachtenOptions {
  /** Shows the overview of keys. */
  onToetsen: () => void;
  /** Asks on which display the zaal goes: there are several that would do. */
  onKiesScherm: () => void;
}

/** One place for every command of the running bijeenkomst, whether it comes from a button, a key, the menu or a clicker. */
export function useOpdrachten({ onToetsen, onKiesScherm }: OpdrachtenOptions): Opdrachten {
  const { bijeenkomst, zaal, opdrachten } = useRegie();
  const { state } = useBijeenkomst();
  const { volgende, vorige } = usePlekken();
  const presentatie = usePresentatie();
  const schermen = useSchermen();
  const act = useAct();
  const klok = useContext(KlokContext);

  const goTo = (positie: Positie): Promise<boolean> =>
    act({ type: 'positieGewijzigd', positie, bezoekId: createId(), op: klok.now() });

  const presenteer = async (): Promise<void> => {
    if (schermen?.zaal === 'kies') {
      onKiesScherm();
      return;
    }
    if (schermen?.zaal === 'dicht' && !(await zaal.openZaal(null, schermen.isEenScherm))) return;
    await zaal.change({ modus: 'volgt', isZwart: false, isBevroren: false });
  };

  const handlers: Record<ToetsOpdracht, () => void> = {
    volgende: () => void (volgende !== null && goTo(volgende)),
    vorige: () => void (vorige !== null && goTo(vorige)),
    presenteer: () => void presenteer(),
    zwart: () => void zaal.change({ isZwart: !presentatie.isZwart }),
    // The neutral screen is what one reaches for in a fright: it wins from black and from a picture that is held.
    neutraal: () => void zaal.change({ modus: 'neutraal', isZwart: false, isBevroren: false }),
    bevries: () => void zaal.change({ isBevroren: !presentatie.isBevroren }),
    timer: () =>
      void act({ type: state.timer.gestartOp === null ? 'timerGestart' : 'timerGepauzeerd', op: klok.now() }),
    verleng: () => void act({ type: 'timerVerlengd', minuten: 5 }),
    ongedaan: () => void bijeenkomst.undo(),
    opnieuw: () => void bijeenkomst.redo(),
    toetsen: onToetsen,
  };
  const doe = (opdracht: ToetsOpdracht): void => {
    handlers[opdracht]();
  };

  useToetsen(doe);
  const doeRef = useRef(doe);
  useEffect(() => {
    doeRef.current = doe;
  });
  useEffect(() => opdrachten.subscribe((opdracht) => doeRef.current(opdracht)), [opdrachten]);

  return { doe, goTo };
}
