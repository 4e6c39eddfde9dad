import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Geschiedenis } from '../../shared/contract.ts';
import type { Actie } from '../../shared/domain/acties.ts';
import { type BijeenkomstState, bijeenkomstSchema } from '../../shared/domain/bijeenkomst.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { FindWerkvorm } from '../../shared/domain/programma.ts';
import { describeActie, reduceBijeenkomst } from '../../shared/domain/reducer.ts';
import { listTeksten } from '../../shared/domain/teksten.ts';
import type { Repositories } from './database/repositories.ts';
import type { StoredBijeenkomst } from './database/bijeenkomsten.ts';
import { UndoStacks } from './undo-stacks.ts';
import type { Wijziging } from './database/wijzigingen.ts';

enablePatches();

/** Typing in one field is one step of undo as long as the pauses are shorter than this. */
const REEKS_MS = 5000;
/** A snapshot is written after so many changes, so that opening never replays more. */
const SNAPSHOT_EVERY = 100;

/** What a change does to the windows. */
export interface Change {
  readonly revisie: number;
  readonly patches: readonly Patch[];
}

/**
 * One open bijeenkomst: the state in memory, and every change to it as one transaction. The state in memory moves on
 * only after the transaction is on disk.
 */
export class BijeenkomstSession {
  readonly id: string;
  readonly groepId: string;
  readonly isVoorbeeld: boolean;
  readonly #repos: Repositories;
  readonly #find: FindWerkvorm;
  readonly #stacks = new UndoStacks();
  #state: BijeenkomstState;
  #revisie: number;
  #snapshotRevisie: number;
  #teksten: Map<string, string>;
  #last: Pick<Wijziging, 'op' | 'soort' | 'reeks' | 'sleutel'> | null = null;

  /** Reads the snapshot and what happened since. Throws `DialoogtafelError` when there is no such bijeenkomst. */
  constructor(repos: Repositories, find: FindWerkvorm, id: string) {
    this.#repos = repos;
    this.#find = find;
    const stored = repos.bijeenkomsten.find(id);
    if (stored === null) {
      throw new DialoogtafelError(
        'nietGevonden',
        'Deze bijeenkomst is er niet meer. Ga terug naar de bibliotheek.',
      );
    }
    this.id = stored.id;
    this.groepId = stored.groepId;
    this.isVoorbeeld = stored.isVoorbeeld;
    this.#snapshotRevisie = stored.snapshotRevisie;
    const log = repos.wijzigingen.list(id);
    for (const wijziging of log) this.#remember(wijziging);
    this.#revisie = log.at(-1)?.revisie ?? stored.snapshotRevisie;
    const state = replay(stored, log);
    this.#state = upgradeRondes(state, find);
    this.#teksten = listTeksten(this.#state, find);
    if (hasOldRondes(state, find)) this.#endHistory();
  }

  get state(): BijeenkomstState {
    return this.#state;
  }

  get revisie(): number {
    return this.#revisie;
  }

  /** What undo and redo would do now. */
  get geschiedenis(): Geschiedenis {
    return this.#stacks.describe();
  }

  /** Applies an action at `op` (epoch ms). Throws `DialoogtafelError` when it does not fit; then nothing changed. */
  apply(actie: Actie, op: number): Change {
    const described = describeActie(actie, this.#state, this.#find);
    const [next, patches, inverse] = produceWithPatches(this.#state, (draft) => {
      reduceBijeenkomst(draft, actie, this.#find);
    });
    const revisie = this.#revisie + 1;
    const sleutel = described.sleutel ?? null;
    const continues =
      sleutel !== null &&
      this.#last?.soort === 'actie' &&
      this.#last.sleutel === sleutel &&
      op - this.#last.op < REEKS_MS &&
      op >= this.#last.op;
    return this.#commit(next, {
      revisie,
      op,
      soort: 'actie',
      reeks: continues ? (this.#last?.reeks ?? revisie) : revisie,
      naam: described.naam,
      sleutel,
      isOngedaanTeMaken: described.isOngedaanTeMaken,
      patches,
      inverse,
    });
  }

  /** Takes back the newest step that can be undone; null when there is none. */
  undo(op: number): Change | null {
    const step = this.#stacks.undoable;
    if (step === null) return null;
    const rows = this.#repos.wijzigingen.listReeks(this.id, step.reeks);
    const patches = rows.toReversed().flatMap((row) => row.inverse);
    return this.#commitStep('ongedaan', step, patches, op);
  }

