import { app, type BrowserWindow } from 'electron';
import type { DataProcess } from './data-process.ts';
import { logEvent } from './log.ts';
import type { Windows } from './windows.ts';

const WAIT_FOR_WINDOW = 2_000;
const WAIT_FOR_DATA = 15_000;

/**
 * Ends the app in order: windows first (they hand in what was being typed), then the data service, then Electron.
 * `before-quit` may come any number of times; the closing is done once.
 */
export function closeInOrder(windows: Windows, data: DataProcess): void {
  let phase: 'open' | 'closing' | 'closed' = 'open';
  windows.find('regie')?.once('closed', () => app.quit());
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (phase === 'closed') return;
    event.preventDefault();
    if (phase === 'closing') return;
    phase = 'closing';
    void closeAll(windows, data).finally(() => {
      phase = 'closed';
      logEvent('closed');
      app.quit();
    });
  });
}

async function closeAll(windows: Windows, data: DataProcess): Promise<void> {
  for (const role of ['zaal', 'invoer', 'regie'] as const) {
    const window = windows.find(role);
    if (window !== null) await closeWindow(window);
  }
  await data.close(WAIT_FOR_DATA);
}

/** Closes a window as the person would; one that does not go is taken away. */
function closeWindow(window: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => window.destroy(), WAIT_FOR_WINDOW);
    window.once('closed', () => {
      clearTimeout(timer);
      resolve();
    });
    window.close();
  });
}
