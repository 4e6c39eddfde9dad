import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const MM_PER_POINT = 25.4 / 72;

/** What a test needs to know of a PDF that Chromium made of SVG pages drawn in millimetres. */
export interface Pdf {
  /** Width and height of every page, in mm. */
  readonly paginas: readonly (readonly [breedte: number, hoogte: number])[];
  /** Of every page, the vertical strokes: where they stand, in mm of the printed page. */
  readonly strepen: readonly (readonly number[])[];
}

/** Reads a PDF as far as the size of its pages and of what is drawn on them goes. */
export function readPdf(file: string): Pdf {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  const boxes = Array.from(text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g));
  const drawings = Array.from(text.matchAll(/stream\r?\n/g), ({ index, 0: { length } }) => {
    try {
      return inflateSync(bytes.subarray(index + length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  }).filter((drawing) => /^[\d.]+ 0 0 -[\d.]+ 0 [\d.]+ cm/.test(drawing));
  return {
    paginas: boxes.map(([, width, height]) => [Number(width) * MM_PER_POINT, Number(height) * MM_PER_POINT]),
    strepen: drawings.map(readStrepen),
  };
}

/** The page is scaled twice: from Chromium's units to points, and from the millimetres of the drawing to those units. */
function readStrepen(drawing: string): number[] {
  const outer = Number(/^([\d.]+) 0 0/.exec(drawing)?.[1]);
  const inner = Number(/\nq\n([\d.]+) 0 0 [\d.]+ [-\d.]+ [-\d.]+ cm/.exec(drawing)?.[1]);
  const strokes = drawing.matchAll(/\n([\d.]+) [\d.]+ m\n\1 [\d.]+ l\nS/g);
  const places = Array.from(strokes, ([, x]) => Number(x) * inner * outer * MM_PER_POINT);
  return [...new Set(places)].sort((a, b) => a - b);
}
