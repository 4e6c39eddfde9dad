import { join } from 'node:path';
import { type OpenedDatabase, openDatabase } from '../../../electron/data/database/database.ts';
import { createRepositories, type Repositories } from '../../../electron/data/database/repositories.ts';
import goedWerk from '../../../resources/inhoud/goed-werk.json' with { type: 'json' };
import traject from '../../../resources/inhoud/traject.json' with { type: 'json' };
import voorbeeld from '../../../resources/inhoud/voorbeeld.json' with { type: 'json' };
import werkvormen from '../../../resources/inhoud/werkvormen.json' with { type: 'json' };
import { createBijeenkomst } from '../../../shared/domain/bijeenkomst.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { withFolder } from '../support/running-app.ts';
import { makeRandom, percentile } from '../support/statistics.ts';

const BIJEENKOMSTEN = 50;
const PER_BIJEENKOMST = 200;
const QUESTIONS = 60;
const TRIES = 3;

/** A search among ten thousand bijdragen as regie asks for it, against looking through the same rows with LIKE. */
export function makeSearchEntry(): Entry {
  return {
    name: 'search',
    what: `p95 of ${String(QUESTIONS)} searches among ${String(BIJEENKOMSTEN * PER_BIJEENKOMST)} bijdragen, against a LIKE scan of the same rows`,
    unit: 'ms',
    goal: 0.1,
    n: 15,
    measure: (n, tell) =>
      withFolder((folder) => {
        const opened = openDatabase(join(folder, 'bench.db'));
        const woorden = listWoorden();
        const repos = fill(opened, woorden);
        const like = opened.db.prepare<[string]>('SELECT plek, tekst FROM teksten WHERE tekst LIKE ?');
        const pairs: Pair[] = [];
        for (let pair = -1; pair < n; pair += 1) {
          const vragen = chooseVragen(woorden, pair);
          const ours = timeP95(vragen, (vraag) =>
            repos.teksten.search({ vraag, groepId: null, vanaf: null, tot: null }),
          );
          const reference = timeP95(vragen, (vraag) => like.all(`%${vraag}%`));
          // The first one warms up what both use.
          if (pair < 0) continue;
          tell(`${ours.toFixed(2)} ms against ${reference.toFixed(2)} ms`);
          pairs.push({ ours, reference });
        }
        opened.db.close();
        return Promise.resolve(pairs);
      }),
  };
}

/** The words of the app's own content in their running order: as often as they are said, so often they are found. */
function listWoorden(): string[] {
  return (
    listTeksten([voorbeeld, werkvormen, goedWerk, traject])
      .join(' ')
      .match(/\p{L}+/gu) ?? []
  );
}

function listTeksten(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(listTeksten) : [];
}

function fill(opened: OpenedDatabase, woorden: readonly string[]): Repositories {
  const repos = createRepositories(opened);
  const random = makeRandom(1);
  repos.transaction(() => {
    repos.groepen.insert('groep', 'Team Oost', false, 1);
    for (let nummer = 0; nummer < BIJEENKOMSTEN; nummer += 1) {
      const id = `bijeenkomst-${String(nummer)}`;
      repos.bijeenkomsten.insert(id, 'groep', createBijeenkomst('Bench', '2026-11-28'), false, 1);
      const teksten = Array.from({ length: PER_BIJEENKOMST }, (_, index) => {
        const start = Math.floor(random() * woorden.length);
        const zin = woorden.slice(start, start + 8 + Math.floor(random() * 18)).join(' ');
        return [`bijdrage/${String(index)}`, zin] as const;
      });
      repos.teksten.update(id, new Map(), new Map(teksten));
    }
  });
  return repos;
}

/** What somebody looks for: words of the running text that say something, half of them not typed to the end. */
function chooseVragen(woorden: readonly string[], seed: number): string[] {
  const random = makeRandom(seed + 100);
  const long = woorden.filter((woord) => woord.length >= 5);
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const woord = long[Math.floor(random() * long.length)] ?? '';
    return index % 2 === 0 ? woord : woord.slice(0, Math.max(4, woord.length - 3));
  });
}

/** A search is too short to share a processor with what else runs here: the quickest of a few tries counts. */
function timeP95(vragen: readonly string[], search: (vraag: string) => unknown): number {
  const times = vragen.map((vraag) =>
    Math.min(
      ...Array.from({ length: TRIES }, () => {
        const begin = performance.now();
        search(vraag);
        return performance.now() - begin;
      }),
    ),
  );
  return percentile(times, 0.95);
}
