import { useCallback, useEffect, useState } from 'react';
import type { EigenGebiedenset, Gebiedenset } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import type { KalibrerenId } from '../../../../shared/werkvormen/kalibreren/inhoud.ts';
import { createId } from '../../../store/ids.ts';
import { useRegie } from '../../../store/use-regie.ts';

/** The sets of areas that were kept for next time, and how to keep and remove one. */
export interface EigenSets {
  readonly sets: readonly EigenGebiedenset[];
  /** True when it is kept: in the place of the own one with that name, or as a new one. */
  save(set: Gebiedenset): Promise<boolean>;
  remove(id: string): Promise<void>;
}

/** The own sets of a werkvorm. */
export function useEigenSets(werkvorm: KalibrerenId): EigenSets {
  const { ask, meldingen } = useRegie();
  const [sets, setSets] = useState<readonly EigenGebiedenset[]>([]);
  const change = useCallback(
    async (next: Promise<{ sets: EigenGebiedenset[] }>): Promise<boolean> => {
      try {
        setSets((await next).sets);
        return true;
      } catch (error) {
        meldingen.addError(error);
        return false;
      }
    },
    [meldingen],
  );
  useEffect(() => void change(ask('listGebiedensets', { werkvorm })), [ask, change, werkvorm]);
  return {
    sets,
    save: (set) => {
      const id = sets.find(({ naam }) => naam === set.naam)?.id ?? createId();
      return change(ask('saveGebiedenset', { werkvorm, set: { ...set, id } }));
    },
    remove: async (id) => void (await change(ask('removeGebiedenset', { werkvorm, id }))),
  };
}
