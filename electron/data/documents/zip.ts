import { crc32, deflateRawSync } from 'node:zlib';

/** What deflating made of a file that is packed over and over, such as a chart. */
const deflated = new WeakMap<Uint8Array, Uint8Array>();

function deflate(bytes: Uint8Array): Uint8Array {
  const known = deflated.get(bytes);
  if (known !== undefined) return known;
  const made = deflateRawSync(bytes);
  deflated.set(bytes, made);
  return made;
}

/** Pictures that no zip makes smaller are stored as they are. */
const IS_SMALL_ALREADY = /\.(png|jpe?g)$/i;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** Midnight on the first of January 1980, the first moment a zip knows: the same content gives the same bytes. */
const DATE = 0x0021;

/**
 * A zip of these files, in this order. The compressor of Node takes a tenth of the time of one in JavaScript. For files
 * that are smaller than 4 GB together.
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const name = Buffer.from(path);
    const isStored = IS_SMALL_ALREADY.test(path);
    const data = isStored ? bytes : deflate(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(FLAGS, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    parts.push(uint32(LOCAL), common, name, data);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    central.push(uint32(CENTRAL), uint16(VERSION), common, where, name);
    at += 30 + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...parts, directory, uint32(END), end]));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
