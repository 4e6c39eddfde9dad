import { useEffect, useState } from 'react';
import type { Terugblik } from '../../../shared/domain/terugblik.ts';
import { useRegie } from '../../store/use-regie.ts';
import { whenAnswered } from '../../store/when-answered.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

/** What the bijeenkomst before this one left; null when it left nothing, or while that is not known yet. */
export function useTerugblik(): Terugblik | null {
  const {
    ask,
    meldingen: { addError },
  } = useRegie();
  const { id, state } = useBijeenkomst();
  const { datum } = state;
  const [terugblik, setTerugblik] = useState<Terugblik | null>(null);
  useEffect(() => {
    return whenAnswered(
      ask('getTerugblik', { bijeenkomstId: id }),
      (answer) => setTerugblik(answer.terugblik),
      addError,
    );
    // On another date another bijeenkomst may come before this one.
  }, [ask, addError, id, datum]);
  return terugblik;
}
