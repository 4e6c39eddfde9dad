import '../jitless.ts';
import { join } from 'node:path';
import { app } from 'electron';
import { closeInOrder } from './closing.ts';
import { setUpMenu, takeKey } from './commands.ts';
import { DataProcess } from './data-process.ts';
import { Dialogs, showStartProblem } from './dialogs.ts';
import { listSchermen, type Scherm, watchDisplays } from './displays.ts';
import { Klok } from './klok.ts';
import { InvoerWindow } from './invoer-window.ts';
import { lockDown } from './lockdown.ts';
import { logProblem, openLog, setUpLog } from './log.ts';
import { Preferences } from './preferences.ts';
import { registerScheme } from './protocol.ts';
import { type AnswerSelf, relayRequests } from './relay.ts';
import { RegieWindow } from './regie-window.ts';
import type { RequestParts } from './requests.ts';
import { type HostListeners, type ServiceHost, startHost } from './service-host.ts';
import { installDictionary } from './spelling.ts';
import { placeUserData, readStart, type Start } from './start.ts';
import { saveMemory } from './v8.ts';
import { Windows } from './windows.ts';
import { Zaal } from './zaal.ts';

placeUserData();
setUpLog(join(app.getPath('userData'), 'logs'), app.getAppPath(), !app.isPackaged);
logUncaught();
if (app.requestSingleInstanceLock()) begin();
// The app that runs already comes to the front instead.
else app.exit();

function begin(): void {
  const start = readStart();
  lockDown(start.devServer);
  saveMemory();
  registerScheme();
  app
    .whenReady()
    .then(() => openApp(start))
    .catch(async (error: unknown) => {
      logProblem('not started', {}, error);
      await openLog().catch(() => undefined);
      showStartProblem();
      app.exit(1);
    });
}

/** Every part of main once, each told only what it needs. */
function openApp(start: Start): void {
  const preferences = new Preferences(join(app.getPath('userData'), 'voorkeuren.json'), (error) =>
    logProblem('preferences not saved', {}, error),
  );
  installDictionary(start.resources, app.getPath('userData'));
  const windows = new Windows(start, (input, role) => takeKey(input, role, windows, zaal));
  // First: Chromium starts the process of the window while the rest is made. No message of it comes in between.
  const regie = new RegieWindow(windows, preferences, () => zaal.announce());
  const data = new DataProcess(startServiceOf(start), {
    onEvent: (to, event) => windows.send(to, event),
    onReady: () => {
      if (!windows.isRegieDicht) regie.show();
    },
    onRestart: () => {
      for (const role of ['regie', 'zaal', 'invoer'] as const)
        windows.send(role, { name: 'dienstHerstart', payload: {} });
    },
    onTrouble: (melding) => {
      if (!windows.isRegieDicht) regie.show();
      windows.send('regie', { name: 'statusGewijzigd', payload: { melding } });
    },
    onRegieDicht: (isDicht) => invoer.setRegieDicht(isDicht),
    onWoordenWeg: () => invoer.wipe(),
  });
  const findRegie = (schermen: readonly Scherm[]): Scherm => regie.findScherm(schermen);
  const zaal = new Zaal(windows, preferences, findRegie, (schermen, isOpen) => {
    data.setZaal(isOpen);
    windows.send('regie', { name: 'schermenGewijzigd', payload: schermen });
  });
  const dialogs = new Dialogs(preferences, start.exportMap);
  const klok = new Klok((verschuivingMs) => {
    data.setKlok(verschuivingMs);
    for (const role of ['regie', 'zaal'] as const) {
      windows.send(role, { name: 'klokVerschoven', payload: { verschuivingMs } });
    }
  });
  data.setKlok(klok.verschuivingMs);
  const exportMap = () => ({ map: dialogs.getExportMap() });
  const stamps = { exportBeelden: exportMap, exportDocument: exportMap, exportPapier: exportMap };
  const parts = { start, data, windows, zaal, dialogs, klok, regie };
  relayRequests(windows, data, stamps, answerLater(parts));
  // Two processes that start at once hold each other up; the page takes longer to run than the service to be ready.
  void regie.arrived.then(() => data.start());
  const invoer = new InvoerWindow(windows, regie);
  setUpMenu({ windows, zaal, dialogs, klok }, start.devServer !== null);
  watchDisplays({
    onRemoved: (id) => zaal.handleRemoved(id),
    onSettled: () => {
      regie.keepInSight(listSchermen());
      zaal.handleSettled();
      invoer.handleSettled();
    },
  });
  app.on('second-instance', () => invoer.focus());
  app.on('activate', () => invoer.focus());
  closeInOrder(windows, data);
}

/** What main answers itself is read when it is first asked for: the library is painted without it. */
function answerLater(parts: RequestParts): AnswerSelf {
  let reading: Promise<AnswerSelf> | null = null;
  return async (name, input) => {
    reading ??= import('./requests.ts').then(({ makeAnswerSelf }) => makeAnswerSelf(parts));
    return (await reading)(name, input);
  };
}

/** Starts the service; forgets the code of regie once at most, since a new one may be set before it falls over. */
function startServiceOf(start: Start): (listeners: HostListeners) => ServiceHost {
  let { wisRegiecode } = start;
  return (listeners) => {
    const host = startHost({ ...start, wisRegiecode }, listeners);
    wisRegiecode = false;
    return host;
  };
}

/** An error that nobody caught must not end a meeting, nor show a dialog in English. */
function logUncaught(): void {
  process.on('uncaughtException', (error) => logProblem('uncaught error', {}, error));
  process.on('unhandledRejection', (error) => logProblem('unhandled rejection', {}, error));
}
