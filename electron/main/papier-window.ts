import { BrowserWindow, session, type WebContents } from 'electron';
import type { GekozenBlad } from '../../shared/papier/layout-papier.ts';
import { APP_ORIGIN } from './app-files.ts';
import { ABSENT_FEATURES } from './lockdown.ts';
import { serveApp } from './protocol.ts';
import type { Start } from './start.ts';

const PARTITION = 'papier';
let isServed = false;

/**
 * Draws printed material in a window that is never shown and is gone afterwards. It has no bridge: what it draws is
 * handed to it, and it can ask for nothing.
 * @param parent the window that a print dialog belongs to
 * @param act what is to be done with the drawn pages
 */
export async function withPapier<T>(
  start: Start,
  parent: BrowserWindow,
  bladen: readonly GekozenBlad[],
  act: (contents: WebContents) => Promise<T>,
): Promise<T> {
  const opened = session.fromPartition(PARTITION);
  if (!isServed) serveApp(opened, start.rendererDir);
  isServed = true;
  const window = new BrowserWindow({
    ...parent.getBounds(),
    parent,
    show: false,
    skipTaskbar: true,
    webPreferences: {
      session: opened,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      disableBlinkFeatures: ABSENT_FEATURES,
      devTools: false,
    },
  });
  try {
    const origin = start.devServer?.replace(/\/$/, '') ?? APP_ORIGIN;
    await window.loadURL(`${origin}/papier/index.html`);
    await window.webContents.executeJavaScript(`window.tekenPapier(${JSON.stringify(bladen)})`);
    return await act(window.webContents);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}
