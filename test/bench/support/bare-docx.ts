import { Document, type IImageOptions, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';

/** What a Word document comes down to. */
export interface DocxContent {
  /** The text of every paragraph, those in tables too. */
  readonly alineas: readonly string[];
  readonly pictures: readonly IImageOptions[];
}

const SIZE = { width: 600, height: 400 } as const;

/** The paragraphs and pictures of a document that was made. */
export function readContent(docx: Uint8Array): DocxContent {
  const files = unzipSync(docx);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const alineas = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([xml]) => xml.replace(/<[^>]*>/g, ''));
  const media = Object.entries(files).filter(([path]) => path.startsWith('word/media/'));
  const pngs = media.filter(([path]) => path.endsWith('.png')).map(([, data]) => data);
  const pictures = media
    .filter(([path]) => !path.endsWith('.png'))
    .map(([path, data]): IImageOptions => {
      if (!path.endsWith('.svg')) return { type: 'jpg', data, transformation: SIZE };
      // Beside every drawing lies a picture of it.
      const fallback = { type: 'png', data: pngs.shift() ?? data } as const;
      return { type: 'svg', data, fallback, transformation: SIZE };
    });
  return { alineas, pictures };
}

/** A document with these paragraphs and pictures, and nothing else. */
export async function makeBareDocx({ alineas, pictures }: DocxContent): Promise<Uint8Array> {
  const children = [
    ...alineas.map((text) => new Paragraph({ children: [new TextRun(text)] })),
    ...pictures.map((picture) => new Paragraph({ children: [new ImageRun(picture)] })),
  ];
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
