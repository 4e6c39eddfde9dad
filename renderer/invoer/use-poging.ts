import { useState } from 'react';
import type { Ask } from '../store/ask.ts';
import { useStores } from './use-stores.ts';

/** Something that is being tried: whether it is under way, and why it did not work. */
export interface Poging {
  readonly isBezig: boolean;
  readonly melding: string | undefined;
  /** Tries; what follows from it is shown by itself. */
  doe(work: (ask: Ask) => Promise<unknown>): void;
}

/** Tries things one at a time and keeps the sentence of the last that did not work. */
export function usePoging(): Poging {
  const { attempt } = useStores();
  const [isBezig, setIsBezig] = useState(false);
  const [melding, setMelding] = useState<string>();
  return {
    isBezig,
    melding,
    doe(work) {
      setIsBezig(true);
      void attempt(work).then((reason) => {
        setMelding(reason ?? undefined);
        setIsBezig(false);
      });
    },
  };
}
