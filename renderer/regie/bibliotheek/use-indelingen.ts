import { useCallback, useEffect, useState } from 'react';
import type { RequestOutput } from '../../../shared/contract.ts';
import { useRegie } from '../../store/use-regie.ts';

/** The templates of one's own, as choices, and how one goes away. */
export interface Indelingen {
  readonly keuzes: readonly { readonly id: string; readonly label: string; readonly description: string }[];
  remove(id: string): Promise<void>;
}

/** Asks for the templates that were saved from a bijeenkomst. */
export function useIndelingen(): Indelingen {
  const { ask, meldingen } = useRegie();
  const [list, setList] = useState<RequestOutput<'listIndelingen'>>([]);
  const refresh = useCallback(async () => {
    try {
      setList(await ask('listIndelingen', {}));
    } catch (error) {
      meldingen.addError(error);
    }
  }, [ask, meldingen]);
  useEffect(() => void refresh(), [refresh]);
  return {
    keuzes: list.map(({ id, naam, aantal, minuten }) => ({
      id,
      label: naam,
      description: `Van jou: ${String(aantal)} ${aantal === 1 ? 'onderdeel' : 'onderdelen'}, ${String(minuten)} minuten.`,
    })),
    async remove(id) {
      try {
        await ask('removeIndeling', { id });
      } catch (error) {
        meldingen.addError(error);
      }
      await refresh();
    },
  };
}
