import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import './zaal.css';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../components/AppProvider.tsx';
import { AskContext } from '../store/ask-context.ts';
import { KlokContext } from '../store/use-klok.ts';
import { connectKlok } from '../store/verschoven-klok.ts';
import { connectZaal } from '../store/zaal.ts';
import { createToonbaar } from './toonbaar.ts';
import { ZaalVenster } from './ZaalVenster.tsx';

const stores = connectZaal(window.dialoogtafel);
const toonbaar = createToonbaar(
  stores.store,
  import('./delen.ts').then(({ ZAAL_DELEN }) => ZAAL_DELEN),
);
const klok = connectKlok(window.dialoogtafel);
const root = document.getElementById('root');
if (root === null) throw new Error('zaal/index.html has no #root');
// The neutral picture of the page stays until there is one that can be painted whole.
const stop = toonbaar.subscribe(({ zending }) => {
  if (zending === null) return;
  stop();
  createRoot(root).render(
    <AppProvider>
      <AskContext value={stores.ask}>
        <KlokContext value={klok}>
          <ZaalVenster stores={stores} toonbaar={toonbaar} />
        </KlokContext>
      </AskContext>
    </AppProvider>,
  );
});
