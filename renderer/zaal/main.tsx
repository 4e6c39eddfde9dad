import '../store/zod-jitless.ts';
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
import { ZaalVenster } from './ZaalVenster.tsx';

const stores = connectZaal(window.dialoogtafel);
const klok = connectKlok(window.dialoogtafel);
const root = document.getElementById('root');
if (root === null) throw new Error('zaal/index.html has no #root');
createRoot(root).render(
  <AppProvider>
    <AskContext value={stores.ask}>
      <KlokContext value={klok}>
        <ZaalVenster stores={stores} />
      </KlokContext>
    </AskContext>
  </AppProvider>,
);
