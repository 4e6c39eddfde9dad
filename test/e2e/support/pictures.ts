import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** A lying photo of 60 by 40 with a red bar on top, that its camera (`GeheimMerk`) says is turned a quarter clockwise. */
const TURNED_PHOTO =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4QA6RXhpZgAATU0AKgAAAAgAAgEPAAIAAAALAAAAJgESAAMAAAABAAYAAAAAAABHZWhlaW1NZXJrAAD/2wBDAAoHBwgHBgoICAgLCgoLDhgQDg0NDh0VFhEYIx8lJCIfIiEmKzcvJik0KSEiMEExNDk7Pj4+JS5ESUM8SDc9Pjv/2wBDAQoLCw4NDhwQEBw7KCIoOzs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozv/wAARCAAoADwDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcFBv/EABoQAQABBQAAAAAAAAAAAAAAAAADBhZVo9L/xAAXAQEBAQEAAAAAAAAAAAAAAAAABgMF/8QAGxEBAAEFAQAAAAAAAAAAAAAAAAEDEhVRodH/2gAMAwEAAhEDEQA/AOfFVsunsfuk6LLp7H7pOnMslVZahqeepUKrZdPY/dJ0WXT2P3SdFkmWoannqVCq2XT2P3SdFl09j90nRZJlqGp56lQqtl09j90nRZdPY/dJ0WSZahqeet0BqmwAAAAAAAAAAAAAH//Z';

function makeChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A PNG: `kleur` 0 is grey, 2 is RGB, 6 is RGB that can be seen through; its dots are random with `ruis`. */
function makePng(breedte: number, hoogte: number, kleur: 0 | 2 | 6, ruis = false): Buffer {
  const row = 1 + breedte * { 0: 1, 2: 3, 6: 4 }[kleur];
  const dots = ruis ? randomBytes(row * hoogte) : Buffer.alloc(row * hoogte, 0x80);
  // Every row begins with the number of its filter: none.
  for (let y = 0; y < hoogte; y += 1) dots[y * row] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(breedte, 0);
  header.writeUInt32BE(hoogte, 4);
  header.set([8, kleur, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    makeChunk('IHDR', header),
    makeChunk('IDAT', deflateSync(dots, { level: ruis ? 0 : 9 })),
    makeChunk('IEND', new Uint8Array()),
  ]);
}

/** Pictures as people bring them, and what only looks like one: made when they are needed, in this folder. */
export class Pictures {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a file and gives its path. */
  write(name: string, content: Uint8Array | string): string {
    const path = join(this.#folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** Upright it is 40 wide and 60 high, with the red bar on the right; its metadata hold the word `GeheimMerk`. */
  turnedPhoto(): string {
    return this.write('foto.jpg', Buffer.from(TURNED_PHOTO, 'base64'));
  }

  /** 300 by 200, half of it glass. */
  transparent(): string {
    return this.write('glas.png', makePng(300, 200, 6));
  }

  /** 20,000 by 1,000 dots. */
  wide(): string {
    return this.write('breed.png', makePng(20_000, 1000, 0));
  }

  /** 4,600 by 4,500 dots that cannot be compressed: 62 MB. */
  heavy(): string {
    return this.write('zwaar.png', makePng(4600, 4500, 2, true));
  }

  /** What a person may take for a picture, with a word of what the app then says. */
  bad(): readonly (readonly [path: string, said: RegExp])[] {
    const photo = Buffer.from(TURNED_PHOTO, 'base64');
    const enormous = makePng(1, 1, 0);
    enormous.writeUInt32BE(60_000, 16);
    enormous.writeUInt32BE(60_000, 20);
    enormous.writeUInt32BE(crc32(enormous.subarray(12, 29)), 29);
    return [
      [this.write('verslag.jpg', 'Dit is een verslag.'), /geen afbeelding/],
      [this.write('leeg.png', ''), /geen afbeelding/],
      [this.write('tekening.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'), /geen afbeelding/],
      [this.write('iphone.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')), /HEIC/],
      [this.write('half.jpg', photo.subarray(0, 200)), /beschadigd of te groot/],
      [this.write('reus.png', enormous), /beschadigd of te groot/],
    ];
  }
}
