import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../scripts/support/vite-markdown.mjs';
import { WERKVORMEN } from '../../shared/werkvormen/register.ts';

const FOLDER = 'resources/handleiding';

describe('the manual', () => {
  it('gives headings, text with keys, lists and pictures', () => {
    expect(
      readMarkdown('# Kop\n\nDruk op `F5`, **nu**.\n\n1. een\n2. twee\n\n![wat je ziet](regie.png)'),
    ).toEqual([
      { soort: 'kop', niveau: 1, tekst: 'Kop' },
      {
        soort: 'alinea',
        stukken: [
          { soort: 'tekst', tekst: 'Druk op ' },
          { soort: 'toets', tekst: 'F5' },
          { soort: 'tekst', tekst: ', ' },
          { soort: 'nadruk', tekst: 'nu' },
          { soort: 'tekst', tekst: '.' },
        ],
      },
      {
        soort: 'lijst',
        genummerd: true,
        items: [[{ soort: 'tekst', tekst: 'een' }], [{ soort: 'tekst', tekst: 'twee' }]],
      },
      { soort: 'beeld', naam: 'regie.png', alt: 'wat je ziet' },
    ]);
  });

  it('stops the build at what it cannot show', () => {
    expect(() => readMarkdown('| a |\n| - |\n| b |')).toThrow('cannot show table');
  });

  it('has a page for every werkvorm', () => {
    expect(readdirSync(FOLDER)).toEqual(
      expect.arrayContaining(WERKVORMEN.map(({ id }) => `werkvorm-${id}.md`)),
    );
  });

  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.md')))('can show %s', (name) => {
    const blokken = readMarkdown(readFileSync(`${FOLDER}/${name}`, 'utf8'));
    expect(blokken[0]?.soort).toBe('kop');
    const pictures = blokken.flatMap((blok) => (blok.soort === 'beeld' ? [blok.naam] : []));
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(pictures));
  });
});
