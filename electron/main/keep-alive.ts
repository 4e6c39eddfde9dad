import { type BrowserWindow, dialog } from 'electron';
import type { Rol } from '../../shared/contract.ts';
import { logProblem } from './log.ts';

const RELOADS_BEFORE_REST = 3;
const REST = 60_000;

/**
 * A page that fell over is loaded again: what it showed is in the data service. One that keeps falling over, or hangs,
 * is left to the person who sits in front of it. That of the zaal only stands there: regie shows that it is silent.
 */
export function keepAlive(window: BrowserWindow, role: Rol): void {
  const { webContents } = window;
  let reloads = 0;
  let isAsking = false;
  const ask = async (reload: () => void): Promise<void> => {
    if (isAsking || role === 'zaal') return;
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'Dit venster van Dialoogtafel reageert niet meer.',
      detail: 'Alles wat bewaard is, staat er nog als je het opnieuw laadt.',
      buttons: ['Opnieuw laden', 'Nog even wachten'],
      defaultId: 0,
      cancelId: 1,
    });
    isAsking = false;
    if (response === 0 && !window.isDestroyed()) reload();
  };
  webContents.on('render-process-gone', (_event, { reason }) => {
    logProblem('page fell over', { role, reason });
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (reloads >= RELOADS_BEFORE_REST) {
      void ask(() => webContents.reload());
      return;
    }
    reloads += 1;
    setTimeout(() => (reloads -= 1), REST).unref();
    webContents.reload();
  });
  window.on('unresponsive', () => {
    logProblem('page does not answer', { role });
    // A page that hangs does not even hear that it is to be loaded again.
    void ask(() => {
      webContents.forcefullyCrashRenderer();
    });
  });
}
