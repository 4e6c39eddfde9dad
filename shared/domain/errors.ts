/**
 * Every way in which a request can fail for a reason that a person can act on. The code is for programs, the
 * `melding` is Dutch, one sentence that says what happened and what to do.
 */
export type ErrorCode =
  | 'ongeldig' // the message does not fit its schema, or the action does not fit the state
  | 'verboden' // the role of the sender may not ask this
  | 'regieDicht' // regie is closed: people write on the invoer screen, or it is locked for a break
  | 'nietGevonden'
  | 'verouderd' // the window works on a state that is gone
  | 'alleenLezen' // the database cannot be written
  | 'schijfVol'
  | 'bestandOpen' // a target file is held by another program
  | 'bestandFout' // a target or source file cannot be written or read
  | 'afgebroken' // the person cancelled what was being made
  | 'printerFout' // there is no printer, or it did not print
  | 'databaseFout'
  | 'dienstWeg' // the data service does not answer
  | 'onverwacht';

/** An error that is shown to the person as it is. */
export class DialoogtafelError extends Error {
  override readonly name = 'DialoogtafelError';
  readonly code: ErrorCode;
  /** Dutch, one sentence and a way out. */
  readonly melding: string;

  constructor(code: ErrorCode, melding: string, options?: ErrorOptions) {
    super(`${code}: ${melding}`, options);
    this.code = code;
    this.melding = melding;
  }
}

/** What is thrown when the person stopped what was being made. */
export const afgebroken = (): DialoogtafelError =>
  new DialoogtafelError('afgebroken', 'Het bewaren is gestopt. Er is niets vervangen.');

/** Refuses an action that does not fit the state. The melding is Dutch and shown as it is. */
export function refuse(melding: string): never {
  throw new DialoogtafelError('ongeldig', melding);
}
