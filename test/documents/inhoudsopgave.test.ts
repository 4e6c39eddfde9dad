import { expect, test } from 'vitest';
import { createVoorbeeld, VOORBEELD_DEELNEMERS } from '../../shared/inhoud/voorbeeld.ts';
import { ALLES } from '../../shared/verslag/keuze.ts';
import { makeVerslag } from '../../shared/verslag/verslag.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import { makeBron } from '../shared/verslag/bron.ts';
import { readParts } from './support/documents.ts';
import { readPages } from './support/soffice.ts';
import { makeVerslagDocx } from './support/verslagen.ts';

/** The entries of the table of contents, as they are written before any program updates it. */
function readInhoud(docx: Uint8Array): { titel: string; bladzijde: number }[] {
  const xml = readParts(docx)['word/document.xml'] ?? '';
  const inhoud = /<w:sdtContent>.*?<\/w:sdtContent>/s.exec(xml)?.[0] ?? '';
  return [...inhoud.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([alinea]) => [...alinea.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, tekst = '']) => tekst))
    .filter((teksten) => teksten.length > 1)
    .map((teksten) => ({ titel: teksten.slice(0, -1).join(''), bladzijde: Number(teksten.at(-1)) }));
}

test('the table of contents of the example says on which page LibreOffice has each heading', async () => {
  const bron = makeBron(createVoorbeeld('2026-11-22', findWerkvorm));
  const docx = await makeVerslagDocx(makeVerslag({ ...bron, deelnemers: VOORBEELD_DEELNEMERS }, ALLES));
  const inhoud = readInhoud(docx);
  expect(inhoud.length).toBeGreaterThan(12);
  const pages = await readPages(docx);
  expect(pages.length).toBeGreaterThan(12);
  const wrong = inhoud.filter(
    ({ titel, bladzijde }) => !(pages[bladzijde - 1] ?? []).some((line) => line === titel),
  );
  expect(wrong).toEqual([]);
});
