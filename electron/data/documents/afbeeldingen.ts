import type { ServiceContext } from '../context.ts';
import type { StoredPicture } from './maker.ts';

/** The stored pictures with these ids; one that is gone is left out. */
export function collectPictures(
  { repos }: ServiceContext,
  ids: readonly string[],
): Record<string, StoredPicture> {
  const pictures: Record<string, StoredPicture> = {};
  for (const id of ids) {
    const found = repos.afbeeldingen.find(id);
    if (found !== null) pictures[id] = { mime: found.mime, bytes: new Uint8Array(found.bytes) };
  }
  return pictures;
}

const SIGNATURES: Readonly<Record<'image/png' | 'image/jpeg', readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** Whether the bytes begin as a picture of this kind does: what is no picture must not reach a document. */
export function isPicture(mime: keyof typeof SIGNATURES, bytes: Uint8Array): boolean {
  return SIGNATURES[mime].every((byte, index) => bytes[index] === byte);
}
