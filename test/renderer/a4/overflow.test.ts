import { describe, expect, test } from 'vitest';
import { findOverflow } from '../../../renderer/a4/overflow.ts';
import { layoutBeeld, ONDERGRENS_MM, type PaginaLayout } from '../../../shared/a4/layout-beeld.ts';
import { createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';

const lines = (count: number) => Array.from({ length: count }, (_, i) => `regel ${String(i)}`).join('\n');
const layOut = (velden: object): PaginaLayout => {
  const [pagina] = layoutBeeld({ ...createBeeld('b'), ...velden }).paginas;
  if (pagina === undefined) throw new Error('a layout has a page');
  return pagina;
};
const printed = (blokken: PaginaLayout['blokken']) =>
  blokken.flatMap((blok) => (blok.soort === 'tekst' ? blok.regels : []));

describe('what fits and what does not', () => {
  test('a page that fits has nothing below it', () => {
    const pagina = layOut({ situatie: 'Het is avond.' });
    expect(findOverflow(pagina)).toEqual({ binnen: pagina.blokken, buiten: [], regels: 0 });
  });

  test('together they are the whole page, and each is on its own side of the edge', () => {
    const pagina = layOut({ situatie: lines(40), ethiek: lines(7) });
    const { binnen, buiten } = findOverflow(pagina);
    expect([...printed(binnen), ...printed(buiten)].sort()).toEqual([...printed(pagina.blokken)].sort());
    for (const blok of binnen) expect(blok.y + blok.hoogte).toBeLessThanOrEqual(ONDERGRENS_MM + 0.02);
    for (const blok of buiten) expect(blok.y + blok.hoogte).toBeGreaterThan(ONDERGRENS_MM);
  });

  test('a block is cut between two of its lines', () => {
    const { binnen, buiten } = findOverflow(layOut({ situatie: lines(60) }));
    const first = binnen.find((blok) => blok.id === 'situatie');
    const second = buiten.find((blok) => blok.id === 'situatie');
    expect((first?.y ?? 0) + (first?.hoogte ?? 0)).toBeCloseTo(second?.y ?? 0, 5);
  });

  test('lines of the three E’s beside each other count once', () => {
    const alone = findOverflow(layOut({ situatie: lines(20), ethiek: lines(20) }));
    const beside = findOverflow(layOut({ situatie: lines(20), excellent: lines(20), ethiek: lines(20) }));
    expect(beside.regels).toBe(alone.regels);
    expect(beside.regels).toBeGreaterThan(1);
  });
});
