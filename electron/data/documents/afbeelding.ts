import { Resvg } from '@resvg/resvg-js';
import { type IImageOptions, ImageRun } from 'docx';

/** A picture as it goes into a document: ready to print, already turned and cropped. */
export type GeladenAfbeelding =
  | { readonly soort: 'png' | 'jpg'; readonly data: Uint8Array }
  | { readonly soort: 'svg'; readonly data: string };

const PRINT_DPI = 300;
const PIXELS_PER_MM = 96 / 25.4;

/** An SVG as PNG of this width at 300 dpi, on white. Throws when the SVG cannot be read. */
export function renderSvg(svg: string, breedteMm: number): Uint8Array {
  const value = Math.round((breedteMm / 25.4) * PRINT_DPI);
  return new Resvg(svg, { fitTo: { mode: 'width', value }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

/** What stands in the place of a picture that is not there: an empty frame. No text, so that no font is needed. */
export const LEGE_PLEK: GeladenAfbeelding = {
  soort: 'svg',
  data: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" height="400">
  <rect x="14" y="14" width="572" height="372" rx="6" fill="none" stroke="#857765" stroke-width="2" stroke-dasharray="10 8"/>
  <g fill="none" stroke="#857765" stroke-width="3" stroke-linejoin="round" stroke-linecap="round">
    <path d="M236 238l44-56 32 38 20-22 32 40z"/><circle cx="338" cy="166" r="13"/>
  </g></svg>`,
};

/** A picture in the running text, with its alt text. Sizes in millimetres. An SVG goes in beside a sharp PNG of it. */
export function makeImageRun(
  afbeelding: GeladenAfbeelding,
  maat: { readonly breedteMm: number; readonly hoogteMm: number },
  altText: { readonly name: string; readonly description: string },
): ImageRun {
  const common = {
    transformation: { width: maat.breedteMm * PIXELS_PER_MM, height: maat.hoogteMm * PIXELS_PER_MM },
    altText,
  };
  const options: IImageOptions =
    afbeelding.soort === 'svg'
      ? {
          ...common,
          type: 'svg',
          data: new TextEncoder().encode(afbeelding.data),
          fallback: { type: 'png', data: renderSvg(afbeelding.data, maat.breedteMm) },
        }
      : { ...common, type: afbeelding.soort, data: afbeelding.data };
  return new ImageRun(options);
}
