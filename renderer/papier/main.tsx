import '../store/zod-jitless.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import './papier.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type GekozenBlad, layoutPapier } from '../../shared/papier/layout-papier.ts';
import { PapierVel } from './PapierVel.tsx';

declare global {
  interface Window {
    /** Main calls this once: the page has no bridge and can ask for nothing. Gives the number of pages when it is drawn. */
    tekenPapier: (bladen: readonly GekozenBlad[]) => Promise<number>;
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
  await Promise.all(
    [...document.fonts].filter(({ family }) => family.includes('Carlito')).map((font) => font.load()),
  );
  await document.fonts.ready;
  return paginas.length;
};
