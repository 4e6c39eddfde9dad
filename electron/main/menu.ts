import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Opdracht } from '../../shared/contract.ts';

/** What the menu can do beside sending a command to regie. */
export interface MenuActions {
  send(opdracht: Opdracht): void;
  zoom(step: -1 | 0 | 1): void;
  chooseExportMap(): void;
  openExportMap(): void;
  openZaal(alsVenster: boolean): void;
  closeZaal(): void;
  showAbout(): void;
  quit(): void;
}

/**
 * Sets the menu: every command with its key. Keys that depend on where the cursor is, and the clicker's keys, are only
 * shown here; `keys.ts` and the page act on them.
 * @param isDevelopment adds the developer's menu; never in a packaged app
 */
export function setMenu(actions: MenuActions, isDevelopment: boolean): void {
  const menus = [
    makeBestand(actions),
    makeBewerken(actions),
    makeBeeld(actions),
    makeTijd(actions),
    makeZaal(actions),
    makeHelp(actions),
  ];
  if (isDevelopment)
    menus.push({ label: 'Ontwikkeling', submenu: [{ role: 'toggleDevTools' }, { role: 'reload' }] });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function makeBestand(actions: MenuActions): MenuItemConstructorOptions {
  return {
    label: '&Bestand',
    submenu: [
      makeCommand('A&fdrukken op papier…', 'papier', 'CmdOrCtrl+P', actions.send),
      { type: 'separator' },
      { label: '&Map voor Word-documenten kiezen…', click: () => actions.chooseExportMap() },
      { label: 'Map met Word-documenten &openen', click: () => actions.openExportMap() },
      { type: 'separator' },
      makeCommand('&Vergrendelen', 'slot', 'CmdOrCtrl+L', actions.send),
      { type: 'separator' },
      { label: '&Afsluiten', accelerator: 'CmdOrCtrl+Q', click: () => actions.quit() },
    ],
  };
}

function makeBewerken({ send }: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Be&werken',
    submenu: [
      makeCommand('&Ongedaan maken', 'ongedaan', 'CmdOrCtrl+Z', send),
      makeCommand('O&pnieuw', 'opnieuw', 'CmdOrCtrl+Y', send),
      { type: 'separator' },
      makeCommand('Op de pa&rkeerplaats…', 'parkeer', 'P', send),
      { type: 'separator' },
      { label: 'K&nippen', role: 'cut' },
      { label: '&Kopiëren', role: 'copy' },
      { label: '&Plakken', role: 'paste' },
      { label: 'Alles &selecteren', role: 'selectAll' },
    ],
  };
}

function makeBeeld({ zoom }: MenuActions): MenuItemConstructorOptions {
  return {
    label: 'Bee&ld',
    submenu: [
      { label: '&Groter', accelerator: 'CmdOrCtrl+Plus', click: () => zoom(1) },
      // The same key without Shift.
      { label: 'Groter', accelerator: 'CmdOrCtrl+=', visible: false, click: () => zoom(1) },
      { label: '&Kleiner', accelerator: 'CmdOrCtrl+-', click: () => zoom(-1) },
      { label: '&Normale grootte', accelerator: 'CmdOrCtrl+0', click: () => zoom(0) },
      { type: 'separator' },
      { label: '&Volledig scherm', role: 'togglefullscreen', accelerator: 'F11' },
    ],
  };
}

function makeTijd({ send }: MenuActions): MenuItemConstructorOptions {
  return {
    label: '&Tijd',
    submenu: [
      makeCommand('&Timer starten of pauzeren', 'timer', 'T', send),
      makeCommand('&Vijf minuten erbij', 'verleng', '+', send),
      { type: 'separator' },
      makeCommand('&Geluid aan of uit', 'geluid', 'G', send),
    ],
  };
}

function makeZaal({ send, openZaal, closeZaal }: MenuActions): MenuItemConstructorOptions {
  return {
    label: '&Zaal',
    submenu: [
      makeCommand('&Presenteren', 'presenteer', 'F5', send),
      makeCommand('&Volgende stap', 'volgende', 'PageDown', send),
      makeCommand('V&orige stap', 'vorige', 'PageUp', send),
      { type: 'separator' },
      makeCommand('&Zwart scherm', 'zwart', 'CmdOrCtrl+Shift+B', send),
      makeCommand('&Neutraal scherm', 'neutraal', 'W', send),
      makeCommand('&Beeld stilzetten', 'bevries', 'F', send),
      { type: 'separator' },
      { id: 'zaal-openen', label: 'Zaal &openen', click: () => openZaal(false) },
      { label: 'Zaal openen als &venster', click: () => openZaal(true) },
      makeCommand('Schermen &wisselen', 'wissel', 'CmdOrCtrl+Shift+S', send),
      { label: 'Zaal &sluiten', click: () => closeZaal() },
    ],
  };
}

function makeHelp({ send, showAbout }: MenuActions): MenuItemConstructorOptions {
  return {
    label: '&Help',
    submenu: [
      { label: '&Toetsen en handleiding', accelerator: 'F1', click: () => send('toetsen') },
      { label: '&Over Dialoogtafel', click: () => showAbout() },
    ],
  };
}

function makeCommand(
  label: string,
  opdracht: Opdracht,
  accelerator: string,
  send: MenuActions['send'],
): MenuItemConstructorOptions {
  return { label, accelerator, registerAccelerator: false, click: () => send(opdracht) };
}
