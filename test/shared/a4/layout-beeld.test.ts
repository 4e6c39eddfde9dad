import { describe, expect, test } from 'vitest';
import { type Blok, type BeeldLayout, layoutBeeld, ONDERGRENS_MM } from '../../../shared/a4/layout-beeld.ts';
import { STIJLEN } from '../../../shared/a4/pagina.ts';
import { type Beeld, createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';

const beeld: Beeld = {
  ...createBeeld('b'),
  titel: 'Op de drempel',
  kernuitspraak: 'Ik doe een stap terug, maar ik ga niet weg.',
  situatie: 'Het is avond in het verpleeghuis.',
  excellent: 'Ik telde langzaam tot tien.',
  ethiek: 'Voor de bewoner kwam er rust.',
  energie: 'Het gaf me weer zin in begeleiden.',
};

const ids = (layout: BeeldLayout, pagina = 0) => layout.paginas[pagina]?.blokken.map((blok) => blok.id);
const find = (layout: BeeldLayout, id: Blok['id']) =>
  layout.paginas.flatMap(({ blokken }) => blokken).find((blok) => blok.id === id);
const textOf = (layout: BeeldLayout, id: Blok['id']) => {
  const blok = find(layout, id);
  return blok?.soort === 'tekst' ? blok.tekst : undefined;
};

describe('what stands on the page', () => {
  test('in the order in which it is read', () => {
    expect(ids(layoutBeeld(beeld))).toEqual([
      'titel',
      'kernuitspraak',
      'afbeelding',
      'situatieKop',
      'situatie',
      'excellentKop',
      'ethiekKop',
      'energieKop',
      'excellent',
      'ethiek',
      'energie',
    ]);
  });

  test.each<readonly [Partial<Beeld>, Blok['id'], string | undefined]>([
    [{ titel: ' ' }, 'titel', 'Beeld van Goed Werk'],
    [{ kernuitspraak: '' }, 'kernuitspraak', 'Nog geen kernuitspraak'],
    [{ ethiek: '\n ' }, 'ethiek', 'Nog leeg'],
    [{ andereStem: ' ' }, 'stemKop', undefined],
    [{ andereStem: 'Ik niet.' }, 'stemKop', 'Een andere stem'],
    [{ bijschrift: 'Een deur op een kier.' }, 'bijschrift', 'Een deur op een kier.'],
    [{ kritischeSituatie: 'Hoe kies ik?' }, 'vraag', 'Hoe kies ik?'],
    [{ makers: [] }, 'makers', undefined],
    [{ makers: ['Ria'] }, 'makers', 'Gemaakt door Ria'],
    [{ makers: ['Ria', '', 'Mo', 'Jo'] }, 'makers', 'Gemaakt door Ria, Mo en Jo'],
  ])('%j gives %s: %j', (velden, id, tekst) => {
    expect(textOf(layoutBeeld({ ...beeld, ...velden }), id)).toBe(tekst);
  });

  test('the three E’s have the names that the group gave them', () => {
    const labels = { excellent: 'Goed is', ethiek: 'Goed doet', energie: ' ' };
    const layout = layoutBeeld(beeld, labels);
    expect(['excellentKop', 'ethiekKop', 'energieKop'].map((id) => textOf(layout, id as Blok['id']))).toEqual(
      ['Goed is', 'Goed doet', 'Energie'],
    );
  });
});

describe('the picture', () => {
  const withPicture = (breedte: number, hoogte: number) => {
    const uitsnede = { x: 0, y: 0, breedte: 1, hoogte: 1, draaiing: 0 } as const;
    const afbeelding = { soort: 'bestand', bronId: 'a', id: 'b', breedte, hoogte, uitsnede } as const;
    const blok = find(layoutBeeld({ ...beeld, afbeelding }), 'afbeelding');
    return blok?.soort === 'afbeelding' ? { breedte: blok.beeldBreedte, hoogte: blok.hoogte } : null;
  };

  test.each([
    ['wide', 2000, 500, 166, 41.5],
    ['tall', 500, 2000, 20.5, 82],
    ['square', 10, 10, 82, 82],
    ['one pixel high', 20_000, 1, 166, 1],
  ])('%s keeps its shape inside its box', (_name, w, h, breedte, hoogte) => {
    expect(withPicture(w, h)?.breedte).toBeCloseTo(breedte, 1);
    expect(withPicture(w, h)?.hoogte).toBeCloseTo(hoogte, 1);
  });

  test('keeps its place while there is none', () => {
    expect(find(layoutBeeld(beeld), 'afbeelding')?.hoogte).toBeCloseTo(82, 1);
  });
});

describe('fitting', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => String(i)).join('\n');

  test('the text is never made smaller, and what is over is told in millimetres', () => {
    const room = layoutBeeld({ ...beeld, situatie: lines(10) });
    const full = layoutBeeld({ ...beeld, situatie: lines(60) });
    expect(room.past).toBe(true);
    expect(full.past).toBe(false);
    expect(full.hoogteMm - room.hoogteMm).toBeCloseTo((50 * STIJLEN.tekst.regel * 25.4) / 72, 1);
    expect(full.overMm).toBeGreaterThan(0);
  });

  test('one line decides', () => {
    const counts = Array.from({ length: 60 }, (_, i) => i + 1);
    const last = counts.findLast((count) => layoutBeeld({ ...beeld, situatie: lines(count) }).past) ?? 0;
    const over = layoutBeeld({ ...beeld, situatie: lines(last + 1) });
    expect(over.overMm).toBeGreaterThan(0);
    expect(over.overMm).toBeLessThanOrEqual((STIJLEN.tekst.regel * 25.4) / 72);
  });

  test('the longest of the three E’s counts', () => {
    const one = layoutBeeld({ ...beeld, ethiek: lines(9) });
    const all = layoutBeeld({ ...beeld, excellent: lines(9), ethiek: lines(9), energie: lines(9) });
    expect(one.hoogteMm).toBeCloseTo(all.hoogteMm, 5);
  });

  test('every block ends above the bottom edge when it fits', () => {
    const layout = layoutBeeld({ ...beeld, situatie: lines(15), andereStem: 'Ik niet.', makers: ['Ria'] });
    expect(layout.past).toBe(true);
    for (const blok of layout.paginas[0]?.blokken ?? []) {
      expect(blok.y + blok.hoogte).toBeLessThanOrEqual(ONDERGRENS_MM);
    }
  });

  test('100,000 pasted characters are laid out, and called too many', () => {
    const layout = layoutBeeld({ ...beeld, situatie: 'Het is avond in het verpleeghuis. '.repeat(3000) });
    expect(layout.past).toBe(false);
    expect(layout.overMm).toBeGreaterThan(1000);
  });
});

