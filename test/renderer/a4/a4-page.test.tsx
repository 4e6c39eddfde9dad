import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { A4Page } from '../../../renderer/a4/A4Page.tsx';
import { layoutBeeld } from '../../../shared/a4/layout-beeld.ts';
import { makeVoet } from '../../../shared/a4/voet.ts';
import { type Beeld, createBeeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';

const beeld: Beeld = { ...createBeeld('b'), kernuitspraak: 'Ik ga niet weg.', situatie: 'Het is avond.' };
const draw = (velden: Partial<Beeld> = {}, url: string | null = null): string =>
  renderToStaticMarkup(
    <A4Page
      layout={layoutBeeld({ ...beeld, ...velden })}
      voet={makeVoet('Team Oost', '2026-11-22')}
      afbeeldingUrl={url}
    />,
  );

describe('the A4 on screen', () => {
  test('shows the words, the picture and the foot', () => {
    const html = draw({ afbeelding: { soort: 'tekening', id: 'brug' } }, 'app://tekeningen/brug.svg');
    expect(html).toContain('>Ik ga niet weg.<');
    expect(html).toContain('href="app://tekeningen/brug.svg"');
    expect(html).toContain('>Team Oost · 22 november 2026<');
    expect(html).not.toContain('past niet');
  });

  test('says in words what does not fit, and shows it', () => {
    const html = draw({ situatie: Array.from({ length: 50 }, (_, i) => `r${String(i)}`).join('\n') });
    expect(html).toMatch(/Deze \d+ regels passen niet meer op de A4\./);
    expect(html).toContain('>r49<');
  });

  test('says so too when it is only too careful', () => {
    const regels = (n: number) => Array.from({ length: n }, () => 'r').join('\n');
    const counts = Array.from({ length: 60 }, (_, n) => n + 1);
    const situatie = regels(counts.findLast((n) => layoutBeeld({ ...beeld, situatie: regels(n) }).past) ?? 0);
    expect(draw({ situatie })).not.toContain('niet op de A4');
    // Emoji are counted wider than they probably are: a line more in the count than on the screen.
    expect(draw({ situatie: `${situatie}${' 🙂'.repeat(30)}` })).toContain(
      'Dit past net niet op de A4. Maak de tekst iets korter.',
    );
  });

  test('numbers the pages when there are two', () => {
    const html = draw({ ethiek: 'Voor de bewoner kwam er rust. '.repeat(40), tweePaginas: true });
    expect(html).toContain('aria-label="A4, bladzijde 2 van 2"');
    expect(html).toContain('Team Oost · 22 november 2026 · 2');
  });

  test('no text becomes markup', () => {
    expect(draw({ situatie: '<script>alert(1)</script>' })).toContain('&lt;script&gt;');
  });
});
