/** Standing conditions that the person must know of, the gravest first. */
const SOORTEN = ['alleenLezen', 'schijfVol', 'zaal'] as const;
export type StatusSoort = (typeof SOORTEN)[number];

/** What is the matter now, for as long as it lasts. Tells only when what is to be shown changes. */
export class Status {
  readonly #tell: (melding: string | null) => void;
  readonly #meldingen = new Map<StatusSoort, string>();

  constructor(tell: (melding: string | null) => void) {
    this.#tell = tell;
  }

  /** The melding (Dutch) of the gravest condition; null when all is well. */
  get melding(): string | null {
    const soort = SOORTEN.find((candidate) => this.#meldingen.has(candidate));
    return soort === undefined ? null : (this.#meldingen.get(soort) ?? null);
  }

  /** Says that a condition begins (a melding) or is over (null). */
  set(soort: StatusSoort, melding: string | null): void {
    const before = this.melding;
    if (melding === null) this.#meldingen.delete(soort);
    else this.#meldingen.set(soort, melding);
    if (this.melding !== before) this.#tell(this.melding);
  }
}
