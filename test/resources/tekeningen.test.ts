import { readdirSync, readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import tekeningen from '../../resources/tekeningen/tekeningen.json' with { type: 'json' };

const folder = new URL('../../resources/tekeningen/', import.meta.url);

describe('the drawings for a Beeld van Goed Werk', () => {
  test('the list and the files are the same twelve', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(tekeningen.map(({ bestand }) => bestand).sort()).toEqual(files.sort());
    expect(new Set(tekeningen.map(({ id }) => id)).size).toBe(12);
  });

  test('the drawing of the example is there, with its caption as description', () => {
    const deur = tekeningen.find(({ id }) => id === 'deur-op-een-kier');
    expect(deur?.alt).toBe('Een deur op een kier, met licht uit de kamer.');
  });

  test.each(tekeningen)(
    '$id is described in one sentence and is only paths, so that Word and print show it alike',
    ({ alt, bestand }) => {
      expect(alt).toMatch(/^[A-Z][^.]+\.$/);
      const svg = readFileSync(new URL(bestand, folder), 'utf8');
      const elements = new Set([...svg.matchAll(/<([a-z]+)/gi)].map((match) => match[1]));
      expect([...elements].sort()).toEqual(['path', 'svg']);
      const image = new Resvg(svg, { fitTo: { mode: 'width', value: 120 } }).render();
      expect([image.width, image.height]).toEqual([120, 80]);
      expect(image.pixels.some((value) => value < 90)).toBe(true);
    },
  );
});
