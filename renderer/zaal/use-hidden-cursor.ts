import { useEffect } from 'react';

/** So long after its last movement the cursor disappears from the wall. */
const HIDE_AFTER_MS = 3000;

/** Hides the cursor while nobody moves it: sets `data-cursor="verborgen"` on the root element, zaal.css does the rest. */
export function useHiddenCursor(): void {
  useEffect(() => {
    const root = document.documentElement;
    const hide = (): void => {
      root.dataset.cursor = 'verborgen';
    };
    let timer = setTimeout(hide, HIDE_AFTER_MS);
    const show = (): void => {
      delete root.dataset.cursor;
      clearTimeout(timer);
      timer = setTimeout(hide, HIDE_AFTER_MS);
    };
    window.addEventListener('pointermove', show);
    return () => {
      window.removeEventListener('pointermove', show);
      clearTimeout(timer);
    };
  }, []);
}
