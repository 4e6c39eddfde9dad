import '../store/zod-jitless.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../components/AppProvider.tsx';
import { connectInvoer } from '../store/invoer.ts';
import { flushAllFields } from '../store/saved-field.ts';
import { InvoerVenster } from './InvoerVenster.tsx';
import { refuseFiles } from './refuse-files.ts';

const stores = connectInvoer(window.dialoogtafel);
window.addEventListener('pagehide', () => void flushAllFields());
refuseFiles(window);

const root = document.getElementById('root');
if (root === null) throw new Error('invoer/index.html has no #root');
createRoot(root).render(
  <AppProvider>
    <InvoerVenster stores={stores} />
  </AppProvider>,
);
