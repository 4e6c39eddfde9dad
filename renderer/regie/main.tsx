import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../components/AppProvider.tsx';
import { AskContext } from '../store/ask-context.ts';
import { connectRegie } from '../store/regie-stores.ts';
import { flushAllFields } from '../store/saved-field.ts';
import { KlokContext } from '../store/use-klok.ts';
import { RegieContext } from '../store/use-regie.ts';
import { connectKlok } from '../store/verschoven-klok.ts';
import { App } from './App.tsx';

const stores = connectRegie(window.dialoogtafel);
const klok = connectKlok(window.dialoogtafel);
window.addEventListener('pagehide', () => void flushAllFields());

const root = document.getElementById('root');
if (root === null) throw new Error('regie/index.html has no #root');
createRoot(root).render(
  <AppProvider>
    <AskContext value={stores.ask}>
      <RegieContext value={stores}>
        <KlokContext value={klok}>
          <App />
        </KlokContext>
      </RegieContext>
    </AskContext>
  </AppProvider>,
);
