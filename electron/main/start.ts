import { join } from 'node:path';
import { app } from 'electron';

/** How the data service is hosted: inside Electron, or by a Node of its own where Electron's Node is too old. */
export type Hosting = 'utilityProcess' | 'fork';

/** What this start of the app was told, and where its parts are. */
export interface Start {
  /** Address of Vite's development server; null in everything but `npm run dev`. */
  readonly devServer: string | null;
  /** The built windows. */
  readonly rendererDir: string;
  readonly preload: string;
  readonly resources: string;
  readonly dataDir: string;
  /** Folder for Word documents given as `--export-map=DIR`; null when not given. */
  readonly exportMap: string | null;
  /** `--wis-regiecode`: the owner of this computer forgot the code of regie. */
  readonly wisRegiecode: boolean;
  readonly hosting: Hosting;
  /** The program that runs a forked service. */
  readonly nodePath: string | null;
  readonly serviceModule: string;
}

// The first Electron whose own Node (22) loads better-sqlite3.
const OLDEST_FOR_UTILITY_PROCESS = 35;

/**
 * Reads the command line and the environment. What is meant for development and tests is not heard in a packaged app.
 * @throws Error when a forked service is wanted and no Node was named
 */
export function readStart(): Start {
  const env = app.isPackaged ? {} : process.env;
  const root = app.getAppPath();
  const hosting = readHosting(env.DIALOOGTAFEL_HOSTING);
  const nodePath = env.DIALOOGTAFEL_NODE ?? null;
  if (hosting === 'fork' && nodePath === null) throw new Error('DIALOOGTAFEL_NODE does not name a Node');
  return {
    devServer: env.ELECTRON_RENDERER_URL ?? null,
    rendererDir: join(root, 'out/renderer'),
    preload: join(root, 'out/preload/preload.cjs'),
    resources: join(root, 'resources'),
    dataDir: join(app.getPath('userData'), 'data'),
    exportMap: app.commandLine.getSwitchValue('export-map') || null,
    wisRegiecode: app.commandLine.hasSwitch('wis-regiecode'),
    hosting,
    nodePath,
    serviceModule: env.DIALOOGTAFEL_SERVICE ?? join(root, 'out/data/main.cjs'),
  };
}

/**
 * Keeps the app's data out of folders that travel: `AppData\Roaming` follows a person through a school's network.
 * Called before anything asks for a path; a `--user-data-dir` on the command line goes first.
 */
export function placeUserData(): void {
  const local = process.env.LOCALAPPDATA;
  if (process.platform !== 'win32' || local === undefined || app.commandLine.hasSwitch('user-data-dir'))
    return;
  app.setPath('userData', join(local, app.getName()));
}

function readHosting(wanted: string | undefined): Hosting {
  if (wanted === 'fork' || wanted === 'utilityProcess') return wanted;
  const major = Number.parseInt(process.versions.electron, 10);
  return major >= OLDEST_FOR_UTILITY_PROCESS ? 'utilityProcess' : 'fork';
}
