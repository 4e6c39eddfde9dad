import { randomInt } from 'node:crypto';
import { DialoogtafelError, refuse } from '../../../shared/domain/errors.ts';
import { listBriefjes } from '../../../shared/inhoud/codewoordbriefjes.ts';
import { makeCodewoord } from '../../../shared/inhoud/codewoorden.ts';
import type { Repositories } from '../database/repositories.ts';
import type { Schrijver } from '../database/schrijver.ts';
import { hashGeheim, hashWithSalt, isGeheim, makeSalt, normalizeGeheim } from './geheim.ts';
import type { Pogingen } from './pogingen.ts';

const LEAST_LENGTH = 3;
const SALT = 'codewoordZout';
const TRIES = 100;

/** A number in [0, 1) that nobody can foresee. */
export const cryptoRandom = (): number => randomInt(2 ** 32) / 2 ** 32;

/** Who may come in at one plek, and how they show that they are who they were. */
export class Toegang {
  readonly #repos: Repositories;
  readonly #pogingen: Pogingen;
  readonly #bijeenkomstId: string;
  readonly #plek: string;

  /** @param plek as `nameInvoerPlek` gives it */
  constructor(repos: Repositories, pogingen: Pogingen, bijeenkomstId: string, plek: string) {
    this.#repos = repos;
    this.#pogingen = pogingen;
    this.#bijeenkomstId = bijeenkomstId;
    this.#plek = plek;
  }

  /**
   * Lets a deelnemer in: the first time with a word that they choose, later with that word. Throws `DialoogtafelError`
   * for a wrong one.
   */
  enter(deelnemerId: string, woord: string): Schrijver {
    const schrijver: Schrijver = { soort: 'deelnemer', id: deelnemerId };
    if (this.#repos.woorden.find(this.#bijeenkomstId, deelnemerId) !== null) {
      this.prove(schrijver, woord);
      return schrijver;
    }
    if (normalizeGeheim(woord).length < LEAST_LENGTH) refuse('Kies een woord van minstens drie letters.');
    const hash = hashGeheim(woord);
    this.#repos.transaction(() => {
      this.#repos.woorden.insert(this.#bijeenkomstId, deelnemerId, hash);
    });
    return schrijver;
  }

  /** Gives a code word that nobody has, and that is on no slip. */
  giveCodewoord(): { readonly schrijver: Schrijver; readonly codewoord: string } {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const codewoord = makeCodewoord(cryptoRandom);
      const schrijver = this.#findSchrijver(codewoord);
      if (this.#isKnown(schrijver) || this.#isBriefje(codewoord)) continue;
      this.#begin(schrijver);
      return { schrijver, codewoord };
    }
    throw new DialoogtafelError('onverwacht', 'Er is geen codewoord meer vrij. Vraag de begeleider.');
  }

  /**
   * Lets somebody in with the code word they were given: on the screen, or on a slip, with which they may begin where one
   * can begin. Throws `DialoogtafelError` when it is neither.
   */
  enterCodewoord(codewoord: string, isBegin: boolean): Schrijver {
    const schrijver = this.#findSchrijver(codewoord);
    const melding = 'Dit codewoord kennen we niet. Kijk goed hoe het er staat.';
    const isNew = isBegin && this.#isBriefje(codewoord) && !this.#isKnown(schrijver);
    this.#pogingen.hear(`codewoord/${this.#plek}`, () => isNew || this.#isKnown(schrijver), melding);
    if (isNew) this.#begin(schrijver);
    return schrijver;
  }

  /** Throws `DialoogtafelError` when this is not the word of this writer. */
  prove(schrijver: Schrijver, woord: string): void {
    if (schrijver.soort === 'codewoord') {
      const isRight = (): boolean => this.#hash(woord) === schrijver.hash;
      this.#pogingen.hear(
        `codewoord/${this.#plek}`,
        isRight,
        'Dit is niet jouw codewoord. Probeer het opnieuw.',
      );
      return;
    }
    const hash = this.#repos.woorden.find(this.#bijeenkomstId, schrijver.id) ?? '';
    const melding = 'Dit is niet het woord dat je koos. Weet je het niet meer? Vraag de begeleider.';
    this.#pogingen.hear(`woord/${this.#bijeenkomstId}/${schrijver.id}`, () => isGeheim(woord, hash), melding);
  }

  /** From now on the code word is known. */
  #begin(schrijver: Schrijver): void {
    this.#repos.transaction(() => {
      this.#repos.concepten.save(this.#bijeenkomstId, this.#plek, schrijver, {});
    });
  }

  #isBriefje(codewoord: string): boolean {
    return listBriefjes(this.#plek).includes(normalizeGeheim(codewoord));
  }

  #findSchrijver(codewoord: string): Schrijver {
    return { soort: 'codewoord', hash: this.#hash(codewoord) };
  }

  #isKnown(schrijver: Schrijver): boolean {
    const { concepten, inzendingen } = this.#repos;
    return [concepten, inzendingen].some(
      (table) => table.find(this.#bijeenkomstId, this.#plek, schrijver) !== null,
    );
  }

  // One salt for all, so that a code word finds its row again; the plek makes it another hash elsewhere.
  #hash(codewoord: string): string {
    return hashWithSalt(`${this.#plek} ${codewoord}`, this.#findSalt());
  }

  #findSalt(): string {
    const { instellingen } = this.#repos;
    const known = instellingen.find(SALT);
    if (known !== null) return known;
    const salt = makeSalt();
    this.#repos.transaction(() => {
      instellingen.save(SALT, salt);
    });
    return salt;
  }
}
