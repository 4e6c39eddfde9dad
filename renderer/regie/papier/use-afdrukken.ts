import { useState } from 'react';
import type { PapierKeuze } from '../../../shared/papier/keuze.ts';
import { useRegie } from '../../store/use-regie.ts';
import { describeError } from '../documenten/use-bewaren.ts';

/** Where printing is. */
export type AfdrukStand =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'klaar' }
  | { readonly soort: 'fout'; readonly melding: string };

export interface Afdrukken {
  readonly stand: AfdrukStand;
  print(bijeenkomstId: string, keuze: PapierKeuze): Promise<void>;
  reset(): void;
}

/** Prints through the system's dialog and remembers how that went. A dialog that was cancelled changes nothing. */
export function useAfdrukken(): Afdrukken {
  const { ask } = useRegie();
  const [stand, setStand] = useState<AfdrukStand>({ soort: 'kiezen' });
  return {
    stand,
    async print(bijeenkomstId, keuze) {
      setStand({ soort: 'bezig' });
      try {
        const { uitkomst } = await ask('printPapier', { bijeenkomstId, keuze });
        setStand({ soort: uitkomst === 'afgedrukt' ? 'klaar' : 'kiezen' });
      } catch (error) {
        setStand({ soort: 'fout', melding: describeError(error) });
      }
    },
    reset() {
      setStand({ soort: 'kiezen' });
    },
  };
}
