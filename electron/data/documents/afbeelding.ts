import { Resvg } from '@resvg/resvg-js';
import { type IImageOptions, ImageRun } from 'docx';
import { LEGE_PLEK } from '../../../shared/a4/lege-plek.ts';
import type { Plaatjes } from './inpakken.ts';
import { encodePng } from './png.ts';

/** A picture as it goes into a document: ready to print, already turned and cropped. */
export type GeladenAfbeelding =
  | { readonly soort: 'png' | 'jpg'; readonly data: Uint8Array }
  | { readonly soort: 'svg'; readonly data: string };

const PRINT_DPI = 300;
const PIXELS_PER_MM = 96 / 25.4;

/** A drawing takes half a second, and groups choose the same ones: the last few are kept. */
const rendered = new Map<string, Uint8Array>();
const MAX_RENDERED = 12;

/** An SVG as PNG of this width at 300 dpi. Throws when the SVG cannot be read. */
export function renderSvg(svg: string, breedteMm: number): Uint8Array {
  const value = Math.round((breedteMm / 25.4) * PRINT_DPI);
  const key = `${String(value)} ${svg}`;
  const png = rendered.get(key) ?? renderPng(svg, value);
  rendered.delete(key);
  rendered.set(key, png);
  const [oldest] = rendered.keys();
  if (rendered.size > MAX_RENDERED && oldest !== undefined) rendered.delete(oldest);
  return png;
}

function renderPng(svg: string, value: number): Uint8Array {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'width', value },
    font: { loadSystemFonts: false },
  }).render();
  return encodePng(drawn, PRINT_DPI);
}

const { breedte, hoogte, kleur, kader, landschap, zon } = LEGE_PLEK;

/** The empty frame that stands in the place of a picture that is not there. */
export const LEGE_AFBEELDING: GeladenAfbeelding = {
  soort: 'svg',
  data: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(breedte)} ${String(hoogte)}" fill="none" stroke="#${kleur}">
  <rect x="${String(kader.x)}" y="${String(kader.y)}" width="${String(kader.breedte)}" height="${String(kader.hoogte)}" rx="${String(kader.hoek)}" stroke-width="2" stroke-dasharray="${kader.streepjes}"/>
  <path d="${landschap}" stroke-width="3" stroke-linejoin="round"/>
  <circle cx="${String(zon.x)}" cy="${String(zon.y)}" r="${String(zon.straal)}" stroke-width="3"/>
</svg>`,
};

/** A picture in the running text, with its alt text. Sizes in millimetres. An SVG goes in beside a sharp PNG of it. */
export function makeImageRun(
  afbeelding: GeladenAfbeelding,
  maat: { readonly breedteMm: number; readonly hoogteMm: number },
  altText: { readonly name: string; readonly description: string },
  plaatjes: Plaatjes,
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
          data: plaatjes.standIn(afbeelding.data),
          fallback: { type: 'png', data: plaatjes.standIn(renderSvg(afbeelding.data, maat.breedteMm)) },
        }
      : { ...common, type: afbeelding.soort, data: plaatjes.standIn(afbeelding.data) };
  return new ImageRun(options);
}
