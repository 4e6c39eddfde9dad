import { BrowserWindow, session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-files.ts';
import { ABSENT_FEATURES } from './lockdown.ts';
import { serveApp } from './protocol.ts';
import type { Start } from './start.ts';

const PARTITION = 'papier';
let isServed = false;

/** What is drawn: on which page, by which function of it, from what. */
export interface Tekening {
  readonly pagina: 'papier' | 'verslag';
  readonly functie: 'tekenPapier' | 'tekenBeelden' | 'tekenVerslag';
  readonly data: unknown;
}

/**
 * Draws printed material in a window that is never shown and is gone afterwards. It has no bridge: what it draws is
 * handed to it, and it can ask for nothing.
 * @param parent the window that a print dialog belongs to
 * @param act what is to be done with the drawn pages
 */
export async function withPapier<T>(
  start: Start,
  parent: BrowserWindow,
  { pagina, functie, data }: Tekening,
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
    await window.loadURL(`${origin}/${pagina}/index.html`);
    await window.webContents.executeJavaScript(`window.${functie}(${JSON.stringify(data)})`);
    return await act(window.webContents);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}
