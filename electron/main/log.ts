import { join } from 'node:path';
// The variant for plain Node: the one for Electron listens to messages from windows.
import log from 'electron-log/node';

log.transports.file.level = false;
log.transports.console.level = false;

let root = '';

/**
 * Sets up the log file. Until then nothing is written.
 * @param folder where `main.log` comes
 * @param appFolder left out of every line, as it may hold a name
 * @param isShown whether problems are printed as well
 */
export function openLog(folder: string, appFolder: string, isShown: boolean): void {
  root = appFolder;
  log.transports.file.resolvePathFn = () => join(folder, 'main.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.file.level = 'info';
  log.transports.console.level = isShown ? 'warn' : false;
}

/**
 * Writes one line about what the app did. Names of requests, codes and numbers only: never a text, a title or a path,
 * since those are the work of people.
 */
export function logEvent(
  what: string,
  details: Readonly<Record<string, string | number | boolean>> = {},
): void {
  log.info(format(what, details));
}

/** The same for something that went wrong. Of an error only its kind and where it arose: its message may hold a text. */
export function logProblem(
  what: string,
  details: Readonly<Record<string, string | number | boolean>> = {},
  error?: unknown,
): void {
  log.warn(format(what, details) + describeError(error));
}

function format(what: string, details: Readonly<Record<string, string | number | boolean>>): string {
  const pairs = Object.entries(details).map(([key, value]) => `${key}=${String(value)}`);
  return [what, ...pairs].join(' ');
}

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [` ${error.name}`, ...frames.slice(0, 8)].join('\n').replaceAll(root, '');
}
