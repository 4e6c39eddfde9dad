import { useCallback, useRef } from 'react';

/**
 * Gives a function that starts work unless the last is still under way: a button that is pressed twice does its work
 * once. (React Aria's `isPending` announces the button by its id, which is gone when the dialog closes.)
 */
export function useEenTegelijk(): (work: () => Promise<unknown>) => void {
  const isBezig = useRef(false);
  return useCallback((work) => {
    if (isBezig.current) return;
    isBezig.current = true;
    void work().finally(() => {
      isBezig.current = false;
    });
  }, []);
}