describe('two pages', () => {
  const lang = { ...beeld, ethiek: 'Voor de bewoner kwam er rust. '.repeat(40) };

  test('only when the group chose so', () => {
    expect(layoutBeeld(lang).paginas).toHaveLength(1);
    const layout = layoutBeeld({ ...lang, tweePaginas: true });
    expect(layout.paginas).toHaveLength(2);
    expect(layout.past).toBe(true);
  });

  test('and only when it does not fit on one', () => {
    expect(layoutBeeld({ ...beeld, tweePaginas: true }).paginas).toHaveLength(1);
  });

  test('both pages say that they belong together', () => {
    const layout = layoutBeeld({ ...lang, tweePaginas: true });
    expect(ids(layout, 0)?.at(-1)).toBe('verder');
    expect(ids(layout, 1)?.[0]).toBe('vervolg');
    expect(textOf(layout, 'vervolg')).toBe('Vervolg: Op de drempel');
  });

  test('even two may be too few', () => {
    const layout = layoutBeeld({ ...beeld, situatie: 'Het is avond. '.repeat(900), tweePaginas: true });
    expect(layout.past).toBe(false);
    expect(layout.paginas[0]?.overMm).toBeGreaterThan(0);
    expect(layout.paginas[1]?.overMm).toBe(0);
  });
});
