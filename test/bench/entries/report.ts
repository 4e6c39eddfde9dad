import { randomBytes } from 'node:crypto';
import {
  createDocumentMaker,
  type DocumentMaker,
  type StoredPicture,
  type VerslagJob,
} from '../../../electron/data/documents/maker.ts';
import { toLocalMinuten } from '../../../electron/data/documents/tijd.ts';
import { DataServer } from '../../../electron/data/server.ts';
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

const EXAMPLE = `a sessieverslag with ${String(LEAST_PICTURES)} pictures or more`;

/** The sessieverslag of the example as Word, against as many paragraphs and pictures written with docx alone. */
export function makeReportEntry(): Entry {
  return {
    name: 'report',
    what: `${EXAMPLE}, its charts drawn while its preview is looked at, against the same paragraphs and pictures written with bare docx`,
    unit: 'ms',
    goal: 1.3,
    n: 15,
    measure: (n, tell) =>
      measureReports(n, tell, (maker, verslag) => maker.make({ soort: 'vooraf', verslag })),
  };
}

/**
 * The same with nothing drawn ahead: what saving takes for who presses "Bewaren" at once. Bare docx draws nothing, so the
 * goal of the other entry is not for this one; its own only guards what is reached.
 */
export function makeReportDrawnEntry(): Entry {
  return {
    name: 'report drawn',
    what: `${EXAMPLE}, drawing its charts too, against the same paragraphs and ready pictures written with bare docx`,
    unit: 'ms',
    goal: 4,
    n: 15,
    measure: (n, tell) => measureReports(n, tell, () => Promise.resolve()),
  };
}

async function measureReports(
  n: number,
  tell: (text: string) => void,
  before: (maker: DocumentMaker, job: VerslagJob) => Promise<unknown>,
): Promise<Pair[]> {
  const job = makeJob(await withFolder(openVoorbeeld));
  // The worker as it is built: it holds what draws the charts.
  const maker = createDocumentMaker(inProject('out/data/worker.cjs'));
  const content = readContent(await maker.make(job));
  tell(`${String(content.alineas.length)} paragraphs, ${String(content.pictures.length)} pictures`);
  const pairs: Pair[] = [];
  // The first one warms up what both use.
  for (let pair = -1; pair < n; pair += 1) {
    // Another name for the folder of the fonts: no chart that was drawn before is found again.
    const nieuw = { ...job, fonts: `${job.fonts}${'/.'.repeat(pair + 2)}` };
    await before(maker, nieuw);
    const ours = await time(() => maker.make(nieuw));
    const reference = await time(() => makeBareDocx(content));
    if (pair < 0) continue;
    tell(`${ours.toFixed(0)} ms against ${reference.toFixed(0)} ms`);
    pairs.push({ ours, reference });
  }
  await maker.close();
  return pairs;
}

async function openVoorbeeld(dataDir: string): Promise<OpenBijeenkomst> {
  const server = new DataServer({ dataDir, resources: inProject('resources'), emit: () => undefined });
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
