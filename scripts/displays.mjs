/**
 * The displays the app runs on: the real ones, or a virtual pair (a laptop and a projector to its right) made by Xorg
 * with the dummy driver. Tests always use the virtual pair on Linux, so that a projector can be pulled out.
 * A window manager (openbox) runs on it: only with one does full screen fill a display to the last pixel, and does a
 * full-screen window fall back onto the laptop when the projector goes, as it does at a person's desk.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, run } from './support/run.mjs';
import { CannotGoOn } from './support/say.mjs';
import { LAPTOP_MODE, OPENBOX_CONFIG, makeXorgConfig, PROJECTOR_MODE } from './support/display-config.mjs';

/** Names of the two outputs, as xrandr knows them. */
export const LAPTOP = 'DUMMY0';
export const PROJECTOR = 'DUMMY1';

/**
 * @typedef {object} Plugged
 * @property {string} output `DUMMY0` (laptop) or `DUMMY1` (projector)
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height
 */

/**
 * The real displays of this machine, in words, or undefined when there are none.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined}
 */
export function findRealDisplays(env = process.env, platform = process.platform) {
  if (platform !== 'linux')
    return platform === 'darwin' ? 'the displays of this Mac' : 'the displays of this computer';
  if (env.WAYLAND_DISPLAY) return `the displays of this computer (Wayland ${env.WAYLAND_DISPLAY})`;
  return env.DISPLAY ? `the displays of this computer (X ${env.DISPLAY})` : undefined;
}

/** A running virtual pair of displays. */
export class VirtualDisplays {
  #server;
  #folder;
  /** The modes that the outputs got: they keep them. */
  #modes = new Set();

  /**
   * @param {string} display such as `:3`
   * @param {import('node:child_process').ChildProcess} server
   * @param {string} folder with its configuration and log; removed at the end
   */
  constructor(display, server, folder) {
    this.display = display;
    /** For the command line of the app: there is no graphics card here, and looking for one takes a second. */
    this.args = ['--disable-gpu'];
    this.env = { DISPLAY: display, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };
    this.#server = server;
    this.#folder = folder;
  }

  /** In words, for the line that says which displays were used. */
  async describe() {
    const list = await this.list();
    const sizes = list.map(({ width, height, x, y }) => `${width}x${height} at ${x},${y}`);
    return `a virtual pair on ${this.display} (Xorg, dummy driver): ${sizes.join(' and ')}`;
  }

  /**
   * The displays that are plugged in now, from left to right.
   * @returns {Promise<Plugged[]>}
   */
  async list() {
    const shown = await this.#xrandr([]);
    const found = shown.matchAll(/^(DUMMY\d+) \w+(?: primary)? (\d+)x(\d+)\+(\d+)\+(\d+)/gm);
    return [...found]
      .map(([, output = '', width, height, x, y]) => ({
        output,
        x: Number(x),
        y: Number(y),
        width: Number(width),
        height: Number(height),
      }))
      .sort((a, b) => a.x - b.x || a.y - b.y);
  }

  /**
   * Pulls out a display, as taking out its cable does.
   * @param {string} output
   */
  async unplug(output) {
    await this.#change(['--output', output, '--off']);
  }

  /**
   * Plugs in a display, or changes its place or size.
   * @param {string} output
   * @param {{ pos: string, mode?: string }} where `pos` as in `1366x0` (`-1280x0` is left of the laptop), `mode` as in `1920x1080`
   */
  async plug(output, { pos, mode = PROJECTOR_MODE }) {
    await this.#addMode(output, mode);
    await this.#change(['--output', output, '--mode', mode, '--pos', pos]);
  }

  /** Back to how it started: the laptop, and the projector to its right. */
  async reset() {
    for (const mode of [LAPTOP_MODE, PROJECTOR_MODE, '1280x720']) await this.#addMode(LAPTOP, mode);
    await this.#addMode(PROJECTOR, PROJECTOR_MODE);
    const laptop = ['--output', LAPTOP, '--primary', '--mode', LAPTOP_MODE, '--pos', '0x0'];
    const beside = `${LAPTOP_MODE.split('x')[0]}x0`;
    await this.#change([...laptop, '--output', PROJECTOR, '--mode', PROJECTOR_MODE, '--pos', beside]);
  }

  /**
   * A picture (PNG) of everything on the displays, or of one of them.
   * @param {string} file
   * @param {string} [output]
   */
  async screenshot(file, output) {
    const list = await this.list();
    const one = list.find((each) => each.output === output);
    const area = one === undefined ? [] : ['--autoselect', `${one.x},${one.y},${one.width},${one.height}`];
    const { code, stderr } = await run('scrot', ['--overwrite', ...area, file], {
      env: this.env,
      quiet: true,
    });
    if (code !== 0) throw new Error(`scrot made no picture: ${stderr}`);
  }

