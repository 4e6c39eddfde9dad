import { layOrRefuse } from '../../../shared/a4/lay-or-refuse.ts';
import type { PdfInhoud } from '../../../shared/contract-pdf.ts';
import { type Handlers, requireSession } from '../context.ts';
import { buildVerslag } from '../documents/build-verslag.ts';
import type { BeeldenJob, DocumentJob, StoredPicture, VerslagJob } from '../documents/maker.ts';
import { listBeeldenBestanden } from '../documents/beelden-bestanden.ts';
import { listDocumentBestanden } from '../documents/verslag-bestanden.ts';

/** What is in a document, for main to print as PDF: the same as goes into Word. */
export const pdfHandlers: Pick<Handlers, 'getPdfInhoud'> = {
  getPdfInhoud({ bijeenkomstId, document, bestandsnaam }, context) {
    const session = requireSession(context, bijeenkomstId);
    const common = {
      bijeenkomstId,
      bestandsnaam: bestandsnaam.replace(/\.pdf$/i, '') || 'pdf',
      magVervangen: true,
    };
    const files =
      document.soort === 'beelden'
        ? listBeeldenBestanden(context, session, { ...common, ...document })
        : listDocumentBestanden(context, session, { ...common, document });
    return {
      bestanden: files.map(({ naam, job }) => ({
        naam: naam.replace(/\.docx$/, '.pdf'),
        inhoud: toInhoud(job),
      })),
    };
  },
};

function toInhoud(job: DocumentJob): PdfInhoud {
  if (job.soort === 'verslag') return toVerslag(job);
  if (job.soort === 'beelden') return toBeelden(job);
  throw new Error(`no PDF of ${job.soort}`);
}

function toVerslag(job: VerslagJob): PdfInhoud {
  const { soort, titel, groep, datum, ondertitel, blokken } = buildVerslag(job);
  const { naam, logo } = job.briefhoofd;
  return {
    soort: 'verslag',
    verslag: { soort, titel, groep, datum, ondertitel, blokken: [...blokken] },
    briefhoofd: { naam, logo: logo === null ? null : toUrl(logo) },
    afbeeldingen: toUrls(job.afbeeldingen),
  };
}

function toBeelden({ titel, groep, datum, labels, beelden, metMakers, afbeeldingen }: BeeldenJob): PdfInhoud {
  const shown = metMakers ? [...beelden] : beelden.map((beeld) => ({ ...beeld, makers: [] }));
  for (const beeld of shown) layOrRefuse(beeld, labels);
  return {
    soort: 'beelden',
    titel,
    groep,
    datum,
    labels,
    beelden: shown,
    afbeeldingen: toUrls(afbeeldingen),
  };
}

const toUrls = (pictures: Readonly<Record<string, StoredPicture>>): Record<string, string> =>
  Object.fromEntries(Object.entries(pictures).map(([id, picture]) => [id, toUrl(picture)]));

const toUrl = ({ mime, bytes }: StoredPicture): string =>
  `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`;
