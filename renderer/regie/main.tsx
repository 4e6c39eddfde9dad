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

/** So long nothing is painted, in ms. */
const LONGEST_EMPTY = 250;

// What is not seen at once waits until the library is painted.
const afterPaint = (ask: () => void): void => void requestIdleCallback(ask);
const stores = connectRegie(window.dialoogtafel, afterPaint);
window.addEventListener('pagehide', () => void flushAllFields());

// The library is painted once, with what is in it: it is a moment away. A service that is slow is not waited for.
await new Promise((resolve) => {
  stores.bibliotheek.store.subscribe(resolve);
  setTimeout(resolve, LONGEST_EMPTY);
});
const klok = connectKlok(window.dialoogtafel, afterPaint);
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
