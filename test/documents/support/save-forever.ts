import { saveFile } from '../../../electron/files/save-file.ts';

/**
 * A process that saves a document over itself until it is killed: `node save-forever.ts <path> <bytes>`. Each version is
 * one letter over and over, so that a mixed or a short file shows.
 */
const [, , pad = '', size = '0'] = process.argv;

for (let versie = 0; ; versie += 1) {
  const letter = 65 + (versie % 26);
  await saveFile(pad, new Uint8Array(Number(size)).fill(letter));
  if (versie === 0) process.send?.('begonnen');
}
