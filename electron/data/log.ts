import { errorCode } from './database/errors.ts';

/**
 * Writes down for the developer what went wrong and where in the code. The message of the error is left out: it may
 * quote what somebody wrote, and nothing personal goes to a log.
 */
export function logError(what: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error([`${what}: ${name} ${errorCode(error)}`.trim(), ...frames].join('\n'));
}
