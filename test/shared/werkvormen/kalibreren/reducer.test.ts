import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { DialoogtafelError } from '../../../../shared/domain/errors.ts';
import { type Actie, actieSchema } from '../../../../shared/werkvormen/kalibreren/acties.ts';
import {
  listGedragOf,
  listGelijken,
  listUit,
  nameHerkomst,
} from '../../../../shared/werkvormen/kalibreren/gedrag.ts';
import { listAanbod } from '../../../../shared/werkvormen/kalibreren/doorgaan.ts';
import { STANDAARD_SETS } from '../../../../shared/werkvormen/kalibreren/inhoud.ts';
import { kalibrerenInvoer } from '../../../../shared/werkvormen/kalibreren/invoer.ts';
import { computeOpbrengst } from '../../../../shared/werkvormen/kalibreren/opbrengst.ts';
import { reduce } from '../../../../shared/werkvormen/kalibreren/reducer.ts';
import {
  createState,
  listVelRegels,
  nameVel,
  type State,
} from '../../../../shared/werkvormen/kalibreren/state.ts';

const LEEG = createState(STANDAARD_SETS['kalibreren-bekwaamheden']);
const A = 'agogisch';
const GROEPJES = [1, 2].map((nummer) => ({
  id: `v${String(nummer)}`,
  nummer,
  leden: [`d${String(nummer)}`],
})) as [{ id: string; nummer: number; leden: string[] }, { id: string; nummer: number; leden: string[] }];
const regel = (id: string, tekst: string, uit: string[] = [], gebiedId = A) => ({ id, gebiedId, tekst, uit });

/** Applies actions as the data service does: checked by their schema first. */
function apply(state: State, ...acties: readonly Actie[]): State {
  return acties.reduce(
    (current, actie) =>
      produce(current, (draft) => {
        reduce(draft, actieSchema.parse(actie));
      }),
    state,
  );
}

/** Two people wrote; their groepjes agreed; one thing is on both sheets. */
const VOL = apply(
  LEEG,
  {
    type: 'gedragingenToegevoegd',
    gedragingen: [
      { id: 'p1', gebiedId: A, tekst: 'Wacht op antwoord', deelnemerId: 'd1' },
      { id: 'p2', gebiedId: A, tekst: 'Vraagt door', deelnemerId: 'd2' },
    ],
  },
  { type: 'velregelsToegevoegd', groepje: GROEPJES[0], regels: [regel('r1', 'Wacht op antwoord', ['p1'])] },
  {
    type: 'velregelsToegevoegd',
    groepje: GROEPJES[1],
    regels: [regel('r2', 'wacht op antwoord.'), regel('r3', 'Vraagt door', ['p2'])],
  },
);
const SAMEN = apply(VOL, { type: 'gedragSamengevoegd', id: 's', delen: ['r1', 'r2'], tekst: 'Wacht' });

describe('every action changes what it says', () => {
  const cases: readonly [string, State, Actie, (state: State) => unknown, unknown][] = [
    [
      'who writes about an area has taken it',
      LEEG,
      { type: 'velregelsToegevoegd', groepje: GROEPJES[0], regels: [regel('r', 'x')] },
      (s) => s.vellen['v1'],
      { ...GROEPJES[0], volgorde: 1, gebieden: [A] },
    ],
    [
      'a groepje takes more than one area',
      VOL,
      { type: 'gebiedenVerdeeld', groepje: GROEPJES[0], gebieden: [A, 'poortwachter'] },
      (s) => s.vellen['v1']?.gebieden,
      [A, 'poortwachter'],
    ],
    [
      'a sheet follows who is in the groepje',
      VOL,
      { type: 'gebiedenVerdeeld', groepje: { ...GROEPJES[0], leden: ['d1', 'd3'] }, gebieden: [A] },
      (s) => s.vellen['v1']?.leden,
      ['d1', 'd3'],
    ],
    [
      'what somebody wrote goes; the line it went into stays',
      VOL,
      { type: 'gedragingVerwijderd', id: 'p1' },
      (s) => [s.regels['r1']?.tekst, s.regels['r1']?.uit],
      ['Wacht op antwoord', []],
    ],
    [
      'merging keeps the examples and the groepjes',
      VOL,
      { type: 'gedragSamengevoegd', id: 's', delen: ['r1', 'r2'], tekst: 'Wacht' },
      (s) => listGedragOf(s, A).map((each) => [each.tekst, nameHerkomst(s, each)]),
      [
        ['Wacht', ['Groepje 1', 'Groepje 2']],
        ['Vraagt door', ['Groepje 2']],
      ],
    ],
    [
      'merging more into what was merged',
      SAMEN,
      { type: 'gedragSamengevoegd', id: 's2', delen: ['s', 'r3'], tekst: 'Alles' },
      (s) => Object.values(s.samen).map(({ id, regels }) => [id, regels]),
      [['s2', ['r1', 'r2', 'r3']]],
    ],
    [
      'taking apart gives back what was there',
      SAMEN,
      { type: 'samenLosgemaakt', id: 's', regelId: null },
      (s) => s,
      VOL,
    ],
    [
      'taking one out of two leaves two',
      SAMEN,
      { type: 'samenLosgemaakt', id: 's', regelId: 'r2' },
      (s) => listGedragOf(s, A).map(({ id }) => id),
      ['r1', 'r2', 'r3'],
    ],
    [
      'a line that goes leaves what it was merged into',
      SAMEN,
      { type: 'regelVerwijderd', id: 'r2' },
      (s) => listGedragOf(s, A).map(({ tekst }) => tekst),
      ['Wacht op antwoord', 'Vraagt door'],
    ],
    [
      'what is added says so',
      VOL,
      { type: 'aanvullingenToegevoegd', soort: 'aangevuld', regels: [regel('r4', 'Nieuw')] },
      (s) =>
        listGedragOf(s, A)
          .filter(({ isAangevuld }) => isAangevuld)
          .map(({ tekst }) => tekst),
      ['Nieuw'],
    ],
  ];
  test.each(cases)('%s', (_, state, actie, read, expected) => {
    expect(read(apply(state, actie))).toEqual(expected);
  });
});

