import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderFiguur } from '../../../renderer/charts/register.tsx';

/** The font of the charts. */
const LETTERTYPE = 'Atkinson Hyperlegible Next';
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;

/** A chart, ready for paper. */
export interface Figuur {
  /** Letters are outlines in it: it looks the same where the font is not installed. */
  readonly svg: string;
  /** Width divided by height. */
  readonly verhouding: number;
  /** As PNG of this width, sharp in print. */
  toPng(breedteMm: number, dpi?: number): Uint8Array;
}

/**
 * Draws the chart of a `figuur` block with the same component as the screen. `fonts` is the folder with the app's fonts.
 * Throws when there is no such chart or its data do not fit it.
 */
export function drawFiguur(figuur: string, data: unknown, fonts: string): Figuur {
  const markup = renderToStaticMarkup(renderFiguur(figuur, data, 'papier'));
  const read = (source: string, value?: number): Resvg =>
    new Resvg(source, {
      ...(value !== undefined && { fitTo: { mode: 'width', value } }),
      background: 'white',
      font: {
        loadSystemFonts: false,
        fontFiles: ['atkinson-400.ttf', 'atkinson-600.ttf'].map((name) => join(outsideArchive(fonts), name)),
        defaultFontFamily: LETTERTYPE,
      },
    });
  const drawn = read(markup);
  const svg = drawn.toString();
  return {
    svg,
    verhouding: drawn.width / drawn.height,
    toPng: (breedteMm, dpi = PRINT_DPI) =>
      read(svg, Math.ceil((breedteMm / MM_PER_INCH) * dpi))
        .render()
        .asPng(),
  };
}

// What draws the letters is no JavaScript: it cannot read from the archive the app is packed in.
function outsideArchive(folder: string): string {
  return folder.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}
