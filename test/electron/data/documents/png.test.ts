import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { encodePng } from '../../../../electron/data/documents/png.ts';

test('a picture is what was drawn, to the last pixel, and says how dense it is', () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, i) => (i % 4 === 3 ? 255 : i * 9));
  const png = Buffer.from(encodePng({ width: 3, height: 2, pixels }, 300));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><image width="3" height="2" style="image-rendering:optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  expect([...new Resvg(svg).render().pixels]).toEqual([...pixels]);
  expect(png.readUInt32BE(png.indexOf('pHYs') + 4)).toBe(11811);
});
