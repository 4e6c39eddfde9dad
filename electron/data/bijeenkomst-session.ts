import { type Draft, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Geschiedenis } from '../../shared/contract.ts';
import type { Actie } from '../../shared/domain/acties.ts';
import type { BijeenkomstState } from '../../shared/domain/bijeenkomst.ts';
import { refuse } from '../../shared/domain/errors.ts';
import {
  describeInvoer,
  findLostInlevering,
  hasZonderNaam,
  type InvoerActie,
  losesGeheim,
  reduceInvoer,
} from '../../shared/domain/invoer.ts';
import { type FindWerkvorm, resolvePlek } from '../../shared/domain/programma.ts';
import { nameRonde } from '../../shared/domain/inlevering.ts';
import { describeActie, reduceBijeenkomst } from '../../shared/domain/reducer.ts';
import { listTeksten } from '../../shared/domain/teksten.ts';
import type { ActieOmschrijving } from '../../shared/werkvormen/werkvorm.ts';
import type { Repositories } from './database/repositories.ts';
import type { LogEntry, Wijziging } from './database/wijzigingen.ts';
import { applyWhenFitting, isRewritten, readState } from './stored-state.ts';
import { DREMPEL, type Step, UndoStacks } from './undo-stacks.ts';

enablePatches();

/** Typing in one field is one step of undo as long as the pauses are shorter than this. */
const REEKS_MS = 5000;
/** A snapshot is written after so many changes, so that opening never replays more. */
const SNAPSHOT_EVERY = 100;

