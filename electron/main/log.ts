import { join } from 'node:path';
import type { NodeLogger } from 'electron-log';

type Level = 'info' | 'warn';

/** After this long the file is opened, in ms. */
const OPENED_AFTER = 1_000;

let place = { folder: '', appFolder: '', isShown: false };
let opening: Promise<NodeLogger> | null = null;
const waiting: (readonly [Level, string])[] = [];

/**
 * Sets up the log. Its library takes longer to read than a window to make: what is to be noted waits for that, until a
 * moment later, and anything that went wrong has it opened at once.
 * @param folder where `main.log` comes
 * @param appFolder left out of every line, as it may hold a name
 * @param isShown whether problems are printed as well
 */
export function setUpLog(folder: string, appFolder: string, isShown: boolean): void {
  place = { folder, appFolder, isShown };
  setTimeout(open, OPENED_AFTER);
}

/** Opens the log file, and writes what waited. */
export async function openLog(): Promise<void> {
  // The variant for plain Node: the one for Electron listens to messages from windows.
  opening ??= import('electron-log/node').then(({ default: log }) => {
    log.transports.file.resolvePathFn = () => join(place.folder, 'main.log');
    log.transports.file.maxSize = 1_000_000;
    log.transports.file.level = 'info';
    log.transports.console.level = place.isShown ? 'warn' : false;
    return log;
  });
  const log = await opening;
  for (const [level, line] of waiting.splice(0)) log[level](line);
}

function write(level: Level, line: string): void {
  waiting.push([level, line]);
  if (opening !== null || level === 'warn') open();
}

// A log that cannot be read must not become a problem to be logged.
function open(): void {
  openLog().catch(() => undefined);
}

/**
 * Writes one line about what the app did. Names of requests, codes and numbers only: never a text, a title or a path,
 * since those are the work of people.
 */
export function logEvent(
  what: string,
  details: Readonly<Record<string, string | number | boolean>> = {},
): void {
  write('info', format(what, details));
}

/** The same for something that went wrong. Of an error only its kind and where it arose: its message may hold a text. */
export function logProblem(
  what: string,
  details: Readonly<Record<string, string | number | boolean>> = {},
  error?: unknown,
): void {
  write('warn', format(what, details) + describeError(error));
}

function format(what: string, details: Readonly<Record<string, string | number | boolean>>): string {
  const pairs = Object.entries(details).map(([key, value]) => `${key}=${String(value)}`);
  return [what, ...pairs].join(' ');
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [` ${error.name}`, ...frames.slice(0, 8)].join('\n').replaceAll(place.appFolder, '');
}
