import type { Afzender } from '../../../shared/domain/rondom.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import { useGetypt } from '../velden/use-getypt.ts';
import { keyOf, listAfzenders } from './afzenders.ts';

/**
 * Of whom it is what is typed in a field, kept as what is typed is. Who cannot be chosen any more is not chosen.
 * @param veld the name of that field at its place in the programma
 */
export function useVan(veld: string): readonly [Afzender | null, (van: Afzender | null) => void] {
  const [gekozen, setGekozen] = useGetypt(`${veld}/van`, keyOf(null));
  const van = useDeel(
    ({ state, deelnemers }) => listAfzenders(state, deelnemers).find(({ id }) => id === gekozen)?.van ?? null,
  );
  const setVan = (next: Afzender | null): void => {
    setGekozen(keyOf(next));
  };
  return [van, setVan];
}