/** How a change is made to the state. */
type Recipe = (draft: Draft<BijeenkomstState>) => void;

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
  #teksten: ReadonlyMap<string, string>;
  #last: LogEntry | null = null;

  /**
   * Reads the snapshot and what happened since. Throws `DialoogtafelError` when there is no such bijeenkomst, or when
   * what is stored cannot be read.
   */
  constructor(repos: Repositories, find: FindWerkvorm, id: string) {
    this.#repos = repos;
    this.#find = find;
    const stored = readState(repos, find, id);
    this.id = id;
    this.groepId = stored.groepId;
    this.isVoorbeeld = stored.isVoorbeeld;
    this.#state = stored.state;
    this.#snapshotRevisie = stored.snapshotRevisie;
    const log = repos.wijzigingen.listEntries(id);
    for (const entry of log) this.#remember(entry);
    this.#revisie = log.at(-1)?.revisie ?? stored.snapshotRevisie;
    // As the index knows them: where it lags behind, the first change brings it up to date.
    this.#teksten = repos.teksten.list(id);
    if (stored.isUpgraded) this.#endHistory();
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

  /**
   * Applies an action at `op` (epoch ms). Gives null when it changes nothing: then there is nothing to take back
   * either. Throws `DialoogtafelError` when it does not fit; then nothing changed.
   * @param also writes in the same transaction, so that a draft goes exactly when it is added or handed in
   */
  apply(actie: Actie, op: number, also?: () => void): Change | null {
    const described = describeActie(actie, this.#state, this.#find);
    const recipe: Recipe = (draft) => {
      reduceBijeenkomst(draft, actie, this.#find);
    };
    return this.#applyRecipe(described, op, recipe, also);
  }

  /** The same for what comes through invoer. */
  applyInvoer(actie: InvoerActie, op: number, also?: () => void): Change | null {
    const recipe: Recipe = (draft) => {
      reduceInvoer(draft, actie, this.#find);
    };
    return this.#applyRecipe(describeInvoer(actie), op, recipe, also);
  }

  /**
   * Makes the change of one revisie undone, for the owner of a hand-in that is not in the stack of undo. Nothing may
   * have changed since. `also` as for `apply`.
   */
  revert(revisie: number, op: number, also: () => void): Change {
    const patches = this.#repos.wijzigingen.listReeksInverse(this.id, revisie);
    const before = revisie === this.#revisie ? applyWhenFitting(this.#state, patches) : null;
    if (before === null) return refuse('Dit kan niet meer worden teruggenomen. Lever opnieuw in.');
    const next = this.#revisie + 1;
    const row = { soort: 'actie', naam: 'teruggenomen', sleutel: null, isOngedaanTeMaken: false } as const;
    return this.#commit(before, { ...row, revisie: next, reeks: next, op, patches, inverse: [] }, also);
  }

  /**
   * Takes back the newest step that can be undone; null when there is none. Throws `DialoogtafelError` when it would go
   * back across a vote that was opened or closed and nobody said that it may.
   */
  undo(op: number, isBevestigd = false): Change | null {
    const step = this.#stacks.undoable;
    if (step === null) return null;
    if (step.drempel !== null && !isBevestigd)
      refuse(`Dit is van vóór ‘${step.drempel}’. Zeg eerst dat je het toch ongedaan wilt maken.`);
    const { patches, inverse } = this.#listReeks(step);
    return this.#commitStep('ongedaan', step, { done: patches, patches: inverse }, op);
  }

  /** Brings back the newest step that was undone; null when there is none. */
  redo(op: number): Change | null {
    const step = this.#stacks.redoable;
    if (step === null) return null;
    const { patches, inverse } = this.#listReeks(step);
    return this.#commitStep('opnieuw', step, { done: inverse, patches }, op);
  }

  #listReeks({ reeks }: Step): { readonly patches: readonly Patch[]; readonly inverse: readonly Patch[] } {
    const { wijzigingen } = this.#repos;
    return {
      patches: wijzigingen.listReeksPatches(this.id, reeks),
      inverse: wijzigingen.listReeksInverse(this.id, reeks),
    };
  }

  #applyRecipe(described: ActieOmschrijving, op: number, recipe: Recipe, also?: () => void): Change | null {
    const [next, patches, inverse] = produceWithPatches(this.#state, recipe);
    if (patches.length === 0) return null;
    const revisie = this.#revisie + 1;
    const sleutel = described.isDrempel === true ? DREMPEL : (described.sleutel ?? null);
    const row = {
      revisie,
      op,
      soort: 'actie',
      reeks: this.#continuedReeks(sleutel, op) ?? revisie,
      naam: described.naam,
      sleutel,
      isOngedaanTeMaken: described.isOngedaanTeMaken,
      patches,
      inverse,
    } as const;
    return this.#commit(next, row, also);
  }

  /** The step of undo that this action goes on with, or null. */
  #continuedReeks(sleutel: string | null, op: number): number | null {
    const last = this.#last;
    if (sleutel === null || sleutel === DREMPEL || last?.soort !== 'actie' || last.sleutel !== sleutel)
      return null;
    return op >= last.op && op - last.op < REEKS_MS ? last.reeks : null;
  }

  /** `done` is what brought the state where it is, and `patches` what takes it from there. */
  #commitStep(
    soort: 'ongedaan' | 'opnieuw',
    step: Step,
    { done, patches }: { readonly done: readonly Patch[]; readonly patches: readonly Patch[] },
    op: number,
  ): Change {
    // Its owner took back or rewrote what it changed: the step is passed over, so that those behind it can be reached.
    const fitting = isRewritten(this.#state, done) ? null : applyWhenFitting(this.#state, patches);
    const next = fitting ?? this.#state;
    this.#refuseToLoseThePlace(next);
    if (this.#losesInlevering(next))
      refuse('Dit zou weghalen wat mensen hebben ingeleverd. Er is niets veranderd.');
    return this.#commit(next, {
      revisie: this.#revisie + 1,
      op,
      soort,
      reeks: step.reeks,
      naam: step.naam,
      sleutel: null,
      isOngedaanTeMaken: false,
      patches: fitting === null ? [] : patches,
      inverse: [],
    });
  }

  #losesInlevering(next: BijeenkomstState): boolean {
    const now = this.#state;
    if (findLostInlevering(now, next) !== null || losesGeheim(now, next, this.#find)) return true;
    // What waits apart belongs to a ronde too.
    const gone = Object.keys(now.rondes).filter((id) => next.rondes[id] === undefined);
    const wachtend = this.#repos.inzendingen.count(this.id);
    const brieven = this.#repos.brieven.count(this.id);
    return gone.some(
      (id) =>
        wachtend.some(({ plek }) => plek.startsWith(nameRonde(id))) ||
        brieven.some(({ rondeId }) => rondeId === id) ||
        hasZonderNaam(now, id, this.#find),
    );
  }

  // Removing where the room is is refused as an action; undo and redo must not do it by a detour.
  #refuseToLoseThePlace(next: BijeenkomstState): void {
    const isThere = (state: BijeenkomstState) => resolvePlek(state, this.#find, state.positie) !== null;
    if (isThere(this.#state) && !isThere(next))
      refuse('Dit zou weghalen waar de groep nu mee bezig is. Ga eerst naar een ander onderdeel.');
  }

  #commit(next: BijeenkomstState, wijziging: Wijziging, also: () => void = () => undefined): Change {
    const teksten = listTeksten(next, this.#find);
    const needsSnapshot = wijziging.revisie - this.#snapshotRevisie >= SNAPSHOT_EVERY;
    this.#repos.transaction(() => {
      also();
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

  #remember(entry: LogEntry): void {
    this.#stacks.push(entry);
    this.#last = entry;
  }

  /** Old patches do not fit an upgraded state: undo ends here, and replaying starts from here. */
  #endHistory(): void {
    this.#stacks.clear();
    if (!this.#repos.isWritable) return;
    const revisie = this.#revisie + 1;
    const row: Wijziging = {
      revisie,
      op: this.#last?.op ?? 0,
      soort: 'grens',
      reeks: revisie,
      naam: 'nieuwe versie',
      sleutel: null,
      isOngedaanTeMaken: false,
      patches: [],
      inverse: [],
    };
    this.#repos.transaction(() => {
      this.#repos.wijzigingen.append(this.id, row);
      this.#repos.bijeenkomsten.saveSnapshot(this.id, this.#state, revisie);
    });
    this.#revisie = revisie;
    this.#snapshotRevisie = revisie;
    this.#remember(row);
  }
}
