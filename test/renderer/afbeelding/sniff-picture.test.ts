import { expect, test } from 'vitest';
import { sniffPicture } from '../../../renderer/afbeelding/sniff-picture.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['jpeg', '\xff\xd8\xff\xe1\x00\x10Exif'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
  ['bmp', 'BM\x36\x00'],
  ['avif', '\x00\x00\x00\x20ftypavif'],
  ['heic', '\x00\x00\x00\x18ftypheic'],
  ['heic', '\x00\x00\x00\x18ftypmif1'],
  ['anders', '\x00\x00\x00\x18ftypisom'],
  ['anders', 'RIFF\x10\x00\x00\x00WAVEfmt '],
  ['anders', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['anders', '%PDF-1.7'],
  ['anders', 'PK\x03\x04'],
  ['anders', ''],
] as const)('%s', (kind, start) => {
  expect(sniffPicture(bytes(start))).toBe(kind);
});
