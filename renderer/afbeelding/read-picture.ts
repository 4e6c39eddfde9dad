import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { canBeTransparent, type PictureKind, SNIFF_BYTES, sniffPicture } from './sniff-picture.ts';

/** A picture drawn anew: nothing of the file it came from is in it but what can be seen. */
export interface Picture {
  readonly mime: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly breedte: number;
  readonly hoogte: number;
}

/** The longest side that is kept, in pixels: 166 mm of paper at 365 dpi. */
const LONGEST_SIDE = 2400;
const JPEG_QUALITY = 0.92;

const MELDINGEN = {
  geenAfbeelding:
    'Dit bestand is geen afbeelding die de app kan openen. Kies een foto of plaatje (JPG, PNG, WebP of GIF).',
  heic: 'Dit is een HEIC-foto, zoals een iPhone die maakt, en die kan de app niet openen. Bewaar hem eerst als JPG.',
  nietLeesbaar:
    'Deze afbeelding is beschadigd of te groot om te openen. Maak hem kleiner in een fotoprogramma, of kies een andere.',
} as const;

const fail = (melding: keyof typeof MELDINGEN, cause?: unknown): DialoogtafelError =>
  new DialoogtafelError('bestandFout', MELDINGEN[melding], { cause });

/**
 * Reads a picture that a person chose, pasted or dropped: upright as its camera says, at most 2400 px, without metadata.
 * Rejects with a `DialoogtafelError` when it is no picture or cannot be decoded.
 */
export async function readPicture(file: Blob): Promise<Picture> {
  const kind = await findKind(file);
  if (kind === 'heic') throw fail('heic');
  if (kind === 'anders') throw fail('geenAfbeelding');
  const bitmap = await decode(file);
  try {
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const breedte = Math.max(1, Math.round(bitmap.width * scale));
    const hoogte = Math.max(1, Math.round(bitmap.height * scale));
    const [canvas, context] = createCanvas(breedte, hoogte);
    context.drawImage(bitmap, 0, 0, breedte, hoogte);
    return await encode(canvas, context, canBeTransparent(kind));
  } finally {
    bitmap.close();
  }
}

async function findKind(file: Blob): Promise<PictureKind> {
  try {
    return sniffPicture(new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer()));
  } catch (error) {
    // The stick was pulled out, or the file was removed after it was chosen.
    throw fail('nietLeesbaar', error);
  }
}

/** Decodes a picture. Rejects with a `DialoogtafelError` when it cannot be. */
export async function decode(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    throw fail('nietLeesbaar', error);
  }
}

/** A canvas of this size in pixels, with what draws on it. */
export function createCanvas(breedte: number, hoogte: number) {
  const canvas = new OffscreenCanvas(breedte, hoogte);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw fail('nietLeesbaar');
  context.imageSmoothingQuality = 'high';
  return [canvas, context] as const;
}

/** What is on a canvas as a picture: JPEG, or PNG where it can be and is seen through. */
export async function encode(
  canvas: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  mayBeTransparent: boolean,
): Promise<Picture> {
  const mime = mayBeTransparent && isTransparent(context) ? 'image/png' : 'image/jpeg';
  const blob = await canvas.convertToBlob({ type: mime, quality: JPEG_QUALITY });
  return {
    mime,
    bytes: new Uint8Array(await blob.arrayBuffer()),
    breedte: canvas.width,
    hoogte: canvas.height,
  };
}

function isTransparent(context: OffscreenCanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return true;
  return false;
}
