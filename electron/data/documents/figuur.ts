import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderFiguur } from '../../../renderer/charts/register.tsx';
import { encodePng } from './png.ts';

/** The font of the charts. */
const LETTERTYPE = 'Atkinson Hyperlegible Next';
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** A chart, ready for paper. */
export interface Figuur {
  /** Letters are outlines in it: it looks the same where the font is not installed. */
  readonly svg: Uint8Array;
  /** Width divided by height. */
  readonly verhouding: number;
  /** As PNG of this width, sharp in print. */
  readonly toPng: (breedteMm: number, dpi?: number) => Uint8Array;
}

/** What is drawn already, the last used at the end: drawing takes more time than all the rest of a report. */
const drawn = new Map<string, Figuur>();
/** More than the charts of a full bijeenkomst; together some ten megabytes. */
const MAX_DRAWN = 40;

/**
 * Draws the chart of a `figuur` block with the same component as the screen; one with the same content only once. `fonts`
 * is the folder with the app's fonts. Throws when there is no such chart or its data do not fit it.
 */
export function drawFiguur(figuur: string, data: unknown, fonts: string): Figuur {
  const key = JSON.stringify([figuur, data, fonts]);
  const made = drawn.get(key) ?? draw(figuur, data, fonts);
  drawn.delete(key);
  drawn.set(key, made);
  const [oldest] = drawn.keys();
  if (drawn.size > MAX_DRAWN && oldest !== undefined) drawn.delete(oldest);
  return made;
}

function draw(figuur: string, data: unknown, fonts: string): Figuur {
  const outlined = new Resvg(renderToStaticMarkup(renderFiguur(figuur, data, 'papier')), {
    font: {
      loadSystemFonts: false,
      fontFiles: ['atkinson-400.ttf', 'atkinson-600.ttf'].map((name) => join(outsideArchive(fonts), name)),
      defaultFontFamily: LETTERTYPE,
    },
  });
  const svg = outlined.toString();
  const pngs = new Map<number, Uint8Array>();
  return {
    svg: new TextEncoder().encode(svg),
    verhouding: outlined.width / outlined.height,
    toPng(breedteMm, dpi = PRINT_DPI) {
      const value = Math.ceil((breedteMm / MM_PER_INCH) * dpi);
      const png = pngs.get(value) ?? renderPng(svg, value, dpi);
      pngs.set(value, png);
      return png;
    },
  };
}

function renderPng(svg: string, value: number, dpi: number): Uint8Array {
  const font = { loadSystemFonts: false };
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value }, background: 'white', font });
  return encodePng(drawing.render(), dpi);
}

// What draws the letters is no JavaScript: it cannot read from the archive the app is packed in.
function outsideArchive(folder: string): string {
  return folder.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}
