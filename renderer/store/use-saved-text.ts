import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createSavedText, type TekstStatus } from './saved-text.ts';

export interface SavedTextField {
  readonly value: string;
  readonly status: TekstStatus;
  readonly onChange: (tekst: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * A text field that stores itself: local text while focused, stored 400 ms after the last key, on leaving the field
 * and when it disappears. Give the component that uses it a `key` for what it edits, so that two things never share text.
 */
export function useSavedText(stored: string, save: (tekst: string) => Promise<boolean>): SavedTextField {
  const saveRef = useRef(save);
  useEffect(() => {
    saveRef.current = save;
  });
  const [model] = useState(() => createSavedText(stored, (tekst) => saveRef.current(tekst)));
  useEffect(() => {
    model.receive(stored);
  }, [model, stored]);
  useEffect(
    () => () => {
      model.blur();
    },
    [model],
  );
  const { tekst, status } = useSyncExternalStore(model.subscribe, model.getSnapshot);
  return { value: tekst, status, onChange: model.type, onFocus: model.focus, onBlur: model.blur };
}
