import type { Geschiedenis } from '../../shared/contract.ts';
import type { LogEntry } from './database/wijzigingen.ts';

/** A step of undo: its first revisie, and what it is called. */
export interface Step {
  readonly reeks: number;
  readonly naam: string;
}

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
    return { ongedaan: this.undoable?.naam ?? null, opnieuw: this.redoable?.naam ?? null };
  }

  /** Takes in the next row of the log. */
  push(row: Pick<LogEntry, 'soort' | 'reeks' | 'naam' | 'isOngedaanTeMaken'>): void {
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

  #pushActie(row: Pick<LogEntry, 'reeks' | 'naam' | 'isOngedaanTeMaken'>): void {
    if (!row.isOngedaanTeMaken) return;
    this.#redo = [];
    if (this.undoable?.reeks !== row.reeks) this.#undo.push({ reeks: row.reeks, naam: row.naam });
  }

  #move(from: Step[], to: Step[]): void {
    const step = from.pop();
    if (step !== undefined) to.push(step);
  }
}
