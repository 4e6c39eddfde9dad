import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BeeldMetAlt, makeBeeldenDocument } from './beelden.ts';
import { buildVerslag } from './build-verslag.ts';
import { makeCsv } from './csv.ts';
import { drawFiguur } from './figuur.ts';
import type { BeeldenJob, DocumentJob, FiguurJob, StoredPicture, VerslagJob, VoorafJob } from './maker.ts';
import { drawForVerslag } from './verslag-blokken.ts';
import { makePapierDocument } from './papier/papier.ts';
import { type Briefhoofd, makeVerslagDocument } from './verslag.ts';

/**
 * Makes the document of a job. Rejects with a `DialoogtafelError` when the content does not fit its pages.
 * `onVoortgang` is told how far it is, from 0 to 1.
 */
export async function makeDocument(
  job: DocumentJob,
  onVoortgang: (deel: number) => void = () => undefined,
): Promise<Uint8Array> {
  switch (job.soort) {
    case 'beelden':
      return makeBeelden(job);
    case 'verslag':
      return makeVerslagDocument(buildVerslag(job), {
        briefhoofd: toBriefhoofd(job.briefhoofd),
        fonts: job.fonts,
        loadImage: (bron) => loadImage(job, bron),
        onVoortgang,
      });
    case 'vooraf':
      return drawVooraf(job);
    case 'tabel':
      return new TextEncoder().encode(makeCsv(job.tabel));
    case 'figuur':
      return makeFiguur(job);
    case 'papier':
      return makePapierDocument(job.bladen, job.titel);
  }
}

function makeBeelden(job: BeeldenJob): Promise<Uint8Array> {
  return makeBeeldenDocument(job.beelden, {
    labels: job.labels,
    groep: job.groep,
    datum: job.datum,
    titel: job.titel,
    metMakers: job.metMakers,
    loadImage: (afbeelding) => loadImage(job, afbeelding),
  });
}

function toBriefhoofd({ naam, logo }: VerslagJob['briefhoofd']): Briefhoofd {
  if (logo === null) return { naam, logo: null };
  const { mime, bytes, breedte, hoogte } = logo;
  return { naam, logo: { ...toPicture({ mime, bytes }), verhouding: breedte / hoogte } };
}

const toPicture = ({ mime, bytes }: StoredPicture) => ({
  soort: mime === 'image/png' ? ('png' as const) : ('jpg' as const),
  data: bytes,
});

/** Draws the charts of a report, to be found when it is made. Gives no bytes. */
function drawVooraf({ verslag }: VoorafJob): Uint8Array {
  for (const blok of buildVerslag(verslag).blokken) {
    if (blok.soort === 'figuur') drawForVerslag(blok, verslag.fonts);
  }
  return new Uint8Array();
}

/** The width of a chart that is saved by itself: as wide as the text of a page. */
const FIGUUR_MM = 170;

function makeFiguur({ figuur, data, formaat, fonts }: FiguurJob): Uint8Array {
  const drawn = drawFiguur(figuur, data, fonts);
  return formaat === 'svg' ? drawn.svg : drawn.toPng(FIGUUR_MM);
}

const tekeningenSchema = z.array(
  z.object({ id: z.string(), naam: z.string(), alt: z.string(), bestand: z.string() }),
);

async function loadImage(
  job: Pick<BeeldenJob, 'afbeeldingen' | 'tekeningen'>,
  { soort, id }: { readonly soort: 'tekening' | 'bestand'; readonly id: string },
): Promise<BeeldMetAlt | null> {
  if (soort === 'tekening') return loadTekening(job.tekeningen, id);
  const stored = job.afbeeldingen[id];
  return stored === undefined ? null : { afbeelding: toPicture(stored), alt: null };
}

async function loadTekening(folder: string, id: string): Promise<BeeldMetAlt | null> {
  const list = tekeningenSchema.parse(JSON.parse(await readFile(join(folder, 'tekeningen.json'), 'utf8')));
  const tekening = list.find((candidate) => candidate.id === id);
  if (tekening === undefined) return null;
  const data = await readFile(join(folder, tekening.bestand), 'utf8');
  return { afbeelding: { soort: 'svg', data }, alt: tekening.alt };
}
