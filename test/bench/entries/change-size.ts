import { serialize } from 'node:v8';
import { DataServer } from '../../../electron/data/server.ts';
import { inProject } from '../../../scripts/support/project.mjs';
import type { RequestInput, RequestName, RequestOutput, Rol } from '../../../shared/contract.ts';
import type { Actie } from '../../../shared/domain/acties.ts';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { withFolder } from '../support/running-app.ts';

const FEW = 50;
const MANY = 1000;

/** Bytes that the windows are sent for an action on a bijeenkomst with many bijdragen on the zaal, against one with few. */
export function makeChangeSizeEntry(): Entry {
  return {
    name: 'change size',
    what: `bytes sent to both windows per action, all bijdragen being shown: ${String(MANY)} against ${String(FEW)}`,
    unit: 'bytes',
    goal: 1.1,
    n: 15,
    measure: (n, tell) =>
      withFolder((manyDir) =>
        withFolder(async (fewDir) => {
          const [many, few] = [await Meeting.start(manyDir, MANY), await Meeting.start(fewDir, FEW)];
          const pairs: Pair[] = [];
          for (let pair = 0; pair < n; pair += 1) {
            const pairOf = { ours: await many.countBytes(pair), reference: await few.countBytes(pair) };
            tell(`${pairOf.ours.toFixed(0)} bytes against ${pairOf.reference.toFixed(0)}`);
            pairs.push(pairOf);
          }
          await many.close();
          await few.close();
          return pairs;
        }),
      ),
  };
}

const ID = 'bench';
const ONDERDEEL = 'werkbijeenkomst-1';

/** A bijeenkomst in the real service, with a zaal that shows every bijdrage and says what it painted. */
class Meeting {
  readonly #server: DataServer;
  readonly #aantal: number;
  #bytes = 0;
  #painted = 0;

  private constructor(dataDir: string, aantal: number) {
    this.#aantal = aantal;
    this.#server = new DataServer({
      dataDir,
      resources: inProject('resources'),
      emit: (to, event) => {
        // As it travels from the service to main, and from main to the window: a structured clone.
        if (to === 'regie' || to === 'zaal') this.#bytes += serialize(event).byteLength;
        if (event.name === 'zaalBeeld' || event.name === 'zaalBeeldGewijzigd')
          this.#painted = event.payload.revisie;
      },
    });
  }

  static async start(dataDir: string, aantal: number): Promise<Meeting> {
    const meeting = new Meeting(dataDir, aantal);
    await meeting.#ask('regie', 'createGroep', { id: 'groep', naam: 'Team Oost' });
    const velden = { titel: 'Bench', datum: '2026-11-28', indeling: 'werkbijeenkomst' };
    await meeting.#ask('regie', 'createBijeenkomst', { ...velden, id: ID, groepId: 'groep' });
    await meeting.#ask('regie', 'openBijeenkomst', { id: ID });
    const positie = { onderdeelId: ONDERDEEL, rondeId: null, stap: 0 };
    await meeting.#act({ type: 'positieGewijzigd', positie, bezoekId: 'bezoek', op: Date.now() });
    for (let from = 0; from < aantal; from += 50)
      await meeting.#act(add(Array.from({ length: 50 }, (_, index) => from + index)));
    meeting.#server.setZaalOpen(true);
    await meeting.#ask('zaal', 'getZaalBeeld', {});
    await meeting.#ask('regie', 'setPresentatie', {
      wijziging: { modus: 'volgt', uitgelicht: RONDOM.bijdragen },
    });
    await meeting.#paint();
    return meeting;
  }

  /** Adds a bijdrage, changes one and takes one away; gives the bytes per action. */
  async countBytes(round: number): Promise<number> {
    const before = this.#bytes;
    const acties: Actie[] = [
      add([this.#aantal + round]),
      {
        type: 'itemGewijzigd',
        lijst: 'bijdragen',
        id: toId(round),
        velden: { tekst: `Anders gezegd, ${String(round)}` },
      },
      { type: 'itemVerwijderd', lijst: 'bijdragen', id: toId(round + 20) },
    ];
    for (const actie of acties) {
      await this.#act(actie);
      await this.#paint();
    }
    return (this.#bytes - before) / acties.length;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  async #paint(): Promise<void> {
    await this.#ask('zaal', 'reportGeschilderd', { revisie: this.#painted });
  }

  async #act(actie: Actie): Promise<void> {
    await this.#ask('regie', 'applyActie', { bijeenkomstId: ID, actie });
  }

  async #ask<N extends RequestName>(role: Rol, name: N, input: RequestInput<N>): Promise<RequestOutput<N>> {
    const answer = await this.#server.handle(role, name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.melding}`);
    return answer.value as RequestOutput<N>;
  }
}

const toId = (nummer: number): string => `bijdrage-${String(nummer).padStart(5, '0')}`;

function add(nummers: readonly number[]): Actie {
  const items = nummers.map((nummer) => ({
    id: toId(nummer),
    volgorde: nummer,
    onderdeelId: ONDERDEEL,
    rondeId: null,
    stapId: null,
    tekst: `Wat ik zag was dat er tijd voor werd genomen, keer ${String(nummer).padStart(5, '0')}`,
    van: null,
  }));
  return { type: 'itemsToegevoegd', lijst: 'bijdragen', items };
}
