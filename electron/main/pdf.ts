import type { PrintToPDFOptions, WebContents } from 'electron';
import { formatDatum } from '../../shared/a4/voet.ts';
import type { RequestInput, RequestOutput } from '../../shared/contract.ts';
import type { PdfInhoud } from '../../shared/contract-pdf.ts';
import { saveAll } from '../files/save-all.ts';
import { valueOf } from './answer.ts';
import type { PapierParts } from './papier.ts';
import { withPapier } from './papier-window.ts';
import { makeVoetregel } from './pdf-voet.ts';
import type { MainHandlers } from './requests.ts';

// The margins stand in the stylesheet of the page that is drawn. An older Electron leaves out the tags and
// the list of headings.
const BASIS = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

/** Documents as PDF: what the service says is in them, drawn on a page that is never shown. */
export function makePdfHandlers(parts: PapierParts): Pick<MainHandlers, 'exportPdf' | 'cancelPdf'> {
  const { start, windows, dialogs } = parts;
  let stop = new AbortController();
  return {
    async exportPdf({ magVervangen, ...vraag }) {
      const { signal } = (stop = new AbortController());
      const files = await askInhoud(parts, vraag);
      const draw = ({ inhoud }: PdfBestand): Promise<Uint8Array> => {
        const options = { ...BASIS, ...listOpties(inhoud) };
        const act = (contents: WebContents) => contents.printToPDF(options);
        return withPapier(start, windows.get('regie'), toTekening(inhoud), act, signal);
      };
      return saveAll({ map: dialogs.getExportMap(), magVervangen }, files, draw, (deel) => {
        windows.send('regie', { name: 'exportVoortgang', payload: { deel } });
      });
    },

    cancelPdf() {
      stop.abort();
      return {};
    },
  };
}

type PdfBestand = RequestOutput<'getPdfInhoud'>['bestanden'][number];

const toTekening = (inhoud: PdfInhoud) =>
  inhoud.soort === 'beelden'
    ? ({ pagina: 'papier', functie: 'tekenBeelden', data: inhoud } as const)
    : ({ pagina: 'verslag', functie: 'tekenVerslag', data: inhoud } as const);

/** A Beeld has its own foot; a report says whose it is and which page of how many. */
function listOpties(inhoud: PdfInhoud): PrintToPDFOptions {
  if (inhoud.soort === 'beelden') return {};
  const { soort, groep, datum } = inhoud.verslag;
  const links = [soort, formatDatum(datum), groep].filter((part) => part.trim() !== '').join(' · ');
  return { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: makeVoetregel(links) };
}

async function askInhoud({ data }: PapierParts, vraag: RequestInput<'getPdfInhoud'>): Promise<PdfBestand[]> {
  // The schema of a whole report is read when there is one to print.
  const { pdfBestandenSchema } = await import('../../shared/contract-pdf.ts');
  return pdfBestandenSchema.parse(valueOf(await data.ask('regie', 'getPdfInhoud', vraag))).bestanden;
}