  /** Ends the displays and everything on them. */
  async stop() {
    const hasEnded = new Promise((resolve) => this.#server.once('exit', resolve));
    if (this.#server.exitCode === null && this.#server.signalCode === null) {
      this.#server.stdin?.end();
      await hasEnded;
    }
    await rm(this.#folder, { recursive: true, force: true });
  }

  /**
   * @param {string} output
   * @param {string} mode
   */
  async #addMode(output, mode) {
    const name = `${output} ${mode}`;
    if (this.#modes.has(name)) return;
    this.#modes.add(name);
    // It is refused when the output has the mode by itself.
    await run('xrandr', ['--addmode', output, mode], { env: this.env, quiet: true });
  }

  /**
   * Changes the outputs. The server notices what is connected only when it is asked to look, and Electron believes
   * what the server noticed last, hence the second call.
   * @param {string[]} args
   */
  async #change(args) {
    await this.#xrandr(args);
    await this.#xrandr(['--query']);
  }

  /** @param {string[]} args */
  async #xrandr(args) {
    const { code, stdout, stderr } = await run('xrandr', args, { env: this.env, quiet: true });
    if (code !== 0) throw new Error(`xrandr ${args.join(' ')} failed: ${stderr}`);
    return stdout;
  }
}

/**
 * Starts a virtual pair of displays on a free display number. It ends with this process, however that ends.
 * @returns {Promise<VirtualDisplays>}
 * @throws {CannotGoOn} when Xorg does not run here, with what was tried
 */
export async function startVirtualDisplays() {
  const xorg = findProgram('Xorg');
  if (process.platform !== 'linux' || xorg === undefined || findProgram('xrandr') === undefined) {
    throw new CannotGoOn(
      'There is no Xorg or no xrandr on this machine to make virtual displays with.',
      'install Xorg with its dummy driver, xrandr and scrot, or work on a machine with a screen.',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'dialoogtafel-displays-'));
  await writeFile(join(folder, 'xorg.conf'), makeXorgConfig());
  const server = spawnXorg(xorg, folder);
  const number = await readDisplayNumber(server);
  if (number === undefined) {
    const log = await readFile(join(folder, 'xorg.log'), 'utf8').catch(() => '');
    const errors = log
      .split('\n')
      .filter((line) => /\(EE\)|Fatal/.test(line))
      .slice(-6);
    await rm(folder, { recursive: true, force: true });
    throw new CannotGoOn(
      `Xorg did not start with the dummy driver (tried ${xorg} with two virtual outputs).\n${errors.join('\n')}`,
      'on Debian install xserver-xorg-core and xserver-xorg-video-dummy; in a container, see whether /tmp can be written.',
    );
  }
  const displays = new VirtualDisplays(`:${number}`, server, folder);
  await displays.reset();
  await startWindowManager(displays, folder);
  return displays;
}

/**
 * Starts Xorg under a shell that ends it as soon as its own input closes. That happens even when this process is
 * killed without a chance to clean up.
 * @param {string} xorg
 * @param {string} folder
 */
function spawnXorg(xorg, folder) {
  const flags = '-displayfd 3 -nolisten tcp -noreset -novtswitch -sharevts';
  const script = `"$0" ${flags} -config "$1/xorg.conf" -logfile "$1/xorg.log" </dev/null >/dev/null 2>&1 &
    exec 3>&-
    trap '' INT HUP TERM; read -r _; kill $! 2>/dev/null; wait $!; rm -rf "$1"`;
  const server = spawn('sh', ['-c', script, xorg, folder], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'] });
  server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return server;
}

/**
 * Starts openbox on the displays and waits until it manages windows. It ends when they end.
 * @param {VirtualDisplays} displays
 * @param {string} folder
 */
async function startWindowManager(displays, folder) {
  const openbox = findProgram('openbox');
  if (openbox === undefined) {
    await displays.stop();
    throw new CannotGoOn(
      'There is no window manager openbox on this machine.',
      'install the package openbox.',
    );
  }
  const [config, ready] = [join(folder, 'openbox.xml'), join(folder, 'ready')];
  await writeFile(config, OPENBOX_CONFIG);
  const manager = spawn(openbox, ['--sm-disable', '--config-file', config, '--startup', `touch "${ready}"`], {
    env: { ...process.env, ...displays.env },
    stdio: 'ignore',
  });
  manager.unref();
  const hasEnded = once(manager, 'exit');
  while (!existsSync(ready)) {
    const ended = await Promise.race([hasEnded, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (ended === undefined) continue;
    await displays.stop();
    throw new CannotGoOn(
      `openbox did not start on the virtual displays (${ended}).`,
      'see whether it is installed well.',
    );
  }
}

/**
 * The display number that Xorg chose, or undefined when it ended without one.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string | undefined>}
 */
async function readDisplayNumber(server) {
  const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
  let text = '';
  for await (const chunk of pipe.setEncoding('utf8')) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  const number = text.trim();
  if (number === '') server.stdin?.end();
  return number === '' ? undefined : number;
}
