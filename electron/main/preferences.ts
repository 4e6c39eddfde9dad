import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
// The small build: this is read before the first window is made.
import * as z from 'zod/mini';
import { catch as orElse } from 'zod/mini';

const plekSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.minimum(1)),
  height: z.int().check(z.minimum(1)),
  isGemaximaliseerd: z.boolean(),
});

const kenmerkenSchema = z.object({
  id: z.number(),
  label: z.string(),
  isIntern: z.boolean(),
  breedte: z.number(),
  hoogte: z.number(),
});

// Each value stands on its own: one that makes no sense is forgotten, the others stay.
const preferencesSchema = orElse(
  z.object({
    regie: orElse(z.nullable(plekSchema), null),
    zaalVenster: orElse(z.nullable(plekSchema), null),
    projector: orElse(z.nullable(kenmerkenSchema), null),
    exportMap: orElse(z.nullable(z.string()), null),
  }),
  { regie: null, zaalVenster: null, projector: null, exportMap: null },
);

/** What the app remembers about this computer: places of windows, the projector, the folder for documents. */
export type PreferenceValues = z.infer<typeof preferencesSchema>;
/** Where a window was: its normal bounds in display independent pixels, and whether it filled its display. */
export type Plek = z.infer<typeof plekSchema>;

/** A small file that is always whole: written beside itself and renamed. */
export class Preferences {
  readonly #file: string;
  readonly #onProblem: (error: unknown) => void;
  #values: PreferenceValues;

  /**
   * @param file made at the first change; a file that is missing or damaged counts as empty
   * @param onProblem hears why the file could not be written
   */
  constructor(file: string, onProblem: (error: unknown) => void) {
    this.#file = file;
    this.#onProblem = onProblem;
    this.#values = preferencesSchema.parse(readJson(file));
  }

  get values(): PreferenceValues {
    return this.#values;
  }

  /** Keeps the changed values. When the file cannot be written they hold for this run. */
  set(change: Partial<PreferenceValues>): void {
    this.#values = { ...this.#values, ...change };
    try {
      mkdirSync(dirname(this.#file), { recursive: true });
      writeFileSync(`${this.#file}.new`, JSON.stringify(this.#values, null, 2));
      renameSync(`${this.#file}.new`, this.#file);
    } catch (error) {
      this.#onProblem(error);
    }
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
