import { applyPatches, type Patch } from 'immer';
import { type BijeenkomstState, bijeenkomstSchema } from '../../shared/domain/bijeenkomst.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { FindWerkvorm } from '../../shared/domain/programma.ts';
import { hasCode } from './database/errors.ts';
import type { Repositories } from './database/repositories.ts';

/** A bijeenkomst as it was when the last change was committed. */
export interface ReadState {
  readonly groepId: string;
  readonly isVoorbeeld: boolean;
  readonly state: BijeenkomstState;
  readonly snapshotRevisie: number;
  /** A werkvorm brought its state to a newer version: patches from before do not fit any more. */
  readonly isUpgraded: boolean;
}

/**
 * Reads the snapshot of a bijeenkomst and replays the changes since. Throws `DialoogtafelError` when there is no such
 * bijeenkomst or when what is stored cannot be read, and the SQLite error when the file cannot.
 */
export function readState(repos: Repositories, find: FindWerkvorm, id: string): ReadState {
  try {
    const stored = repos.bijeenkomsten.find(id);
    if (stored === null) {
      throw new DialoogtafelError(
        'nietGevonden',
        'Deze bijeenkomst is er niet meer. Ga terug naar de bibliotheek.',
      );
    }
    const { groepId, isVoorbeeld, snapshotRevisie } = stored;
    const patches = repos.wijzigingen.listPatchesSince(id, snapshotRevisie);
    const state = bijeenkomstSchema.parse(applyPatches(stored.snapshot as object, patches));
    const isUpgraded = hasOldRondes(state, find);
    return { groepId, isVoorbeeld, snapshotRevisie, isUpgraded, state: readRondes(state, find) };
  } catch (error) {
    if (error instanceof DialoogtafelError || hasCode(error, 'SQLITE_')) throw error;
    throw new DialoogtafelError(
      'databaseFout',
      'Deze bijeenkomst is beschadigd en kan niet worden geopend. Er is niets aan veranderd: bewaar een kopie van het gegevensbestand.',
      { cause: error },
    );
  }
}

/**
 * Whether words that these patches wrote last are others now: whose they are handed in anew since. Anybody else's change
 * is a step of undo itself, and is taken back before.
 */
export function isRewritten(state: BijeenkomstState, patches: readonly Patch[]): boolean {
  const written = new Map<string, { readonly path: Patch['path']; readonly value: string }>();
  for (const { op, path, value } of patches)
    if (op === 'replace' && typeof value === 'string' && MET_INLEVERINGEN.has(path[0] ?? ''))
      written.set(path.join('/'), { path, value });
  return [...written.values()].some(({ path, value }) => {
    const now = readPath(state, path);
    return typeof now === 'string' && now !== value;
  });
}

/** The parts of a bijeenkomst in which is what people hand in. */
const MET_INLEVERINGEN: ReadonlySet<string | number> = new Set(['bijdragen', 'rondes']);

function readPath(state: unknown, path: Patch['path']): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    state,
  );
}

/** Applies stored patches; null when the state has moved on so that they do not fit. */
export function applyWhenFitting(
  state: BijeenkomstState,
  patches: readonly Patch[],
): BijeenkomstState | null {
  try {
    return applyPatches(state, patches as Patch[]);
  } catch {
    return null;
  }
}

function hasOldRondes(state: BijeenkomstState, find: FindWerkvorm): boolean {
  return Object.values(state.rondes).some((ronde) => ronde.versie !== find(ronde.werkvorm).versie);
}

/** The state with every ronde read by its werkvorm: checked, and in the present version. */
function readRondes(state: BijeenkomstState, find: FindWerkvorm): BijeenkomstState {
  const rondes = Object.values(state.rondes).map((ronde) => {
    const { versie, parse } = find(ronde.werkvorm);
    return [ronde.id, { ...ronde, versie, state: parse(ronde.state, ronde.versie) }] as const;
  });
  return { ...state, rondes: Object.fromEntries(rondes) };
}
