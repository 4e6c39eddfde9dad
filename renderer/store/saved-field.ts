/** Where the value of a field is: as stored, still to be stored, just stored, or refused. */
export type VeldStatus = 'rust' | 'bezig' | 'opgeslagen' | 'fout';

export interface FieldSnapshot<T> {
  readonly value: T;
  readonly status: VeldStatus;
}

export interface SavedField<T> {
  getSnapshot(): FieldSnapshot<T>;
  subscribe(listener: () => void): () => void;
  /** The stored value changed, here or elsewhere: shown unless this field holds something newer. */
  receive(stored: T): void;
  focus(): void;
  change(value: T): void;
  /** The field was left: what is not stored yet is stored now. */
  blur(): void;
  /** Stores what is not stored yet, at once. Resolves when there is nothing left to store or it was refused. */
  flush(): Promise<void>;
}

/** So long after the last key a field is stored. */
export const SAVE_AFTER_MS = 400;
/** So long "opgeslagen" is shown. */
export const SAVED_SHOWN_MS = 2000;

// A window that closes stores what its fields still hold.
const unsaved = new Set<{ flush(): Promise<void> }>();

/** Has something else stored with them, as long as the window is there. */
export function flushToo(other: { flush(): Promise<void> }): void {
  unsaved.add(other);
}

/** Stores every field that is still on its way, for a window that is about to close. */
export async function flushAllFields(): Promise<void> {
  await Promise.all([...unsaved].map((field) => field.flush()));
}

/**
 * Makes the model of one field. It holds its own value while it is being typed in, stores it 400 ms after the last key
 * and when the field is left, and keeps it when storing fails. `save` gives false when it was refused; that it was, is
 * for `save` to say.
 */
export function createSavedField<T>(stored: T, save: (value: T) => Promise<boolean>): SavedField<T> {
  let latestStored = stored;
  let snapshot: FieldSnapshot<T> = { value: stored, status: 'rust' };
  let isFocused = false;
  let isDirty = false;
  let isHeardOf = false;
  let saving: Promise<void> | null = null;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let calmTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(change: Partial<FieldSnapshot<T>>): void {
    const next = { ...snapshot, ...change };
    if (Object.is(next.value, snapshot.value) && next.status === snapshot.status) return;
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function showStored(): void {
    if (!isFocused && !isDirty && saving === null) set({ value: latestStored });
  }

  async function saveNow(): Promise<void> {
    const sent = snapshot.value;
    isDirty = false;
    isHeardOf = false;
    set({ status: 'bezig' });
    const isSaved = await save(sent);
    // What was stored may be told later than that it was: until then it is what was sent.
    if (isSaved && !isHeardOf) latestStored = sent;
    if (!isSaved) {
      isDirty = true;
      set({ status: 'fout' });
    } else if (!isDirty) {
      unsaved.delete(model);
      set({ status: 'opgeslagen' });
      clearTimeout(calmTimer);
      calmTimer = setTimeout(() => {
        if (snapshot.status === 'opgeslagen') set({ status: 'rust' });
      }, SAVED_SHOWN_MS);
    }
  }

  // Typing goes on while a save is under way: what was typed in between is stored after it.
  async function flush(): Promise<void> {
    clearTimeout(saveTimer);
    if (saving === null && isDirty) {
      saving = saveNow().finally(() => {
        saving = null;
        showStored();
      });
    }
    await saving;
    if (isDirty && snapshot.status !== 'fout') await flush();
  }

  const model: SavedField<T> = {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive(next) {
      latestStored = next;
      isHeardOf = true;
      showStored();
    },
    focus() {
      isFocused = true;
    },
    change(value) {
      isDirty = true;
      unsaved.add(model);
      set({ value, status: 'bezig' });
      clearTimeout(saveTimer);
      saveTimer = setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    blur() {
      isFocused = false;
      void flush();
      showStored();
    },
    flush,
  };
  return model;
}
