import { join } from 'node:path';
import type { PrintToPDFOptions } from 'electron';
import { formatDatum } from '../../shared/a4/voet.ts';
import type { RequestInput } from '../../shared/contract.ts';
import { type PdfInhoud, pdfBestandenSchema } from '../../shared/contract-pdf.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { fileExists, saveFile } from '../data/documents/save-file.ts';
import type { PapierParts } from './papier.ts';
import { withPapier } from './papier-window.ts';
import { makeVoetregel } from './pdf-voet.ts';
import type { MainHandlers } from './relay.ts';

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
  let isCancelled = false;
  return {
    async exportPdf({ magVervangen, ...vraag }) {
      isCancelled = false;
      const map = dialogs.getExportMap();
      const files = await askInhoud(parts, vraag);
      const bestanden = files.map(({ naam }) => ({ naam, pad: join(map, naam) }));
      const existing = bestanden.filter(({ pad }) => fileExists(pad));
      if (existing.length > 0 && !magVervangen) return { uitkomst: 'bestaatAl', bestanden: existing };
      for (const [index, { naam, inhoud }] of files.entries()) {
        const options = { ...BASIS, ...listOpties(inhoud) };
        const pdf = await withPapier(start, windows.get('regie'), toTekening(inhoud), (contents) =>
          contents.printToPDF(options),
        );
        if (isCancelled) throw afgebroken();
        await saveFile(join(map, naam), pdf);
        const deel = (index + 1) / files.length;
        windows.send('regie', { name: 'exportVoortgang', payload: { deel } });
      }
      return { uitkomst: 'opgeslagen', bestanden };
    },

    cancelPdf() {
      isCancelled = true;
      return {};
    },
  };
}

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

async function askInhoud({ data }: PapierParts, vraag: RequestInput<'getPdfInhoud'>) {
  const answer = await data.ask('regie', 'getPdfInhoud', vraag);
  if (!answer.ok) throw new DialoogtafelError('ongeldig', answer.melding);
  return pdfBestandenSchema.parse(answer.value).bestanden;
}

const afgebroken = (): DialoogtafelError =>
  new DialoogtafelError('afgebroken', 'Het bewaren is gestopt. Er is niets vervangen.');
