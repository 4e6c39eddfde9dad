import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../support/person.ts';

/** A stap that was played, as it stands in `demo.json`. */
interface Played {
  readonly onderdeel: string;
  readonly stap: string;
  readonly bestanden: readonly string[];
}

/** What the demo leaves behind: pictures of both windows, and `demo.json` that names what was played and written. */
export class Story {
  readonly #out: string;
  readonly #played: Played[] = [];
  readonly #files: string[] = [];
  #number = 0;

  constructor(out: string) {
    this.#out = out;
  }

  /** Pictures of the windows that are given, under one number and name; of regie in the dark too. */
  async show(
    onderdeel: string,
    stap: string,
    name: string,
    windows: { regie: Person; zaal?: Person },
    { isDonker = true }: { isDonker?: boolean } = {},
  ): Promise<void> {
    this.#number += 1;
    const number = String(this.#number).padStart(2, '0');
    const bestanden: string[] = [];
    const fileOf = (role: string): string => `${role}-${number}-${name}.png`;
    // Both at once: it is the waiting until a window is at rest that takes the time.
    await Promise.all(
      Object.entries(windows).map(([role, person]) => person.makePicture(join(this.#out, fileOf(role)))),
    );
    bestanden.push(...Object.keys(windows).map(fileOf));
    // The zaal has its own paper, that the facilitator chooses; regie follows the system.
    if (isDonker) {
      const dark = `regie-${number}-${name}-donker.png`;
      await windows.regie.makeDarkPicture(join(this.#out, dark));
      bestanden.push(dark);
    }
    this.#files.push(...bestanden);
    this.#played.push({ onderdeel, stap, bestanden });
  }

  /** Names a file that the app wrote. */
  addFile(name: string): void {
    this.#files.push(name);
  }

  /** Writes `demo.json`. */
  finish(): void {
    const content = { stappen: this.#played, bestanden: this.#files };
    writeFileSync(join(this.#out, 'demo.json'), `${JSON.stringify(content, null, 2)}\n`);
  }
}
