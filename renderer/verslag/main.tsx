import '../store/zod-jitless.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import './verslag.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PdfInhoud } from '../../shared/contract-pdf.ts';
import { waitForParts } from '../papier/wait-for-parts.ts';
import { VerslagDocument } from './VerslagDocument.tsx';

type Inhoud = Extract<PdfInhoud, { soort: 'verslag' }>;

declare global {
  interface Window {
    /** Main calls this once: the page has no bridge and can ask for nothing. Ends when everything is drawn. */
    tekenVerslag: (inhoud: Inhoud) => Promise<void>;
  }
}

const element = document.getElementById('root');
if (element === null) throw new Error('verslag/index.html has no #root');
const root = createRoot(element);

window.tekenVerslag = async (inhoud) => {
  document.title = `${inhoud.verslag.soort}: ${inhoud.verslag.titel}`;
  flushSync(() => {
    root.render(<VerslagDocument inhoud={inhoud} />);
  });
  await waitForParts(element);
};
