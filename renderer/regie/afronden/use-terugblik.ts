import { useEffect, useState } from 'react';
import type { Terugblik } from '../../../shared/domain/terugblik.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

/** What the bijeenkomst before this one left; null when it left nothing, or while that is not known yet. */
export function useTerugblik(): Terugblik | null {
  const { ask, meldingen } = useRegie();
  const { id, state } = useBijeenkomst();
  const { datum } = state;
  const [terugblik, setTerugblik] = useState<Terugblik | null>(null);
  useEffect(() => {
    let isGone = false;
    ask('getTerugblik', { bijeenkomstId: id }).then(
      (answer) => {
        if (!isGone) setTerugblik(answer.terugblik);
      },
      (error: unknown) => {
        if (!isGone) meldingen.addError(error);
      },
    );
    return () => {
      isGone = true;
    };
    // On another date another bijeenkomst may come before this one.
  }, [ask, meldingen, id, datum]);
  return terugblik;
}
