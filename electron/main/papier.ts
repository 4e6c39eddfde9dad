import type { WebContents } from 'electron';
import type { RequestInput } from '../../shared/contract.ts';
import { bladenSchema } from '../../shared/contract-papier.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { GekozenBlad } from '../../shared/papier/layout-papier.ts';
import { saveAll } from '../files/save-all.ts';
import { safeFileName } from '../files/save-file.ts';
import { valueOf } from './answer.ts';
import type { DataProcess } from './data-process.ts';
import type { Dialogs } from './dialogs.ts';
import { type Tekening, withPapier } from './papier-window.ts';
import type { MainHandlers } from './requests.ts';
import type { Start } from './start.ts';
import type { Windows } from './windows.ts';

/** What printing needs. */
export interface PapierParts {
  readonly start: Start;
  readonly windows: Windows;
  readonly data: DataProcess;
  readonly dialogs: Dialogs;
}

// At 100 % on A4: a card is as large as it was drawn.
const PDF = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  scale: 1,
  generateTaggedPDF: true,
} as const;

/** Printing through the system's dialog, and the same pages as PDF. */
export function makePapierHandlers(
  parts: PapierParts,
): Pick<MainHandlers, 'printPapier' | 'exportPapierPdf'> {
  const { start, windows, dialogs } = parts;
  return {
    async printPapier(vraag) {
      const regie = windows.get('regie');
      // Without a printer the system's dialog does not even come.
      if ((await regie.webContents.getPrintersAsync()).length === 0) throw noPrinter();
      const bladen = await askBladen(parts, 'getPapier', vraag);
      return { uitkomst: await withPapier(start, regie, toTekening(bladen), print) };
    },

    async exportPapierPdf({ bestandsnaam, magVervangen, ...vraag }) {
      const bladen = await askBladen(parts, 'getPapierPdf', vraag);
      const naam = safeFileName(bestandsnaam, 'pdf', 'Papier');
      const draw = () =>
        withPapier(start, windows.get('regie'), toTekening(bladen), (contents) => contents.printToPDF(PDF));
      const tell = (deel: number): void => {
        windows.send('regie', { name: 'exportVoortgang', payload: { deel } });
      };
      return saveAll({ map: dialogs.getExportMap(), magVervangen }, [{ naam }], draw, tell);
    },
  };
}

const toTekening = (bladen: readonly GekozenBlad[]): Tekening => ({
  pagina: 'papier',
  functie: 'tekenPapier',
  data: bladen,
});

async function askBladen(
  { data }: PapierParts,
  name: 'getPapier' | 'getPapierPdf',
  vraag: RequestInput<'getPapier'>,
): Promise<readonly GekozenBlad[]> {
  return bladenSchema.parse(valueOf(await data.ask('regie', name, vraag))).bladen;
}

function print(contents: WebContents): Promise<'afgedrukt' | 'afgebroken'> {
  return new Promise((resolve, reject) => {
    const options = { silent: false, printBackground: true, scaleFactor: 100, pageSize: 'A4' } as const;
    contents.print({ ...options, margins: { marginType: 'none' } }, (isPrinted, reason) => {
      if (isPrinted) resolve('afgedrukt');
      else if (/cancel/i.test(reason)) resolve('afgebroken');
      else reject(notPrinted());
    });
  });
}

function noPrinter(): DialoogtafelError {
  return new DialoogtafelError(
    'printerFout',
    'Er is geen printer op deze computer. Bewaar het als PDF of als Word en druk het ergens anders af.',
  );
}

function notPrinted(): DialoogtafelError {
  return new DialoogtafelError(
    'printerFout',
    'Afdrukken is niet gelukt. Kijk of de printer aan staat, of bewaar het als PDF of als Word.',
  );
}
