/** Where the text of a field is: as stored, still to be stored, just stored, or refused. */
export type TekstStatus = 'rust' | 'bezig' | 'opgeslagen' | 'fout';

export interface TekstSnapshot {
  readonly tekst: string;
  readonly status: TekstStatus;
}

export interface SavedText {
  getSnapshot(): TekstSnapshot;
  subscribe(listener: () => void): () => void;
  /** The stored text changed, here or elsewhere: shown unless this field holds something newer. */
  receive(stored: string): void;
  focus(): void;
  type(tekst: string): void;
  /** The field was left: what is not stored yet is stored now. */
  blur(): void;
  /** Stores what is not stored yet, at once. Resolves when there is nothing left to store or it was refused. */
  flush(): Promise<void>;
}

/** So long after the last key the text is stored. */
export const SAVE_AFTER_MS = 400;
/** So long "opgeslagen" is shown. */
export const SAVED_SHOWN_MS = 2000;

// A window that closes stores what its fields still hold.
const pending = new Set<SavedText>();

/** Stores every text that is still on its way, for a window that is about to close. */
export async function flushAllTexts(): Promise<void> {
  await Promise.all([...pending].map((text) => text.flush()));
}

/**
 * Makes the model of one text field. It holds its own text while it is being typed in, stores it 400 ms after the last
 * key and when the field is left, and keeps it when storing fails. `save` gives false when it was refused.
 */
export function createSavedText(stored: string, save: (tekst: string) => Promise<boolean>): SavedText {
  let storedTekst = stored;
  let snapshot: TekstSnapshot = { tekst: stored, status: 'rust' };
  let isFocused = false;
  let isDirty = false;
  let saving: Promise<void> | null = null;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;
  let calmTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  function set(change: Partial<TekstSnapshot>): void {
    const next = { ...snapshot, ...change };
    if (next.tekst === snapshot.tekst && next.status === snapshot.status) return;
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function showStored(): void {
    if (!isFocused && !isDirty && saving === null) set({ tekst: storedTekst });
  }

  async function saveNow(): Promise<void> {
    const sent = snapshot.tekst;
    isDirty = false;
    set({ status: 'bezig' });
    const isSaved = await save(sent);
    if (!isSaved) {
      isDirty = true;
      set({ status: 'fout' });
      return;
    }
    if (isDirty) return;
    pending.delete(model);
    set({ status: 'opgeslagen' });
    clearTimeout(calmTimer);
    calmTimer = setTimeout(() => {
      if (snapshot.status === 'opgeslagen') set({ status: 'rust' });
    }, SAVED_SHOWN_MS);
  }

  function flush(): Promise<void> {
    clearTimeout(saveTimer);
    if (saving !== null)
      return saving.then(() => (isDirty && snapshot.status !== 'fout' ? flush() : undefined));
    if (!isDirty) return Promise.resolve();
    saving = saveNow().finally(() => {
      saving = null;
      showStored();
    });
    return saving.then(() => (isDirty && snapshot.status !== 'fout' ? flush() : undefined));
  }

  const model: SavedText = {
    getSnapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    receive(next) {
      storedTekst = next;
      showStored();
    },
    focus() {
      isFocused = true;
    },
    type(tekst) {
      isDirty = true;
      pending.add(model);
      set({ tekst, status: 'bezig' });
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
