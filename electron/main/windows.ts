import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Input,
  session,
  type WebContents,
} from 'electron';
import type { AnyEvent, Rol } from '../../shared/contract.ts';
import { eventRollen } from '../../shared/event-rollen.ts';
import { APP_ORIGIN } from './app-files.ts';
import { addContextMenu } from './context-menu.ts';
import { keepAlive } from './keep-alive.ts';
import { ABSENT_FEATURES } from './lockdown.ts';
import { logProblem } from './log.ts';
import { serveApp } from './protocol.ts';
import { checkSpelling } from './spelling.ts';
import type { Start } from './start.ts';

// The zaal has a session of its own: another zoom than regie's (Chromium keeps one per origin) and no shared storage.
const PARTITIONS: Readonly<Record<Rol, string>> = { regie: '', zaal: 'zaal', invoer: 'invoer' };
// Where people write. The zaal has no text to type in.
const CHECKED: ReadonlySet<Rol> = new Set(['regie', 'invoer']);

/** All windows: made here, known by their role, and sent to here. */
export class Windows {
  readonly #start: Start;
  readonly #takesKey: (input: Input, role: Rol) => boolean;
  // The role is main's knowledge; a window cannot say it.
  readonly #roles = new WeakMap<WebContents, Rol>();
  readonly #served = new WeakSet<Electron.Session>();
  readonly #open = new Map<Rol, BrowserWindow>();
  /** People hand in, or there is a break: regie is told nothing and may ask nothing. The data service says so. */
  isRegieDicht = false;

  /** @param takesKey hears every key before a page does; says whether it is kept from the page */
  constructor(start: Start, takesKey: (input: Input, role: Rol) => boolean) {
    this.#start = start;
    this.#takesKey = takesKey;
  }

  /** The open window of a role; there is at most one. */
  find(role: Rol): BrowserWindow | null {
    return this.#open.get(role) ?? null;
  }

  /**
   * The window of a role that is certainly open, because it asked.
   * @throws Error when it is not
   */
  get(role: Rol): BrowserWindow {
    const window = this.find(role);
    if (window === null) throw new Error(`there is no window for ${role}`);
    return window;
  }

  /** The role of whoever sent something, or null when it is not a window of ours that still shows its own page. */
  readRole(contents: WebContents, url: string): Rol | null {
    const role = this.#roles.get(contents);
    return role !== undefined && isPageOf(url, role, this.#start) ? role : null;
  }

  /** Makes a window that can do nothing but show its page and talk to main; hidden until its page is painted. */
  create(role: Rol, options: BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      ...options,
      icon: join(this.#start.resources, 'icons', '256x256.png'),
      show: false,
      webPreferences: {
        preload: this.#start.preload,
        session: this.#openSession(role),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: CHECKED.has(role),
        disableBlinkFeatures: ABSENT_FEATURES,
        devTools: this.#start.devServer !== null,
        // A timer must signal in time, also behind another window.
        backgroundThrottling: false,
      },
    });
    this.#roles.set(window.webContents, role);
    this.#open.set(role, window);
    window.once('closed', () => {
      if (this.#open.get(role) === window) this.#open.delete(role);
    });
    window.webContents.on('before-input-event', (event, input) => {
      if (this.#takesKey(input, role)) event.preventDefault();
    });
    if (role !== 'zaal') addContextMenu(window, role);
    keepAlive(window, role);
    void window.loadURL(pageOf(role, this.#start)).catch((error: unknown) => {
      logProblem('page not loaded', { role }, error);
    });
    return window;
  }

  /** Passes an event to the window of that role, when it is open and may have it. */
  send(to: Rol, event: AnyEvent): void {
    if (!eventRollen[event.name].includes(to)) {
      logProblem('event for the wrong role', { to, event: event.name });
      return;
    }
    if (to === 'regie' && this.isRegieDicht) return;
    const contents = this.find(to)?.webContents;
    if (contents !== undefined && !contents.isDestroyed()) contents.send('event', event);
  }

  #openSession(role: Rol): Electron.Session {
    const partition = PARTITIONS[role];
    const opened = partition === '' ? session.defaultSession : session.fromPartition(partition);
    if (!this.#served.has(opened)) serveApp(opened, this.#start.rendererDir);
    if (!this.#served.has(opened) && CHECKED.has(role)) checkSpelling(opened);
    this.#served.add(opened);
    return opened;
  }
}

function pageOf(role: Rol, { devServer }: Start): string {
  return `${devServer?.replace(/\/$/, '') ?? APP_ORIGIN}/${role}/index.html`;
}

function isPageOf(url: string, role: Rol, start: Start): boolean {
  return url.split(/[?#]/, 1)[0] === pageOf(role, start);
}
