import { useEffect, useRef } from 'react';
import { findOpdracht, type ToetsOpdracht } from './toetsen.ts';

const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether keys typed here become text. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/**
 * Calls `doe` for every command key, wherever the focus is. A key that a component has used itself does nothing more.
 */
export function useToetsen(doe: (opdracht: ToetsOpdracht) => void): void {
  const doeRef = useRef(doe);
  useEffect(() => {
    doeRef.current = doe;
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const opdracht = findOpdracht(event, isTextField(event.target));
      if (opdracht === null) return;
      // Also keeps the menu from doing the same once more.
      event.preventDefault();
      if (!event.repeat) doeRef.current(opdracht);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
}
