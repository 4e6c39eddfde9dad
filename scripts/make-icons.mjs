// Renders the app icon to the sizes the three systems ask for. Run after changing an SVG.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const folder = new URL('../resources/icons/', import.meta.url);

// Under 48 px the people and the writing of the large drawing run together, so a plainer one takes over.
export const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const SMALLEST_OF_LARGE = 48;
// The .ico format keeps a side in one byte, where 0 means 256.
const ICO_SIZES = SIZES.filter((size) => size <= 256);

/**
 * Gives the icon as PNG bytes, `size` x `size` px.
 * @param {number} size
 * @returns {Buffer}
 */
export function renderIcon(size) {
  const source = size < SMALLEST_OF_LARGE ? 'icon-small.svg' : 'icon.svg';
  const svg = readFileSync(new URL(source, folder), 'utf8');
  return Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

/**
 * Gives a Windows .ico file that holds the given PNGs as they are.
 * @param {{ size: number, png: Buffer }[]} images each at most 256 px
 * @returns {Buffer}
 */
export function packIco(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(new URL(`${size}x${size}.png`, folder), renderIcon(size));
  const images = ICO_SIZES.map((size) => ({ size, png: renderIcon(size) }));
  writeFileSync(new URL('icon.ico', folder), packIco(images));
}