describe('what does not fit is refused, in Dutch, and changes nothing', () => {
  const cases: readonly [string, State, Actie, RegExp][] = [
    [
      'merging over areas',
      apply(VOL, {
        type: 'velregelsToegevoegd',
        groepje: GROEPJES[0],
        regels: [regel('r9', 'x', [], 'poortwachter')],
      }),
      { type: 'gedragSamengevoegd', id: 's', delen: ['r1', 'r9'], tekst: '' },
      /zelfde gebied|hetzelfde gebied/,
    ],
    [
      'merging one with itself',
      VOL,
      { type: 'gedragSamengevoegd', id: 's', delen: ['r1', 'r1'], tekst: '' },
      /twee/,
    ],
    [
      'giving up an area with examples',
      VOL,
      { type: 'gebiedenVerdeeld', groepje: GROEPJES[0], gebieden: [] },
      /Agogisch bekwaam/,
    ],
    [
      'an area that is not there',
      VOL,
      { type: 'velregelsToegevoegd', groepje: GROEPJES[0], regels: [regel('r9', 'x', [], 'nergens')] },
      /gebied/,
    ],
    [
      'taking away an area with examples',
      VOL,
      {
        type: 'gebiedenGewijzigd',
        set: { naam: 'Zonder', gebieden: Object.values(VOL.gebieden).filter(({ id }) => id !== A) },
      },
      /Agogisch bekwaam/,
    ],
  ];
  test.each(cases)('%s', (_, state, actie, melding) => {
    const refused = (): unknown => apply(state, actie);
    expect(refused).toThrow(DialoogtafelError);
    expect(refused).toThrow(melding);
  });
});

describe('where it comes from', () => {
  test('goes from the shared list to the sheet to the person', () => {
    const [samen] = listGedragOf(SAMEN, A);
    if (samen === undefined) throw new Error('nothing was merged');
    expect(samen.regels.map(({ id }) => id)).toEqual(['r1', 'r2']);
    expect(listUit(SAMEN, samen).map(({ deelnemerId }) => deelnemerId)).toEqual(['d1']);
    expect(listVelRegels(SAMEN, 'v2', A).map(({ id }) => id)).toEqual(['r2', 'r3']);
  });

  test('is in what remains', () => {
    const people = { deelnemers: { d1: { id: 'd1', naam: 'Ann', rol: '' } }, aanwezig: ['d1'] };
    const tabel = computeOpbrengst(SAMEN, people).find(({ soort }) => soort === 'tabel');
    expect(tabel?.soort === 'tabel' ? tabel.rijen : []).toEqual([
      ['Wacht', 'Groepje 1, Groepje 2', 'Ann: “Wacht op antwoord”'],
      ['Vraagt door', 'Groepje 2', 'uit de groep'],
    ]);
  });

  test('the interventiespel can go on with it: the shared behaviour, and nothing that somebody wrote alone', () => {
    expect(listAanbod(LEEG)).toEqual([]);
    expect(listAanbod(SAMEN)).toMatchObject([
      {
        soort: 'gedragingen',
        gebieden: [
          {
            id: A,
            naam: 'Agogisch bekwaam',
            gedragingen: [
              { id: 's', naam: 'Wacht' },
              { id: 'r3', naam: 'Vraagt door' },
            ],
          },
        ],
      },
    ]);
  });

  test('stays when the groepjes are mixed anew: the new groepje 1 is another', () => {
    const mixed = apply(VOL, {
      type: 'velregelsToegevoegd',
      groepje: { id: 'v9', nummer: 1, leden: ['d2'] },
      regels: [regel('r9', 'Later')],
    });
    expect(['v1', 'v9'].map((id) => nameVel(mixed, { id, nummer: 1 }))).toEqual(['Groepje 1', 'Groepje 1b']);
  });

  test('equal texts are found whatever their capitals and full stops', () => {
    expect(listGelijken(listGedragOf(VOL, A)).map((same) => same.map(({ id }) => id))).toEqual([
      ['r1', 'r2'],
    ]);
  });
});

describe('invoer', () => {
  const STAGE = createState(STANDAARD_SETS['kalibreren-leeruitkomsten']);
  const bol = Object.values(STAGE.gebieden).filter(({ stagesoort }) => stagesoort === 'BOL-stage');
  const verdeeld = apply(STAGE, {
    type: 'gebiedenVerdeeld',
    groepje: GROEPJES[0],
    gebieden: bol.map(({ id }) => id),
  });

  test.each([
    ['who is in a groepje', verdeeld, 'd1', 4],
    ['who is in none', verdeeld, 'd9', 16],
    ['anybody', verdeeld, null, 16],
    ['before anything was divided', STAGE, 'd1', 16],
  ] as const)('asks %s for their leeruitkomsten', (_, state, deelnemerId, aantal) => {
    expect(kalibrerenInvoer.vragen(state, 'verkennen', deelnemerId)).toHaveLength(aantal);
  });

  test('takes one example from every line', () => {
    const acties = kalibrerenInvoer.leverIn(
      { stapId: 'verkennen', antwoorden: { [A]: 'Een\n\nTwee' }, ids: ['a', 'b'], deelnemerId: 'd1' },
      LEEG,
    );
    expect(Object.values(apply(LEEG, ...acties).gedragingen).map(({ tekst }) => tekst)).toEqual([
      'Een',
      'Twee',
    ]);
  });
});
