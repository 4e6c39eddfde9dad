import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type BeeldLayout, layoutBeeld } from '../../../../../shared/a4/layout-beeld.ts';
import type { Beeld, Labels } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';

/** More than fits on several pages: then laying it out takes so long that it waits for a pause in the typing. */
const MANY_CHARACTERS = 8000;
const PAUSE_MS = 500;

/**
 * Lays out what stands in the fields. An ordinary Beeld follows every key; a pasted book follows when the typing rests,
 * so that the fields themselves never wait for the page.
 */
export function useLayout(beeld: Beeld, labels: Labels): BeeldLayout {
  const settled = useSettled(beeld, countCharacters(beeld) > MANY_CHARACTERS ? PAUSE_MS : 0);
  const deferred = useDeferredValue(settled);
  return useMemo(() => layoutBeeld(deferred, labels), [deferred, labels]);
}

function countCharacters({
  titel,
  kernuitspraak,
  bijschrift,
  situatie,
  excellent,
  ethiek,
  energie,
  andereStem,
}: Beeld): number {
  return [titel, kernuitspraak, bijschrift, situatie, excellent, ethiek, energie, andereStem].join('').length;
}

/** Gives a value once it has stayed the same for `delayMs`; at once when that is 0. */
function useSettled<T>(value: T, delayMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (delayMs === 0) return undefined;
    const timer = setTimeout(() => {
      setSettled(value);
    }, delayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [value, delayMs]);
  return delayMs === 0 ? value : settled;
}
