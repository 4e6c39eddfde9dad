import { type Document, Packer } from 'docx';
import { unzipSync } from 'fflate';
import { zipFiles } from './zip.ts';

/**
 * The pictures of a document that is being made. docx gets a stand-in of a few bytes for each: it would take as long to
 * make a checksum of the pictures and to compress them once more as to write all the rest.
 */
export class Plaatjes {
  private readonly known = new Map<Uint8Array | string, string>();
  private readonly byStandIn = new Map<string, Uint8Array>();

  /** What stands for this picture until the document is packed. One picture, however often it is shown, is one file. */
  standIn(data: Uint8Array | string): Uint8Array {
    const text = this.known.get(data) ?? `plaatje ${String(this.known.size)}`;
    if (!this.known.has(data))
      this.byStandIn.set(text, typeof data === 'string' ? new TextEncoder().encode(data) : data);
    this.known.set(data, text);
    return Buffer.from(text);
  }

  /** The picture that this file stands for; the file itself when it is none. */
  resolve(path: string, bytes: Uint8Array): Uint8Array {
    if (!path.startsWith('word/media/')) return bytes;
    return this.byStandIn.get(Buffer.from(bytes).toString()) ?? bytes;
  }
}

/** The bytes of the .docx, with its pictures in the place of what stood for them. */
export async function packDocument(document: Document, plaatjes: Plaatjes): Promise<Uint8Array> {
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  return zipFiles(
    new Map(Object.entries(packed).map(([path, bytes]) => [path, plaatjes.resolve(path, bytes)])),
  );
}
