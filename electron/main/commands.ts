import { app, clipboard, type Input } from 'electron';
import type { Opdracht, Rol } from '../../shared/contract.ts';
import type { Dialogs } from './dialogs.ts';
import type { Klok } from './klok.ts';
import { isFullScreenKey, isKeptFromInvoer, readOpdracht } from './keys.ts';
import { type MenuActions, setMenu } from './menu.ts';
import type { makePapierHandlers } from './papier.ts';
import type { makePdfHandlers } from './pdf.ts';
import type { RegieWindow } from './regie-window.ts';
import type { MainHandlers } from './requests.ts';
import type { Windows } from './windows.ts';
import type { Zaal } from './zaal.ts';

const ZOOM_STEP = 0.1;
const LEAST_ZOOM = 0.8;
const MOST_ZOOM = 2;

/** What a command may need. */
export interface CommandParts {
  readonly windows: Windows;
  readonly zaal: Zaal;
  readonly dialogs: Dialogs;
  readonly klok: Klok;
}

/** What answering a request may need. */
export interface HandlerParts extends CommandParts {
  readonly regie: RegieWindow;
}

/** Acts on a key of a window; says whether it is kept from the page. */
export function takeKey(input: Input, role: Rol, windows: Windows, zaal: Zaal): boolean {
  if (input.type !== 'keyDown') return false;
  if (role === 'invoer') return isKeptFromInvoer(input);
  // While regie is closed the zaal stands as it is: its keys do nothing.
  if (windows.isRegieDicht) return isFullScreenKey(input) || readOpdracht(input, role) !== null;
  if (role === 'zaal' && isFullScreenKey(input)) {
    zaal.toggleFullScreen();
    return true;
  }
  const opdracht = readOpdracht(input, role);
  if (opdracht === null) return false;
  // A clicker that is held down moves the room on once.
  if (!input.isAutoRepeat) sendOpdracht(windows, opdracht);
  return true;
}

/** Sets the menu of regie. */
export function setUpMenu(parts: CommandParts, isDevelopment: boolean): void {
  setMenu(onlyWhileOpen(makeMenuActions(parts), parts.windows), isDevelopment);
}

/** What main answers itself about windows, displays and folders. */
export function makeHandlers({
  windows,
  zaal,
  dialogs,
  klok,
  regie,
}: HandlerParts): Omit<
  MainHandlers,
  keyof ReturnType<typeof makePapierHandlers> | keyof ReturnType<typeof makePdfHandlers>
> {
  return {
    getSchermen: () => zaal.describe(),
    openZaal: ({ schermId, alsVenster }) => {
      zaal.open(schermId, alsVenster);
      return {};
    },
    closeZaal: () => {
      zaal.close();
      return {};
    },
    swapSchermen: () => {
      zaal.swap((scherm) => regie.moveTo(scherm));
      return {};
    },
    getExportMap: () => ({ map: dialogs.getExportMap() }),
    chooseExportMap: async () => ({ map: await dialogs.chooseExportMap(windows.get('regie')) }),
    chooseExportBestand: async ({ bestandsnaam, extensie }) => ({
      bestand: await dialogs.chooseExportBestand(windows.get('regie'), bestandsnaam, extensie),
    }),
    copyTekst: async ({ tekst }) => {
      await clipboard.writeText(tekst);
      return {};
    },
    showInMap: ({ pad }) => {
      dialogs.showInMap(pad);
      return {};
    },
    getKlok: () => ({ verschuivingMs: klok.verschuivingMs }),
    sendOpdracht: () => {
      if (!windows.isRegieDicht) zaal.leave();
      return {};
    },
  };
}

/** The menu is regie's: while regie is closed it does nothing, wherever it may still be reached. */
function onlyWhileOpen(actions: MenuActions, windows: Windows): MenuActions {
  const unlessClosed =
    <A extends unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      if (!windows.isRegieDicht) act(...args);
    };
  return {
    send: unlessClosed(actions.send),
    zoom: unlessClosed(actions.zoom),
    chooseExportMap: unlessClosed(actions.chooseExportMap),
    openExportMap: unlessClosed(actions.openExportMap),
    openZaal: unlessClosed(actions.openZaal),
    closeZaal: unlessClosed(actions.closeZaal),
    showAbout: unlessClosed(actions.showAbout),
    quit: unlessClosed(actions.quit),
  };
}

function makeMenuActions({ windows, zaal, dialogs }: CommandParts): MenuActions {
  return {
    send: (opdracht) => sendOpdracht(windows, opdracht),
    zoom: (step) => zoomRegie(windows, step),
    chooseExportMap: () => void dialogs.chooseExportMap(windows.get('regie')),
    openExportMap: () => dialogs.openExportMap(),
    openZaal: (alsVenster) => zaal.open(null, alsVenster),
    closeZaal: () => zaal.close(),
    showAbout: () => void dialogs.showAbout(windows.get('regie')),
    quit: () => app.quit(),
  };
}

function sendOpdracht(windows: Windows, opdracht: Opdracht): void {
  windows.send('regie', { name: 'opdracht', payload: { opdracht } });
}

function zoomRegie(windows: Windows, step: -1 | 0 | 1): void {
  const contents = windows.find('regie')?.webContents;
  if (contents === undefined) return;
  const wanted = step === 0 ? 1 : Math.round((contents.getZoomFactor() + step * ZOOM_STEP) * 10) / 10;
  contents.setZoomFactor(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, wanted)));
}
