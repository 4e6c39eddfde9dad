import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createSavedField, type VeldStatus } from './saved-field.ts';

export interface SavedFieldProps<T> {
  readonly value: T;
  readonly status: VeldStatus;
  readonly onChange: (value: T) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * A field that stores itself: its own value while focused, stored 400 ms after the last key, on leaving the field and
 * when it disappears. Give the component that uses it a `key` for what it edits, so that two things never share text.
 */
export function useSavedField<T extends string | number | null>(
  stored: T,
  save: (value: T) => Promise<boolean>,
): SavedFieldProps<T> {
  const saveRef = useRef(save);
  useEffect(() => {
    saveRef.current = save;
  });
  const [model] = useState(() => createSavedField<T>(stored, (value) => saveRef.current(value)));
  useEffect(() => {
    model.receive(stored);
  }, [model, stored]);
  useEffect(
    () => () => {
      model.blur();
    },
    [model],
  );
  const { value, status } = useSyncExternalStore(model.subscribe, model.getSnapshot);
  return { value, status, onChange: model.change, onFocus: model.focus, onBlur: model.blur };
}
