import '../store/zod-jitless.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import './papier.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PdfInhoud } from '../../shared/contract-pdf.ts';
import { type GekozenBlad, layoutPapier } from '../../shared/papier/layout-papier.ts';
import { BeeldenVellen } from './BeeldenVellen.tsx';
import { PapierVel } from './PapierVel.tsx';
import { waitForParts } from './wait-for-parts.ts';

declare global {
  interface Window {
    /** Main calls this once: the page has no bridge and can ask for nothing. Gives the number of pages when it is drawn. */
    tekenPapier: (bladen: readonly GekozenBlad[]) => Promise<number>;
    /** The same for Beelden. */
    tekenBeelden: (inhoud: Extract<PdfInhoud, { soort: 'beelden' }>) => Promise<void>;
  }
}

const element = document.getElementById('root');
if (element === null) throw new Error('papier/index.html has no #root');
const root = createRoot(element);

window.tekenPapier = async (bladen) => {
  const paginas = layoutPapier(bladen);
  flushSync(() => {
    root.render(
      paginas.map((pagina, index) => (
        // The pages of one print never change.
        <div key={String(index)} className="vel">
          <PapierVel pagina={pagina} label={`Bladzijde ${String(index + 1)}`} />
        </div>
      )),
    );
  });
  await waitForParts(element);
  return paginas.length;
};

window.tekenBeelden = async (inhoud) => {
  document.title = inhoud.titel;
  flushSync(() => {
    root.render(<BeeldenVellen inhoud={inhoud} />);
  });
  await waitForParts(element);
};
