import { join } from 'node:path';
import { renderSvg } from '../../../electron/data/documents/afbeelding.ts';
import { makeVerslagDocument, type VerslagOpties } from '../../../electron/data/documents/verslag.ts';
import type { Verslag } from '../../../shared/verslag/verslag.ts';

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path d="M0 0h2v2H0z"/></svg>';
const PHOTO = renderSvg(DRAWING, 2);

/** Options as the app gives them, with one drawing and one photo. */
export const VERSLAG_OPTIES: VerslagOpties = {
  briefhoofd: { naam: 'Opleidingsschool Oosterpoort', logo: { soort: 'png', data: PHOTO, verhouding: 1.5 } },
  fonts: join(import.meta.dirname, '../../../resources/fonts'),
  loadImage: (bron) =>
    Promise.resolve(
      bron.soort === 'tekening'
        ? { afbeelding: { soort: 'svg', data: DRAWING }, alt: 'Een deur op een kier.' }
        : { afbeelding: { soort: 'png', data: PHOTO }, alt: null },
    ),
};

/** The Word document of a report; its charts in pictures of few pixels, because drawing them takes most of the time. */
export const makeVerslagDocx = (verslag: Verslag, opties: Partial<VerslagOpties> = {}): Promise<Uint8Array> =>
  makeVerslagDocument(verslag, { ...VERSLAG_OPTIES, dpi: 20, ...opties });
