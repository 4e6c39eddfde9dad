import { expect, test } from 'vitest';
import { kalibrerenBekwaamheden } from '../../../../shared/werkvormen/kalibreren-bekwaamheden/definition.ts';
import { makeKanarieFixture } from './kanarie-state.ts';

test('what people think differently about is named with its area, and a colon between', () => {
  const { KANARIE_STATE } = makeKanarieFixture('kalibreren-bekwaamheden');
  const blokken = kalibrerenBekwaamheden.opbrengst(KANARIE_STATE, { deelnemers: {}, aanwezig: [] });
  const kop = blokken.findIndex((blok) => blok.soort === 'kop' && blok.tekst.startsWith('Hier denken we'));
  const { naam } = KANARIE_STATE.gebieden['g1'] ?? { naam: '' };
  const { tekst } = KANARIE_STATE.regels['r3'] ?? { tekst: '' };
  expect(blokken[kop + 1]).toMatchObject({ soort: 'lijst', items: [`${naam}: ${tekst}`] });
});
