import type { Geschiedenis } from '../../shared/contract.ts';
import type { LogEntry } from './database/wijzigingen.ts';

/** A step of undo: its first revisie, and what it is called. */
export interface Step {
  readonly reeks: number;
  readonly naam: string;
  /** What was done since that undoing this goes back across; null when nothing was. */
  readonly drempel: string | null;
}

/** The key in the log of what undo asks about before it goes across. */
export const DREMPEL = 'drempel';

type Row = Pick<LogEntry, 'soort' | 'reeks' | 'naam' | 'sleutel' | 'isOngedaanTeMaken'>;

/** What can be undone and redone, derived from the log row by row, so that it is the same after a restart. */
export class UndoStacks {
  #undo: Step[] = [];
  #redo: Step[] = [];

  get undoable(): Step | null {
    return this.#undo.at(-1) ?? null;
  }

  get redoable(): Step | null {
    return this.#redo.at(-1) ?? null;
  }

  describe(): Geschiedenis {
    const { undoable, redoable } = this;
    const drempel = undoable?.drempel ?? null;
    const names = { ongedaan: undoable?.naam ?? null, opnieuw: redoable?.naam ?? null };
    return drempel === null ? names : { ...names, drempel };
  }

  /** Takes in the next row of the log. */
  push(row: Row): void {
    switch (row.soort) {
      case 'actie':
        this.#pushActie(row);
        return;
      case 'ongedaan':
        this.#move(this.#undo, this.#redo);
        return;
      case 'opnieuw':
        this.#move(this.#redo, this.#undo);
        return;
      case 'grens':
        this.clear();
        return;
    }
  }

  clear(): void {
    this.#undo = [];
    this.#redo = [];
  }

  #pushActie({ reeks, naam, sleutel, isOngedaanTeMaken }: Row): void {
    if (sleutel === DREMPEL) {
      this.#undo = this.#undo.map((step) => ({ ...step, drempel: naam }));
      // What was undone before it does not come back after it.
      this.#redo = [];
    }
    if (!isOngedaanTeMaken) return;
    this.#redo = [];
    if (this.undoable?.reeks !== reeks) this.#undo.push({ reeks, naam, drempel: null });
  }

  #move(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (step !== undefined) to.push(step);
  }
}
