import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MARK_SHAPES } from '../../../renderer/charts/mark-shapes.ts';
import { GROUNDS } from './tokens.ts';

interface WithId {
  id: string;
}

function readIds(file: string, list: string): string[] {
  const url = new URL(`../../../resources/inhoud/${file}.json`, import.meta.url);
  const content = JSON.parse(readFileSync(url, 'utf8')) as Record<string, WithId[]>;
  return (content[list] ?? []).map(({ id }) => id);
}

const CONTENT_IDS = [...readIds('bekwaamheden', 'gebieden'), ...readIds('vermogens', 'vermogens')];

describe('what carries meaning', () => {
  test('every gebied and vermogen in the content, and the two quadrants, has a mark', () => {
    expect(Object.keys(MARK_SHAPES).sort()).toEqual(['blauw', 'groen', ...CONTENT_IDS].sort());
  });

  test.each(Object.entries(GROUNDS))('%s gives each its own colour', (_, colours) => {
    const values = Object.keys(MARK_SHAPES).map((kind) => colours[`mark-${kind}`]);
    expect(values).not.toContain(undefined);
    expect(new Set(values).size).toBe(values.length);
  });

  test('each has its own glyph and its own pattern, for who cannot tell the colours apart', () => {
    const shapes = Object.values(MARK_SHAPES);
    expect(new Set(shapes.map(({ glyph }) => glyph)).size).toBe(shapes.length);
    expect(new Set(shapes.map(({ pattern }) => pattern)).size).toBe(shapes.length);
  });
});
