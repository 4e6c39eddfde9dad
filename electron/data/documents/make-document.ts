import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Afbeelding } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { type BeeldMetAlt, makeBeeldenDocument } from './beelden.ts';
import type { BeeldenJob, DocumentJob } from './maker.ts';

/** Makes the document of a job. Rejects with a `DialoogtafelError` when the content does not fit its pages. */
export function makeDocument(job: DocumentJob): Promise<Uint8Array> {
  return makeBeeldenDocument(job.beelden, {
    labels: job.labels,
    groep: job.groep,
    datum: job.datum,
    titel: job.titel,
    metMakers: job.metMakers,
    loadImage: (afbeelding) => loadImage(job, afbeelding),
  });
}

const tekeningenSchema = z.array(
  z.object({ id: z.string(), naam: z.string(), alt: z.string(), bestand: z.string() }),
);

async function loadImage(job: BeeldenJob, afbeelding: Afbeelding): Promise<BeeldMetAlt | null> {
  if (afbeelding.soort === 'tekening') return loadTekening(job.tekeningen, afbeelding.id);
  const stored = job.afbeeldingen[afbeelding.id];
  if (stored === undefined) return null;
  const soort = stored.mime === 'image/png' ? 'png' : 'jpg';
  return { afbeelding: { soort, data: stored.bytes }, alt: null };
}

async function loadTekening(folder: string, id: string): Promise<BeeldMetAlt | null> {
  const list = tekeningenSchema.parse(JSON.parse(await readFile(join(folder, 'tekeningen.json'), 'utf8')));
  const tekening = list.find((candidate) => candidate.id === id);
  if (tekening === undefined) return null;
  const data = await readFile(join(folder, tekening.bestand), 'utf8');
  return { afbeelding: { soort: 'svg', data }, alt: tekening.alt };
}
