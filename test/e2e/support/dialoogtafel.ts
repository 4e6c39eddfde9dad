import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { VirtualDisplays } from '../../../scripts/displays.mjs';
import type { Runtime } from '../../../scripts/electron-runtime.mjs';
import { makeArguments, makeEnvironment, makeLaunchOptions } from '../../../scripts/support/launch.mjs';

/** The windows of the app, by the role that main gives them; each is served from `app://dialoogtafel/<role>/`. */
export type Role = 'regie' | 'zaal' | 'invoer';

/** What a test may change about a start of the app. */
export interface LaunchOptions {
  /** Added to the environment of the app. */
  env?: Record<string, string>;
  /** Added to its command line. */
  args?: string[];
}

const LONGEST_START = 30_000;
const KEPT_OUTPUT = 20_000;

/** The app as a test sees it: real Electron, real windows, its own empty data folder. */
export class Dialoogtafel {
  #app: ElectronApplication | undefined;
  #output = '';

  constructor(
    readonly runtime: Runtime,
    /** The virtual pair of displays; undefined where the tests run on real ones (Windows, macOS). */
    readonly pair: VirtualDisplays | undefined,
    /** Electron's `userData`: the database, the settings, the log. */
    readonly dataDir: string,
    readonly options: LaunchOptions = {},
  ) {}

  /** Playwright's handle on the main process. */
  get app(): ElectronApplication {
    if (this.#app === undefined) throw new Error('Dialoogtafel is not running.');
    return this.#app;
  }

  /** The virtual displays, to pull out the projector and plug it in again. */
  get displays(): VirtualDisplays {
    if (this.pair === undefined) throw new Error('This test needs virtual displays, which only Linux has.');
    return this.pair;
  }

  /** The facilitator's window. */
  get regie(): Page {
    return this.#findOpen('regie');
  }

  /** The projector's window. */
  get zaal(): Page {
    return this.#findOpen('zaal');
  }

  /** What the processes of the app printed, the newest part. */
  get output(): string {
    return this.#output;
  }

  /** Starts the app and waits until its regie window has loaded. */
  async start(): Promise<void> {
    this.#app = await _electron.launch(makeLaunchOptions(this.#launch));
    for (const stream of [this.#app.process().stdout, this.#app.process().stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
      });
    }
    await this.waitFor('regie');
  }

  /** Waits until a window is open and has loaded with its fonts, and gives it. */
  async waitFor(role: Role): Promise<Page> {
    const deadline = Date.now() + LONGEST_START;
    for (;;) {
      const page = this.#pages(role)[0];
      if (page !== undefined) {
        await page.waitForLoadState('load');
        // No test is about movement: a person who asked for less of it waits for nothing.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.evaluate(async () => void (await document.fonts.ready));
        return page;
      }
      if (Date.now() > deadline) throw new Error(`The ${role} window did not open.\n${this.#output}`);
      await this.app.waitForEvent('window', { timeout: 250 }).catch(() => undefined);
    }
  }

  /** Opens the zaal from the menu, as a person does with "Zaal, Zaal openen", and waits for it. */
  async openZaal(): Promise<Page> {
    await this.app.evaluate(
      ({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('zaal-openen')?.click(),
    );
    return this.waitFor('zaal');
  }

  /** Closes the app the way a person does, waiting until everything has been written. */
  async close(): Promise<void> {
    const app = this.#app;
    this.#app = undefined;
    await app?.close();
  }

  /** Ends every process of the app at once, as a power cut does. */
  async kill(): Promise<void> {
    const process = this.app.process();
    this.#app = undefined;
    const hasEnded = process.exitCode === null ? once(process, 'exit') : undefined;
    for (const pid of [process.pid ?? 0, ...findDescendants(process.pid ?? 0)]) killNow(pid);
    await hasEnded;
  }

  /** Starts the app again on the same data, closing it first when it still runs. */
  async restart(): Promise<void> {
    await this.close();
    await this.start();
  }

  /** Starts the app a second time on the same data, as a second double click does; gives its exit code. */
  async startAgain(): Promise<number | null> {
    const second = spawn(this.runtime.execPath, makeArguments(this.#launch), {
      env: makeEnvironment(this.#launch),
      stdio: 'ignore',
    });
    const timer = setTimeout(() => second.kill('SIGKILL'), LONGEST_START);
    const [code] = (await once(second, 'exit')) as [number | null];
    clearTimeout(timer);
    return code;
  }

  /** The process of the data service, whichever way it is hosted; on Linux only. */
  findServicePid(): number {
    const found = findDescendants(this.app.process().pid ?? 0).filter((each) =>
      readFileSync(`/proc/${String(each)}/cmdline`, 'utf8').includes(`\0--data-dir=${this.dataDir}`),
    );
    const [pid] = found;
    if (pid === undefined || found.length > 1)
      throw new Error(`There are ${String(found.length)} data services instead of one.`);
    return pid;
  }

  get #launch() {
    return {
      runtime: this.runtime,
      displays: this.pair,
      dataDir: this.dataDir,
      args: this.options.args ?? [],
      env: { TZ: 'Europe/Amsterdam', ...this.options.env },
    };
  }

  #pages(role: Role): Page[] {
    return this.app.windows().filter((page) => page.url().startsWith(`app://dialoogtafel/${role}`));
  }

  #findOpen(role: Role): Page {
    const page = this.#pages(role)[0];
    if (page === undefined)
      throw new Error(`There is no ${role} window now; waitFor('${role}') waits for one.`);
    return page;
  }
}

/** Every process that `pid` started, and those that they started; on Linux only, elsewhere none. */
function findDescendants(pid: number): number[] {
  if (process.platform !== 'linux') return [];
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // The name of the program, in brackets, may hold spaces; the parent is the second field after it.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {
      // It ended between the listing and the look.
    }
  }
  const found = [pid];
  for (const parent of found) {
    for (const [child, itsParent] of parents) if (itsParent === parent) found.push(child);
  }
  return found.slice(1);
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
