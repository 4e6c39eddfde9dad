import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand/react';
import { useSchermen } from '../../store/use-regie.ts';

// Asked for once is asked for everywhere in this window, until a display comes or goes.
const gevraagd = createStore<{ isGevraagd: boolean }>(() => ({ isGevraagd: false }));

export interface Notities {
  /** The notes may not be on the screen now. */
  readonly isVerborgen: boolean;
  readonly isEenScherm: boolean;
  show(): void;
  hide(): void;
}

/** Whether private notes may be shown: with one display, or while the displays are not known yet, only when asked for. */
export function useNotities(): Notities {
  const isEenScherm = useSchermen()?.isEenScherm ?? true;
  const isGevraagd = useStore(gevraagd, (state) => state.isGevraagd);
  useEffect(() => {
    if (!isEenScherm) gevraagd.setState({ isGevraagd: false });
  }, [isEenScherm]);
  return {
    isVerborgen: isEenScherm && !isGevraagd,
    isEenScherm,
    show: () => {
      gevraagd.setState({ isGevraagd: true });
    },
    hide: () => {
      gevraagd.setState({ isGevraagd: false });
    },
  };
}
