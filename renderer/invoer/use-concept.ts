import { useState, useSyncExternalStore } from 'react';
import type { Antwoorden } from '../../shared/werkvormen/invoer-vraag.ts';
import { createSavedField } from '../store/saved-field.ts';
import { useStores } from './use-stores.ts';

/** What somebody is writing, kept within a second of the last key. */
export interface Concept {
  readonly antwoorden: Antwoorden;
  readonly isNietBewaard: boolean;
  change(antwoorden: Antwoorden): void;
  /** Keeps what is not kept yet, at once. */
  flush(): Promise<void>;
}

/** Begins with what was kept. */
export function useConcept(kept: Antwoorden): Concept {
  const { ask } = useStores();
  const [model] = useState(() =>
    createSavedField<Antwoorden>(kept, async (antwoorden) => {
      try {
        await ask('saveConcept', { antwoorden });
        return true;
      } catch {
        return false;
      }
    }),
  );
  const { value, status } = useSyncExternalStore(model.subscribe, model.getSnapshot);
  return { antwoorden: value, isNietBewaard: status === 'fout', change: model.change, flush: model.flush };
}