  /** Brings back the newest step that was undone; null when there is none. */
  redo(op: number): Change | null {
    const step = this.#stacks.redoable;
    if (step === null) return null;
    const patches = this.#repos.wijzigingen.listReeks(this.id, step.reeks).flatMap((row) => row.patches);
    return this.#commitStep('opnieuw', step, patches, op);
  }

  #commitStep(
    soort: 'ongedaan' | 'opnieuw',
    step: { readonly reeks: number; readonly naam: string },
    patches: readonly Patch[],
    op: number,
  ): Change {
    const next = applyOrRefuse(this.#state, patches);
    return this.#commit(next, {
      revisie: this.#revisie + 1,
      op,
      soort,
      reeks: step.reeks,
      naam: step.naam,
      sleutel: null,
      isOngedaanTeMaken: false,
      patches,
      inverse: [],
    });
  }

  #commit(next: BijeenkomstState, wijziging: Wijziging): Change {
    const teksten = listTeksten(next, this.#find);
    const needsSnapshot = wijziging.revisie - this.#snapshotRevisie >= SNAPSHOT_EVERY;
    this.#repos.transaction(() => {
      this.#repos.wijzigingen.append(this.id, wijziging);
      this.#repos.teksten.update(this.id, this.#teksten, teksten);
      this.#repos.bijeenkomsten.touch(this.id, next, wijziging.op);
      if (needsSnapshot) this.#repos.bijeenkomsten.saveSnapshot(this.id, next, wijziging.revisie);
    });
    this.#state = next;
    this.#revisie = wijziging.revisie;
    this.#teksten = teksten;
    if (needsSnapshot) this.#snapshotRevisie = wijziging.revisie;
    this.#remember(wijziging);
    return { revisie: wijziging.revisie, patches: wijziging.patches };
  }

  #remember(wijziging: Wijziging): void {
    this.#stacks.push(wijziging);
    this.#last = wijziging;
  }

  /** Old patches do not fit an upgraded state: undo ends here, and replaying starts from here. */
  #endHistory(): void {
    this.#stacks.clear();
    if (!this.#repos.isWritable) return;
    const grens = { soort: 'grens', naam: 'nieuwe versie', sleutel: null, isOngedaanTeMaken: false } as const;
    const revisie = this.#revisie + 1;
    const row = { ...grens, revisie, reeks: revisie, op: this.#last?.op ?? 0, patches: [], inverse: [] };
    this.#repos.transaction(() => {
      this.#repos.wijzigingen.append(this.id, row);
      this.#repos.bijeenkomsten.saveSnapshot(this.id, this.#state, revisie);
    });
    this.#revisie = revisie;
    this.#snapshotRevisie = revisie;
    this.#remember(row);
  }
}

function hasOldRondes(state: BijeenkomstState, find: FindWerkvorm): boolean {
  return Object.values(state.rondes).some((ronde) => ronde.versie !== find(ronde.werkvorm).versie);
}

/** The state with every ronde read by its werkvorm: checked, and in the present version. */
function upgradeRondes(state: BijeenkomstState, find: FindWerkvorm): BijeenkomstState {
  const rondes = Object.values(state.rondes).map((ronde) => {
    const werkvorm = find(ronde.werkvorm);
    return [
      ronde.id,
      { ...ronde, versie: werkvorm.versie, state: werkvorm.parse(ronde.state, ronde.versie) },
    ] as const;
  });
  return { ...state, rondes: Object.fromEntries(rondes) };
}

function replay(stored: StoredBijeenkomst, log: readonly Wijziging[]): BijeenkomstState {
  const since = log.filter((wijziging) => wijziging.revisie > stored.snapshotRevisie);
  const state = since.reduce<object>(
    (before, wijziging) => applyPatches(before, wijziging.patches as Patch[]),
    stored.snapshot as object,
  );
  return bijeenkomstSchema.parse(state) as BijeenkomstState;
}

function applyOrRefuse(state: BijeenkomstState, patches: readonly Patch[]): BijeenkomstState {
  try {
    return applyPatches(state, patches as Patch[]);
  } catch (error) {
    throw new DialoogtafelError(
      'verouderd',
      'Dit kan niet meer ongedaan worden gemaakt, omdat er daarna iets is veranderd. Er is niets gewijzigd.',
      { cause: error },
    );
  }
}
