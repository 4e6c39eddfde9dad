import { describe, expect, test } from 'vitest';
import { ALLES } from '../../../shared/verslag/keuze.ts';
import { toPlatteTekst } from '../../../shared/verslag/platte-tekst.ts';
import { makeTerugkoppeling } from '../../../shared/verslag/terugkoppeling.ts';
import { listDelen, makeVerslag } from '../../../shared/verslag/verslag.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import { makeOnderdeel, makeRonde } from '../domain/support.ts';
import { makeBron, makeState } from './bron.ts';

const verslagOf = (state = makeState(), namen: 'namen' | 'rollen' | 'zonder' = 'namen') =>
  makeVerslag(makeBron(state), { namen, weggelaten: [] });
const textOf = (...args: Parameters<typeof verslagOf>): string => JSON.stringify(verslagOf(...args).blokken);

test('the parts come in the order of the bijeenkomst, those that hold nothing stay out', () => {
  expect(listDelen(makeBron(), 'namen').map(({ titel }) => titel)).toEqual([
    'Leervraag',
    'Aanwezig',
    'Programma',
    'opening',
    'midden',
    'Wat we hebben afgesproken',
    'Parkeerplaats',
  ]);
});

test('what is left out is not in it', () => {
  const { blokken } = makeVerslag(makeBron(), {
    namen: 'namen',
    weggelaten: ['onderdeel/opening', 'parkeerplaats'],
  });
  expect(JSON.stringify(blokken)).not.toMatch(/Ik zei niets|Formulier/);
  expect(JSON.stringify(blokken)).toContain('Bellen');
});

describe('the programma', () => {
  const programma = (state = makeState()) =>
    listDelen(makeBron(state), 'namen').find(({ id }) => id === 'programma')?.blokken;

  test('has planned and real times, and says what was not done', () => {
    expect(programma()).toMatchObject([
      {
        kop: ['Gepland', 'Werkelijk', 'Onderdeel', 'Minuten'],
        rijen: [
          ['13:30 – 13:40', '13:30 – 13:42', 'opening', '10'],
          ['13:40 – 13:50', 'vanaf 13:42', 'midden', '10'],
          ['13:50 – 14:00', 'nog niet', 'einde', '10'],
        ],
      },
      { tekst: 'Niet gedaan: einde.' },
    ]);
  });

  test('of a bijeenkomst that did not begin is the plan', () => {
    expect(programma({ ...makeState(), bezoeken: {}, positie: null })).toMatchObject([
      { kop: ['Gepland', 'Onderdeel', 'Minuten'] },
      { tekst: 'Dit is het programma zoals het gepland is.' },
    ]);
  });
});

describe('names', () => {
  test('stand where people are meant', () => {
    const text = textOf();
    for (const naam of ['Anna en Bram', 'Afwezig: Cor.']) expect(text).toContain(naam);
  });

  test('make way for roles', () => {
    const text = textOf(makeState(), 'rollen');
    expect(text).not.toMatch(/Anna|Bram|Cor/);
    expect(text).toContain('student en deelnemer');
    expect(text).toContain('["student","1"]');
  });

  test('and for nothing at all, with the columns they stood in', () => {
    const text = textOf(makeState(), 'zonder');
    expect(text).not.toMatch(/Anna|Bram|Cor|student|"Van"|"Wie"|"Duo met"/);
    expect(text).toContain('2 van de 3 deelnemers waren aanwezig.');
    expect(text).toContain('Ik zei niets.');
  });
});

test('private notes stay with the facilitator', () => {
  expect(JSON.stringify(verslagOf())).not.toContain('GEHEIM');
});

test('somebody who left the groep takes no word along', () => {
  const bron = { ...makeBron(), deelnemers: [] };
  const text = JSON.stringify(makeVerslag(bron, ALLES).blokken);
  for (const tekst of ['Ik zei niets.', 'Bellen', 'Tien tellen wachten']) expect(text).toContain(tekst);
});

