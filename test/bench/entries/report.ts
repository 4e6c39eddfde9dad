import { randomBytes } from 'node:crypto';
import {
  createDocumentMaker,
  type StoredPicture,
  type VerslagJob,
} from '../../../electron/data/documents/maker.ts';
import { toLocalMinuten } from '../../../electron/data/documents/tijd.ts';
import { createDataServer } from '../../../electron/data/server.ts';
import { inProject } from '../../../scripts/support/project.mjs';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import type { Foto } from '../../../shared/domain/rondom.ts';
import { ALLES } from '../../../shared/verslag/keuze.ts';
import { makeVerslag } from '../../../shared/verslag/verslag.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { makeBareDocx, readContent } from '../support/bare-docx.ts';
import type { Entry, Pair } from '../support/entry.ts';
import { withFolder } from '../support/running-app.ts';

/** Charts, drawings and photos together: photos fill up what the example does not have by itself. */
const LEAST_PICTURES = 12;
const PHOTO_BYTES = 250_000;

/** The sessieverslag of the example as Word, against as many paragraphs and pictures written with docx alone. */
export function makeReportEntry(): Entry {
  return {
    name: 'report',
    what: `a sessieverslag with ${String(LEAST_PICTURES)} pictures or more, drawing its charts too, against its paragraphs and ready pictures written with bare docx`,
    unit: 'ms',
    goal: 1.3,
    n: 15,
    async measure(n, tell) {
      const job = makeJob(await withFolder(openVoorbeeld));
      // The worker as it is built: it holds what draws the charts.
      const maker = createDocumentMaker(inProject('out/data/worker.cjs'));
      const make = () => maker.make(job);
      const content = readContent(await make());
      tell(`${String(content.alineas.length)} paragraphs, ${String(content.pictures.length)} pictures`);
      const pairs: Pair[] = [];
      // The first one warms up what both use.
      for (let pair = -1; pair < n; pair += 1) {
        const pairOf = { ours: await time(make), reference: await time(() => makeBareDocx(content)) };
        if (pair < 0) continue;
        tell(`${pairOf.ours.toFixed(0)} ms against ${pairOf.reference.toFixed(0)} ms`);
        pairs.push(pairOf);
      }
      await maker.close();
      return pairs;
    },
  };
}

async function openVoorbeeld(dataDir: string): Promise<OpenBijeenkomst> {
  const server = createDataServer({ dataDir, resources: inProject('resources'), emit: () => undefined });
  const loaded = await server.handle('regie', 'loadVoorbeeld', {});
  if (!loaded.ok) throw new Error(loaded.melding);
  const { bijeenkomstId } = loaded.value as { bijeenkomstId: string };
  const opened = await server.handle('regie', 'openBijeenkomst', { id: bijeenkomstId });
  await server.close();
  if (!opened.ok) throw new Error(opened.melding);
  return opened.value as OpenBijeenkomst;
}

function makeJob({ state, groep, deelnemers }: OpenBijeenkomst): VerslagJob {
  const nu = Date.now();
  const bron = { state, groep: groep.naam, deelnemers, find: findWerkvorm, nu, toMinuten: toLocalMinuten };
  const own = makeVerslag(bron, ALLES).blokken.filter(
    ({ soort }) => soort === 'figuur' || soort === 'afbeelding',
  );
  const fotos = makeFotos(Math.max(0, LEAST_PICTURES - own.length), Object.keys(state.onderdelen)[0] ?? '');
  return {
    soort: 'verslag',
    document: { soort: 'sessieverslag', keuze: ALLES },
    state: { ...state, fotos: Object.fromEntries(fotos.map((foto) => [foto.id, foto])) },
    groep: groep.naam,
    deelnemers,
    nu,
    briefhoofd: { naam: 'Opleidingsschool Oosterpoort', logo: null },
    afbeeldingen: Object.fromEntries(fotos.map(({ id }) => [id, makePhoto()])),
    tekeningen: inProject('resources/tekeningen'),
    fonts: inProject('resources/fonts'),
  };
}

const makeFotos = (aantal: number, onderdeelId: string): Foto[] =>
  Array.from({ length: aantal }, (_, index) => ({
    id: `foto-${String(index)}`,
    volgorde: index,
    onderdeelId,
    afbeeldingId: `foto-${String(index)}`,
    breedte: 1600,
    hoogte: 1200,
    bijschrift: `Foto ${String(index + 1)}`,
  }));

/** What no zip makes smaller, as a photo: nobody looks at it. */
const makePhoto = (): StoredPicture => ({ mime: 'image/jpeg', bytes: randomBytes(PHOTO_BYTES) });

async function time(make: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await make();
  return performance.now() - begin;
}
