import { z } from 'zod';
import type { Rol } from '../../../shared/contract.ts';
import { idSchema } from '../../../shared/domain/basis.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { invoerPlekSchema } from '../../../shared/domain/inlevering.ts';
import type { Repositories } from '../database/repositories.ts';
import { hashGeheim, isGeheim } from './geheim.ts';
import { logError } from '../log.ts';
import type { Pogingen } from './pogingen.ts';

const invoerOpdrachtSchema = z.strictObject({
  soort: z.literal('invoer'),
  bijeenkomstId: idSchema,
  plek: invoerPlekSchema,
  isZonderNaam: z.boolean(),
});
/** Where people hand in now, and whether with their names. */
export type InvoerOpdracht = z.infer<typeof invoerOpdrachtSchema>;

const redenSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('slot') }),
  invoerOpdrachtSchema,
]);
/** Why regie is closed. */
export type Reden = z.infer<typeof redenSchema>;

const REDEN = 'regieDicht';
const CODE = 'regiecode';

/**
 * Whether regie is closed, and the code that opens it. Kept in the database, so that killing the app does not open
 * regie.
 */
export class Afscherming {
  readonly #repos: Repositories;
  readonly #pogingen: Pogingen;
  readonly #onChange: (isDicht: boolean) => void;
  #reden: Reden | null;

  /** @param onChange is told when regie closes and opens; and now, when it was closed in an earlier run */
  constructor(repos: Repositories, pogingen: Pogingen, onChange: (isDicht: boolean) => void) {
    this.#repos = repos;
    this.#pogingen = pogingen;
    this.#onChange = onChange;
    this.#reden = readReden(repos.instellingen.find(REDEN));
    if (this.#reden !== null) onChange(true);
  }

  /** Null while regie is open. */
  get reden(): Reden | null {
    return this.#reden;
  }

  /**
   * Either regie is closed or the invoer screen is; which of the two is a fact of the service, whatever a window believes.
   * Throws `DialoogtafelError` for the one that is.
   */
  refuseWhenClosed(role: Rol): void {
    if (role === 'regie' && this.#reden !== null)
      throw new DialoogtafelError(
        'regieDicht',
        'Regie is dicht. Open het op het scherm dat nu voor je staat.',
      );
    if (role === 'invoer' && this.#reden === null)
      throw new DialoogtafelError('verboden', 'Het invoeren is klaar.');
  }

  get heeftCode(): boolean {
    return this.#repos.instellingen.find(CODE) !== null;
  }

  /** Closes regie. Throws when that cannot be kept: then it stays open. */
  close(reden: Reden): void {
    this.#repos.transaction(() => {
      this.#repos.instellingen.save(REDEN, JSON.stringify(reden));
    });
    this.#reden = reden;
    this.#onChange(true);
  }

  /** What was being handed in cannot be read any more: regie stays closed, as for a break. */
  keepClosed(): void {
    this.#reden = { soort: 'slot' };
  }

  /** Opens regie, for who knows the code; for everyone when there is none. Throws `DialoogtafelError` for a wrong one. */
  open(code: string): void {
    this.#hearCode(code, 'Dit is niet de code. Probeer het opnieuw.');
    try {
      this.#repos.transaction(() => {
        this.#repos.instellingen.save(REDEN, null);
      });
    } catch (error) {
      // On a full or read-only disk regie must open all the same; after a new start it asks once more.
      logError('opening regie is not kept', error);
    }
    this.#reden = null;
    this.#onChange(false);
  }

  /** Sets the code or takes it away (null). Throws `DialoogtafelError` when `huidige` is not the code there is. */
  setCode(code: string | null, huidige: string): void {
    this.#hearCode(huidige, 'Dit is niet de code die je nu hebt. Probeer het opnieuw.');
    this.#repos.transaction(() => {
      this.#repos.instellingen.save(CODE, code === null ? null : hashGeheim(code));
    });
  }

  #hearCode(code: string, melding: string): void {
    const hash = this.#repos.instellingen.find(CODE);
    if (hash !== null) this.#pogingen.hear('regiecode', () => isGeheim(code, hash), melding);
  }
}

/** Forgets the code of regie, for its owner who starts the app with `--wis-regiecode`. */
export function forgetCode(repos: Repositories): void {
  repos.transaction(() => {
    repos.instellingen.save(CODE, null);
    repos.instellingen.save('pogingen/regiecode', null);
  });
}

function readReden(stored: string | null): Reden | null {
  if (stored === null) return null;
  try {
    return redenSchema.parse(JSON.parse(stored));
  } catch {
    // Closed all the same, even if it cannot be read for what.
    return { soort: 'slot' };
  }
}
