import { BrowserWindow, session, type WebContents } from 'electron';
import { afgebroken, DialoogtafelError } from '../../shared/domain/errors.ts';
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
 * @param signal stops it at once, also a page that hangs: it rejects with 'afgebroken'
 */
export async function withPapier<T>(
  start: Start,
  parent: BrowserWindow,
  { pagina, functie, data }: Tekening,
  act: (contents: WebContents) => Promise<T>,
  signal: AbortSignal = new AbortController().signal,
): Promise<T> {
  if (signal.aborted) throw afgebroken();
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
  const draw = async (): Promise<T> => {
    const origin = start.devServer?.replace(/\/$/, '') ?? APP_ORIGIN;
    try {
      await window.loadURL(`${origin}/${pagina}/index.html`);
      await window.webContents.executeJavaScript(`window.${functie}(${JSON.stringify(data)})`);
    } catch (error) {
      throw notDrawn(error);
    }
    return await act(window.webContents);
  };
  try {
    return await Promise.race([draw(), watchEnd(window, signal)]);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Rejects when it was stopped, or when the page fell over: then it never answers. */
function watchEnd({ webContents }: BrowserWindow, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(afgebroken()), { once: true });
    webContents.once('render-process-gone', () => reject(notDrawn()));
  });
}

function notDrawn(cause?: unknown): DialoogtafelError {
  const melding = 'De bladzijden konden niet worden getekend. Er is niets bewaard. Probeer het opnieuw.';
  return new DialoogtafelError('onverwacht', melding, { cause });
}
