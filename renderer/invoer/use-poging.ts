import { useRef, useState } from 'react';
import type { Ask } from '../store/ask.ts';
import { useStores } from './use-stores.ts';

/** Something that is being tried, and why it did not work. */
export interface Poging {
  readonly melding: string | undefined;
  /** Tries; what follows from it is shown by itself. A second press before the answer does nothing. */
  doe(work: (ask: Ask) => Promise<unknown>): void;
}

/** Tries things one at a time and keeps the sentence of the last that did not work. */
export function usePoging(): Poging {
  const { attempt } = useStores();
  const isBezig = useRef(false);
  const [melding, setMelding] = useState<string>();
  return {
    melding,
    doe(work) {
      if (isBezig.current) return;
      isBezig.current = true;
      void attempt(work).then((reason) => {
        isBezig.current = false;
        setMelding(reason ?? undefined);
      });
    },
  };
}
