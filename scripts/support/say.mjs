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
 * Runs a command's main function and ends this process with its outcome: the number it gives (0 when it gives nothing),
 * or 1 after an error. A `CannotGoOn` is printed as a sentence with its advice, anything else with its stack.
 * @param {() => Promise<number | void>} main
 */
export async function runCommand(main) {
  let code = 1;
  try {
    code = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(explain(error));
  }
  // Displays that were left behind by an error would keep this process alive; they end with it instead.
  process.exit(code);
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof CannotGoOn) return `\n${error.message}\nWhat to do: ${error.advice}\n`;
  return `${error instanceof Error ? error.stack : String(error)}\n`;
}
