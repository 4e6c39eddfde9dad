/**
 * The least an Electron app can be: sandboxed windows that show one line. `BARE_WINDOWS` says how many;
 * `BARE_SERVICE=ja` adds a process beside it, hosted as the app hosts its data service, and a way for a window to ask it.
 */
const { fork } = require('node:child_process');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { app, BrowserWindow, ipcMain, screen, utilityProcess } = require('electron');

const windows = Number(process.env.BARE_WINDOWS ?? '1');
const hasService = process.env.BARE_SERVICE === 'ja';
const node = process.env.DIALOOGTAFEL_NODE;

// As the app does (`electron/main/v8.ts`), so that it gains nothing by it.
setFlagsFromString('--optimize-for-size');
app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2');

/** Starts the process beside it; gives how to ask it. */
function startService() {
  const script = join(__dirname, 'service.cjs');
  const args = [app.getPath('userData')];
  const child = node
    ? fork(script, args, { execPath: node, execArgv: [], serialization: 'advanced' })
    : utilityProcess.fork(script, args);
  const waiting = new Map();
  let lastId = 0;
  child.on('message', ({ id, value }) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  return (name) =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      const message = { id: lastId, name };
      if (node) child.send(message);
      else child.postMessage(message);
    });
}

/** A second window without a frame, as large as the display that the first one is not on. */
function openSecond() {
  const { bounds } = screen.getAllDisplays().at(-1);
  const window = new BrowserWindow({
    ...bounds,
    show: false,
    frame: false,
    enableLargerThanScreen: true,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  window.once('ready-to-show', () => window.showInactive());
  void window.loadFile(join(__dirname, 'index.html'), { search: 'tweede' });
  return window;
}

void app.whenReady().then(() => {
  let second;
  ipcMain.handle('open-second', () => {
    second = openSecond();
  });
  ipcMain.handle('close-second', () => second.destroy());
  if (hasService) {
    const ask = startService();
    ipcMain.handle('request', (_event, name) => ask(name));
  }
  for (let count = 0; count < windows; count += 1) {
    const preload = hasService ? { preload: join(__dirname, 'preload.cjs') } : {};
    const window = new BrowserWindow({
      width: 1366,
      height: 768,
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false, ...preload },
    });
    window.once('ready-to-show', () => window.show());
    void window.loadFile(join(__dirname, 'index.html'));
  }
});
app.on('window-all-closed', () => app.quit());
