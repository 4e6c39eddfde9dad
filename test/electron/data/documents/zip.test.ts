import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipFiles } from '../../../../electron/data/documents/zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('gives back every file, in order, whether it was compressed or stored', () => {
  const files = new Map([
    ['[Content_Types].xml', bytes('<Types/>'.repeat(100))],
    ['word/media/plaat.png', bytes('niet te verkleinen')],
    ['word/média.svg', bytes('')],
  ]);
  const zip = zipFiles(files);
  const unzipped = unzipSync(zip);
  expect(Object.keys(unzipped)).toEqual([...files.keys()]);
  for (const [path, data] of files) expect(Buffer.from(unzipped[path] ?? [])).toEqual(Buffer.from(data));
  expect(zip.length).toBeLessThan(800);
  expect(Buffer.from(zip).includes('niet te verkleinen')).toBe(true);
});
