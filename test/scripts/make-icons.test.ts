import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packIco, renderIcon, SIZES } from '../../scripts/make-icons.mjs';

const folder = new URL('../../resources/icons/', import.meta.url);

describe('the app icon', () => {
  test.each(SIZES)('the stored PNG of %i px is what the SVG draws now', (size) => {
    const stored = readFileSync(new URL(`${size}x${size}.png`, folder));
    expect(stored.equals(renderIcon(size)), 'run scripts/make-icons.mjs').toBe(true);
    expect([stored.readUInt32BE(16), stored.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('the .ico holds each PNG whole, at the place its directory says', () => {
    const ico = readFileSync(new URL('icon.ico', folder));
    const count = ico.readUInt16LE(4);
    const images = Array.from({ length: count }, (_, index) => {
      const entry = 6 + 16 * index;
      const start = ico.readUInt32LE(entry + 12);
      return {
        size: ico.readUInt8(entry) || 256,
        png: ico.subarray(start, start + ico.readUInt32LE(entry + 8)),
      };
    });
    expect(images.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    expect(images.filter(({ size, png }) => !png.equals(renderIcon(size)))).toEqual([]);
    expect(packIco(images).equals(ico)).toBe(true);
  });
});
