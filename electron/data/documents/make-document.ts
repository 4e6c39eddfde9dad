import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Afbeelding } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import type { GeladenAfbeelding } from './afbeelding.ts';
import { makeBeeldenDocument } from './beelden.ts';
import type { BeeldenJob, DocumentJob } from './maker.ts';

/** Makes the document of a job. Rejects with a `DialoogtafelError` when what it holds cannot be printed. */
export async function makeDocument(job: DocumentJob): Promise<Uint8Array> {
  return makeBeeldenDocument(job.beelden, { ...job, loadImage: (afbeelding) => loadImage(job, afbeelding) });
}

/** The picture of a Beeld out of the job, or a drawing of the app's own; null when it is not there. */
async function loadImage(job: BeeldenJob, afbeelding: Afbeelding): Promise<GeladenAfbeelding | null> {
  if (afbeelding.soort === 'tekening') return loadDrawing(job.tekeningen, afbeelding.id);
  const stored = job.afbeeldingen[afbeelding.id];
  if (stored === undefined) return null;
  return { soort: stored.mime === 'image/png' ? 'png' : 'jpg', data: stored.bytes };
}

async function loadDrawing(map: string, id: string): Promise<GeladenAfbeelding | null> {
  // The id comes from a stored file: it names a drawing, never a path.
  if (!/^[a-z0-9-]+$/.test(id)) return null;
  try {
    return { soort: 'svg', data: await readFile(join(map, `${id}.svg`), 'utf8') };
  } catch {
    return null;
  }
}