test('headings begin at 1 and skip no level', () => {
  const niveaus = verslagOf().blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.niveau] : []));
  expect(niveaus[0]).toBe(1);
  niveaus.forEach((niveau, i) => expect(niveau - (niveaus[i - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test('a werkvorm that is all there is in an onderdeel of the same name has no heading of its own', () => {
  const { naam } = findWerkvorm('interventiespel');
  const koppen = (titel: string): string[] => {
    const state = makeState();
    const midden = makeOnderdeel('midden', 2, { titel });
    const rondes = { r: makeRonde('r', 'midden', 'interventiespel') };
    const { blokken } = verslagOf({ ...state, onderdelen: { midden }, rondes });
    return blokken.flatMap((blok) => (blok.soort === 'kop' ? [`${String(blok.niveau)} ${blok.tekst}`] : []));
  };
  expect(koppen('Spelen')).toEqual(expect.arrayContaining(['1 Spelen', `2 ${naam}`]));
  expect(koppen(naam)).toContain(`1 ${naam}`);
  expect(koppen(naam)).not.toContain(`2 ${naam}`);
});

test('the terugkoppeling reads as a message', () => {
  expect(toPlatteTekst(makeTerugkoppeling(makeBron(), 'namen'))).toBe(`Terugkoppeling: Ruimte geven

Team Oost · 22 november 2026 · Lokaal 2

Beste allemaal,

Bedankt voor jullie inbreng op 22 november 2026. Hieronder staat wat we meenemen.

WAAR WE AAN WERKTEN

“Hoe geef je ruimte?”

ONZE LEERVRAAG VOOR DE VOLGENDE KEER

“En dan?”

WAT WE HEBBEN AFGESPROKEN

- Bellen (wie: Anna en Bram; wanneer: vrijdag)

HUISWERK

Lezen

THEORIE VOOR DE VOLGENDE KEER

Hoofdstuk 3

VOLGENDE BIJEENKOMST

We zien elkaar op 20 december 2026.
`);
});

describe('a werkvorm that was not reached', () => {
  const opbouw = { werkvorm: 'kwadrantenkaartjes', einde: makeOnderdeel('einde', 3, { titel: 'einde' }) };
  const textWith = (bijdrage: string): string => {
    const state = makeState();
    const { b1 } = state.bijdragen;
    if (b1 === undefined) throw new Error('no bijdrage');
    return textOf({
      ...state,
      onderdelen: { ...state.onderdelen, einde: opbouw.einde },
      rondes: { r: makeRonde('r', 'einde', opbouw.werkvorm) },
      bijdragen: {
        ...state.bijdragen,
        b3: { ...b1, id: 'b3', onderdeelId: 'einde', rondeId: 'r', tekst: bijdrage },
      },
    });
  };

  test('was not done', () => {
    const text = textWith('');
    expect(text).toContain('Niet gedaan: einde.');
    expect(text).toContain('Deze werkvorm is in de bijeenkomst niet gedaan.');
    expect(text).not.toContain('wel ingevuld');
  });

  test('but holds something: then it does not say that nothing was done', () => {
    const text = textWith('Toch iets.');
    expect(text).not.toMatch(/[Nn]iet gedaan/);
    expect(text).toContain('Niet aan de beurt geweest, wel ingevuld: einde.');
    expect(text).toContain('Wat hieronder staat, is op een ander moment ingevuld.');
  });
});

test.each(WERKVORMEN.map(({ id }) => id))('%s that only began says nothing under "not done"', (id) => {
  const state = makeState();
  const text = textOf({ ...state, rondes: { r: makeRonde('r', 'einde', id) } });
  expect(text).toContain('Niet gedaan: einde.');
  expect(text).not.toMatch(/wel ingevuld|op een ander moment|[Ee]r (is|zijn) nog/);
});
