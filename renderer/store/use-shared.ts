import { useRef } from 'react';
import { shareStructure } from '../../shared/json/share-structure.ts';

/**
 * The same value, with every part that says what it said at the last render being the same object, so that whoever is
 * given such a part need not render again. The value must be JSON.
 */
export function useShared<T>(value: T): T {
  const last = useRef<T>(value);
  last.current = shareStructure(last.current, value);
  return last.current;
}
