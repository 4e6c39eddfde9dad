/** Things that pass by and are not kept: whoever listens now hears them. */
export interface Listeners<T> {
  emit(value: T): void;
  /** Gives the function that stops listening. */
  subscribe(listener: (value: T) => void): () => void;
}

/** Makes a list of listeners. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    emit(value) {
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
