import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import type { Repositories } from '../database/repositories.ts';
import { logError } from '../log.ts';

/** So many wrong guesses are free: who mistypes must not wait. */
const FREE = 5;
/** The wait after the last free guess and after each that follows: guessing three letters would take years. */
const WAIT_MS = 30_000;
const LONGER_WAIT_MS = 60_000;

interface Stand {
  readonly fouten: number;
  /** Epoch ms until which no guess is heard. */
  readonly tot: number;
}

const NIEUW: Stand = { fouten: 0, tot: 0 };

/** Counts wrong guesses at words and codes. The count is in the database: starting the app again does not help. */
export class Pogingen {
  readonly #repos: Repositories;
  readonly #now: () => number;
  readonly #standen = new Map<string, Stand>();

  constructor(repos: Repositories, now: () => number) {
    this.#repos = repos;
    this.#now = now;
  }

  /**
   * Hears one guess. Throws `DialoogtafelError` with `melding` when it is wrong, and with how long to wait when there
   * were too many.
   * @param wat what is guessed at, without anything personal in it but ids
   */
  hear(wat: string, isRight: () => boolean, melding: string): void {
    const { fouten, tot } = this.#find(wat);
    // A clock that was set back must not shut anybody out for longer than a wait.
    const wait = Math.min(tot - this.#now(), LONGER_WAIT_MS);
    if (wait > 0) {
      const seconds = String(Math.ceil(wait / 1000));
      throw new DialoogtafelError(
        'verboden',
        `Dat was te vaak fout. Wacht ${seconds} seconden en probeer het opnieuw.`,
      );
    }
    if (isRight()) {
      if (fouten > 0) this.#keep(wat, NIEUW);
      return;
    }
    const pause = fouten + 1 < FREE ? 0 : fouten + 1 === FREE ? WAIT_MS : LONGER_WAIT_MS;
    this.#keep(wat, { fouten: fouten + 1, tot: pause === 0 ? 0 : this.#now() + pause });
    throw new DialoogtafelError('verboden', melding);
  }

  /** Starts counting anew, for a word that is gone. */
  forget(wat: string): void {
    this.#keep(wat, NIEUW);
  }

  #find(wat: string): Stand {
    const known = this.#standen.get(wat);
    if (known !== undefined) return known;
    const [fouten = 0, tot = 0] = (this.#repos.instellingen.find(`pogingen/${wat}`) ?? '')
      .split(' ')
      .map(Number);
    return { fouten, tot };
  }

  #keep(wat: string, stand: Stand): void {
    this.#standen.set(wat, stand);
    const waarde = stand.fouten === 0 ? null : `${String(stand.fouten)} ${String(stand.tot)}`;
    try {
      this.#repos.transaction(() => {
        this.#repos.instellingen.save(`pogingen/${wat}`, waarde);
      });
    } catch (error) {
      // On a full or read-only disk it counts in memory: the right code must still open regie.
      logError('a guess is not kept', error);
    }
  }
}
