import { describe, expect, it } from 'vitest';
import { describeZaal } from '../../../renderer/regie/uitvoeren/zaal-toestand.ts';
import type { Schermen } from '../../../shared/contract.ts';
import { NEUTRALE_PRESENTATIE } from '../../../shared/zaal/presentatie.ts';
import type { ZaalBeeld } from '../../../shared/zaal/zaal-beeld.ts';

const schermen = (zaal: Schermen['zaal']): Schermen => ({ schermen: [], zaal, isEenScherm: false });
const neutraal: ZaalBeeld = { soort: 'neutraal', schaal: 1, papier: 'licht' };
const stap: ZaalBeeld = {
  soort: 'stap',
  schaal: 1,
  papier: 'licht',
  titel: 'Welkom',
  opdracht: '',
  vorm: null,
  timer: null,
  vlak: 'opdracht',
  bord: null,
  isAanraakbaar: false,
};

describe('what regie says of the zaal', () => {
  it.each([
    ['Niet open', schermen('dicht'), {}, null],
    ['Kies een scherm', schermen('kies'), {}, null],
    ['De zaal antwoordt niet', schermen('open'), {}, null],
    ['De zaal antwoordt niet', schermen('open'), { isZwart: true }, null],
    ['Neutraal', schermen('open'), {}, neutraal],
    ['Neutraal', schermen('venster'), {}, neutraal],
    ['Toont de stap', schermen('open'), { modus: 'volgt' }, stap],
    ['Zwart', schermen('open'), { modus: 'volgt', isZwart: true }, { soort: 'zwart' }],
    ['Bevroren', schermen('open'), { modus: 'volgt', isBevroren: true }, stap],
    // It was asked for, but the wall does not show it yet: regie says what is on the wall.
    ['Toont de stap', schermen('open'), { modus: 'volgt', isZwart: true }, stap],
  ] as const)('%s', (words, of, wijziging, beeld) => {
    expect(describeZaal(of, { ...NEUTRALE_PRESENTATIE, ...wijziging }, beeld)).toBe(words);
  });
});
