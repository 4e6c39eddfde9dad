import { errorCode } from './database/errors.ts';

const FRAMES = 8;

/**
 * Writes down for the developer what went wrong, and where in the code when that is not clear from its code. The
 * message of the error is left out, and so are folders: they may hold what somebody wrote, or a name.
 */
export function logError(what: string, error: unknown): void {
  const code = errorCode(error);
  const name = error instanceof Error ? error.name : typeof error;
  const lines = [`${what}: ${name} ${code}`.trim(), ...(code === '' ? listFrames(error) : [])];
  process.stderr.write(`${lines.join('\n')}\n`);
}

function listFrames(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, FRAMES).map((line) => line.replace(/(?:file:\/\/)?[^\s()]*[\\/]/, ''));
}
