// A data service that gives back what it gets. Written for the oldest Node that hosts it (18, in Electron 25), so that
// both ways of hosting are tested on whatever Electron is there. What it does on command is in hosting.spec.ts.
'use strict';
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {import('../../../electron/protocol.ts').ToService} ToService */
/** @typedef {import('../../../electron/protocol.ts').FromService} FromService */
/** @typedef {{ postMessage(message: FromService): void, on(name: 'message', listener: (event: { data: ToService }) => void): void }} ParentPort */

const PREFIX = '--data-dir=';
const dataDir = process.argv.find((entry) => entry.startsWith(PREFIX))?.slice(PREFIX.length) ?? '';
mkdirSync(dataDir, { recursive: true });
if (existsSync(join(dataDir, 'cannot-start'))) process.exit(1);

const { parentPort } = /** @type {{ parentPort?: ParentPort }} */ (/** @type {unknown} */ (process));
let hasZaal = false;

/** @param {FromService} message */
function post(message) {
  if (parentPort === undefined) process.send?.(message);
  else parentPort.postMessage(message);
}

/** @param {Extract<ToService, { kind: 'request' }>} request */
function answer({ id, role, name, input }) {
  const { vraag } = /** @type {{ vraag?: string }} */ (input);
  if (vraag === 'fall over') {
    process.stderr.write('falls over: Error\n    at answer (echo.ts:1:1)\n');
    // Electron stops listening to what a utility process says at its exit, also to what was said before it.
    setTimeout(() => process.exit(1), 100);
    return;
  }
  if (vraag === 'say nothing') return;
  const { pid, versions, argv } = process;
  const canCollect = typeof globalThis.gc === 'function';
  const value = {
    role,
    name,
    input,
    zaal: hasZaal,
    pid,
    node: versions.node,
    argv: argv.slice(2),
    canCollect,
  };
  post({ kind: 'answer', id, answer: { ok: true, value } });
}

function close() {
  writeFileSync(join(dataDir, 'closed'), String(process.pid));
  post({ kind: 'closed' });
  process.exit(0);
}

/** @param {ToService} message */
function receive(message) {
  if (message.kind === 'request') answer(message);
  else if (message.kind === 'windows') hasZaal = message.zaal;
  // Slow enough that an app which does not wait would be gone.
  else if (message.kind === 'shutdown') setTimeout(close, 500);
}

if (parentPort === undefined) {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message) => receive(/** @type {ToService} */ (message)));
} else {
  parentPort.on('message', ({ data }) => receive(data));
}
post({ kind: 'ready' });
