import type { Answer, AnyEvent, Rol } from '../shared/contract.ts';

/**
 * What main says to the data service. The role is stamped by main: the service may trust it, and only it.
 * The messages are structured clones: Uint8Array survives both `utilityProcess` and a forked Node.
 */
export type ToService =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly role: Rol;
      readonly name: string;
      readonly input: unknown;
    }
  /** A zaal window exists or not. */
  | { readonly kind: 'windows'; readonly zaal: boolean }
  /** What to add to the time of the machine, in ms: 0 but for tests. */
  | { readonly kind: 'clock'; readonly verschuivingMs: number }
  /** Finish what is under way, close the database, say `closed` and exit. */
  | { readonly kind: 'shutdown' };

/** What the data service says to main. */
export type FromService =
  /** The database is open: requests are answered from here on. Main keeps them back until then. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  /** Main passes this to the window of the named role and to no other. */
  | { readonly kind: 'event'; readonly to: Rol; readonly event: AnyEvent }
  /** Regie closes (people hand in, or there is a break) or opens. Comes before `ready` when it was closed already. */
  | { readonly kind: 'regie'; readonly isDicht: boolean }
  /** What somebody wrote on the invoer screen is done with: nothing of it may stay there. */
  | { readonly kind: 'woordenWeg' }
  | { readonly kind: 'closed' };

/** The start arguments of the data service, as they stand in its argv. */
export interface ServiceArguments {
  /** Folder of the database; the service makes it. */
  readonly dataDir: string;
  /** The app's `resources` folder (content, fonts). */
  readonly resources: string;
  /** Forget the code of regie; its owner asked for it on the command line. */
  readonly wisRegiecode: boolean;
}

const WIS_REGIECODE = '--wis-regiecode';

/** Writes the start arguments as argv entries: `--data-dir=PATH`, `--resources=PATH`. */
export function formatServiceArguments(values: ServiceArguments): string[] {
  const { dataDir, resources, wisRegiecode } = values;
  return [`--data-dir=${dataDir}`, `--resources=${resources}`, ...(wisRegiecode ? [WIS_REGIECODE] : [])];
}

/**
 * Reads the start arguments from argv.
 * @throws Error when one is missing
 */
export function parseServiceArguments(argv: readonly string[]): ServiceArguments {
  const read = (name: string): string => {
    const prefix = `--${name}=`;
    const value = argv.find((entry) => entry.startsWith(prefix))?.slice(prefix.length);
    if (value === undefined || value === '') throw new Error(`start argument ${prefix} is missing`);
    return value;
  };
  return {
    dataDir: read('data-dir'),
    resources: read('resources'),
    wisRegiecode: argv.includes(WIS_REGIECODE),
  };
}
