/**
 * What every command of the project shares: plain words on the terminal, and an error that says what to do.
 */

/**
 * Prints one plain line about what is happening.
 * @param {string} text
 */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Something that cannot be had. `advice` says in plain words what a person can do about it. */
export class CannotGoOn extends Error {
  /**
   * @param {string} message what went wrong, one sentence
   * @param {string} advice what to do now; may hold several lines
   */
  constructor(message, advice) {
    super(message);
    this.name = 'CannotGoOn';
    this.advice = advice;
  }
}

/**
 * Runs a command's main function and turns its outcome into an exit code: the number it gives (0 when it gives
 * nothing), or 1 after an error. A `CannotGoOn` is printed as a sentence with its advice, anything else with its stack.
 * @param {() => Promise<number | void>} main
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof CannotGoOn) {
      process.stderr.write(`\n${error.message}\nWhat to do: ${error.advice}\n`);
      return;
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
