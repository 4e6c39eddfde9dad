import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_PER_PIXEL = 4;
/** Charts are mostly white: a higher level takes several times as long and gains a tenth. */
const LEVEL = 4;
const INCHES_PER_METRE = 1000 / 25.4;

/**
 * Pixels (red, green, blue, alpha) as PNG, by the compressor of Node: resvg's own takes longer than drawing does. `dpi` is
 * what the picture says of itself.
 */
export function encodePng(
  { width, height, pixels }: { readonly width: number; readonly height: number; readonly pixels: Uint8Array },
  dpi: number,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of each of four colours.
  header.set([8, 6, 0, 0, 0], 8);
  const density = Buffer.alloc(9);
  density.writeUInt32BE(Math.round(dpi * INCHES_PER_METRE), 0);
  density.writeUInt32BE(Math.round(dpi * INCHES_PER_METRE), 4);
  density[8] = 1;
  // Each row begins with how it is filtered: not.
  const rowLength = width * BYTES_PER_PIXEL;
  const rows = Buffer.alloc((rowLength + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * rowLength, (y + 1) * rowLength), y * (rowLength + 1) + 1);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('pHYs', density),
      chunk('IDAT', deflateSync(rows, { level: LEVEL })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
