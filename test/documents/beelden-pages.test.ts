import { describe, expect, test } from 'vitest';
import { layoutBeeld } from '../../shared/a4/layout-beeld.ts';
import { makeDocx, TWEE_PAGINAS, VIJANDIG, VOORBEELD } from './support/documents.ts';
import { makeRandBeeld } from './support/random-beeld.ts';
import { countPages, readPages } from './support/soffice.ts';

/** 24 Beelden in every `npm test`; `npm run test:documents` makes 300. */
const SEEDS = Number(process.env['DOCUMENT_SEEDS'] ?? 24);
/** Beelden in one document: many pages for one start of LibreOffice. */
const PER_DOCUMENT = 12;

const seeds = Array.from({ length: SEEDS }, (_, i) => i);

describe('in LibreOffice', () => {
  test('what the app calls fitting is one page, at the edge of fitting', {
    timeout: 60_000 + SEEDS * 4000,
  }, async () => {
    const beelden = seeds.map(makeRandBeeld);
    expect(beelden.every((beeld) => layoutBeeld(beeld).past)).toBe(true);
    const documents: Record<string, Uint8Array> = {};
    const expected: Record<string, number> = {};
    for (let start = 0; start < SEEDS; start += PER_DOCUMENT) {
      const some = beelden.slice(start, start + PER_DOCUMENT);
      const name = `beelden-${String(start)}-en-verder`;
      documents[name] = await makeDocx(some);
      expected[name] = some.length;
    }
    expect(await countPages(documents)).toEqual(expected);
  });

  test('a Beeld has its lines as on screen', { timeout: 60_000 }, async () => {
    const [page = []] = await readPages(await makeDocx([VOORBEELD]));
    // Columns stand beside each other in what is read.
    const printed = page.map((line) => line.replace(/\s+/g, ' '));
    const { paginas } = layoutBeeld(VOORBEELD);
    const blokken = paginas.flatMap(({ blokken: each }) => each);
    const lines = blokken.flatMap((blok) => (blok.soort === 'tekst' && !blok.isLeeg ? blok.regels : []));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.filter((regel) => !printed.some((line) => line.includes(regel.trim())))).toEqual([]);
  });

  test('each document has the pages it should have', { timeout: 60_000 }, async () => {
    const pages = await countPages({
      voorbeeld: await makeDocx([VOORBEELD]),
      vijandig: await makeDocx([VIJANDIG]),
      twee: await makeDocx([TWEE_PAGINAS]),
      samen: await makeDocx([VOORBEELD, TWEE_PAGINAS, VIJANDIG, VOORBEELD]),
      zonderMakers: await makeDocx([{ ...VOORBEELD, andereStem: '' }], { metMakers: false }),
      langeVoet: await makeDocx([makeRandBeeld(1)], { groep: 'Verpleeghuis De Oosterpoort '.repeat(20) }),
    });
    expect(pages).toEqual({ voorbeeld: 1, vijandig: 1, twee: 2, samen: 5, zonderMakers: 1, langeVoet: 1 });
  });
});

test('a Beeld that does not fit is refused in Dutch, so that nothing spills unnoticed', async () => {
  const lang = { ...TWEE_PAGINAS, tweePaginas: false };
  await expect(makeDocx([VOORBEELD, lang])).rejects.toMatchObject({
    code: 'ongeldig',
    melding: 'Het Beeld “Twee bladzijden” past niet op één A4. Maak de tekst korter.',
  });
});
