import { useCallback, useState } from 'react';

/** The size of the board in the pixels of its layout. */
export interface BordVak {
  readonly breedte: number;
  readonly hoogte: number;
}

/** Smaller than this nothing can be laid out; it is what an element measures while it is hidden. */
const MIN_PX = 40;

/**
 * Follows the size of the element that the board has to fill. In whole pixels of the layout, so that the small copy
 * of the zaal, which is scaled, comes to the same picture.
 */
export function useBordMaten(measureEenheid: (element: HTMLElement) => number): {
  readonly bindHost: (element: HTMLElement | null) => (() => void) | undefined;
  readonly vak: BordVak | null;
} {
  const [vak, setVak] = useState<BordVak | null>(null);
  const bindHost = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      const measure = (): void => {
        const { width, height } = element.getBoundingClientRect();
        if (width < MIN_PX || height < MIN_PX) return;
        const eenheid = measureEenheid(element);
        const next = { breedte: Math.round(width / eenheid), hoogte: Math.round(height / eenheid) };
        setVak((current) =>
          current?.breedte === next.breedte && current.hoogte === next.hoogte ? current : next,
        );
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      measure();
      return () => {
        observer.disconnect();
      };
    },
    [measureEenheid],
  );
  return { bindHost, vak };
}
