/** Answers at once; to `write` only after 4 kB were written to a file and are on the disk. */
const { fdatasyncSync, openSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const bytes = Buffer.alloc(4096, 7);
const file = openSync(join(process.argv[2], 'rauw.bin'), 'w');

function answer({ id, name }) {
  if (name === 'write') {
    writeSync(file, bytes);
    fdatasyncSync(file);
  }
  const message = { id, value: {} };
  if (process.parentPort) process.parentPort.postMessage(message);
  else process.send(message);
}

if (process.parentPort) process.parentPort.on('message', ({ data }) => answer(data));
else {
  process.on('message', answer);
  process.on('disconnect', () => process.exit(0));
}
