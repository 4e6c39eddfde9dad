import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same and does what `handler` of the last render does. For handlers that are given to many
 * children: they need not render again because a parent did. Not to be called while rendering.
 */
export function useHandler<A extends unknown[], R>(handler: (...args: A) => R): (...args: A) => R {
  const last = useRef(handler);
  useLayoutEffect(() => {
    last.current = handler;
  });
  return useCallback((...args: A) => last.current(...args), []);
}
