import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createVoorbeeld } from '../../../../shared/inhoud/voorbeeld.ts';
import { NGT_RONDE_ID } from '../../../../shared/inhoud/voorbeeld-nominale-groepstechniek.ts';
import {
  parseState,
  type Stemming,
  VERSIE,
} from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { findWerkvorm } from '../../../../shared/werkvormen/register.ts';
import {
  listGelijk,
  puntenPerStem,
  telStemmen,
} from '../../../../shared/werkvormen/nominale-groepstechniek/stemming.ts';
import {
  describeConclusie,
  describeControle,
  describeOpkomst,
  toUitslagBeeld,
} from '../../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';

function makeStemming(
  ideeen: readonly string[],
  k: number,
  rangordes: readonly (readonly string[])[],
): Stemming {
  return {
    k,
    ideeen: Object.fromEntries(
      ideeen.map((id, index) => [id, { id, nummer: index + 1, tekst: `Idee ${id}` }]),
    ),
    isGesloten: true,
    verwacht: rangordes.length,
    stemmen: Object.fromEntries(
      rangordes.map((rangorde, index) => [
        `s${String(index)}`,
        { id: `s${String(index)}`, rangorde: [...rangorde] },
      ]),
    ),
  };
}

/** A vote with a number of ideas, a k that fits, and ballots that are right. */
const stemmingen = fc.integer({ min: 1, max: 20 }).chain((aantal) => {
  const ideeen = Array.from({ length: aantal }, (_, index) => `i${String(index + 1)}`);
  return fc
    .integer({ min: 1, max: Math.min(9, aantal) })
    .chain((k) =>
      fc
        .array(fc.shuffledSubarray(ideeen, { minLength: k, maxLength: k }), { maxLength: 30 })
        .map((rangordes) => ({ ideeen, k, rangordes })),
    );
});

describe('counting', () => {
  test('the points of all ideas together are those of all ballots', () => {
    fc.assert(
      fc.property(stemmingen, ({ ideeen, k, rangordes }) => {
        const { som, controle, rijen } = telStemmen(makeStemming(ideeen, k, rangordes));
        expect(som).toBe(rangordes.length * ((k * (k + 1)) / 2));
        expect(controle).toBe(som);
        for (const { totaal, stemmers, verdeling } of rijen) {
          expect(verdeling.reduce((sum, count, index) => sum + count * (k - index), 0)).toBe(totaal);
          expect(verdeling.reduce((sum, count) => sum + count, 0)).toBe(stemmers);
        }
      }),
    );
  });

  test('does not depend on the order in which ballots came in', () => {
    const mixed = stemmingen.chain((stemming) =>
      fc
        .shuffledSubarray([...stemming.rangordes], {
          minLength: stemming.rangordes.length,
          maxLength: stemming.rangordes.length,
        })
        .map((other) => ({ stemming, other })),
    );
    fc.assert(
      fc.property(mixed, ({ stemming: { ideeen, k, rangordes }, other }) => {
        expect(telStemmen(makeStemming(ideeen, k, other))).toEqual(
          telStemmen(makeStemming(ideeen, k, rangordes)),
        );
      }),
    );
  });

  test('equal totals have an equal place, and nothing else decides', () => {
    fc.assert(
      fc.property(stemmingen, ({ ideeen, k, rangordes }) => {
        const { rijen } = telStemmen(makeStemming(ideeen, k, rangordes));
        for (const a of rijen) {
          expect(a.plaats).toBe(1 + rijen.filter((b) => b.totaal > a.totaal).length);
          expect(a.isGedeeld).toBe(rijen.some((b) => b.id !== a.id && b.totaal === a.totaal));
          for (const b of rijen) expect(a.plaats === b.plaats).toBe(a.totaal === b.totaal);
        }
      }),
    );
  });

  test.each([
    [1, 1],
    [3, 6],
    [5, 15],
    [9, 45],
  ])('a ballot with k %i gives %i points', (k, punten) => {
    expect(puntenPerStem(k)).toBe(punten);
  });
});

test('the example gives the result that was worked out by hand', () => {
  const { nominaleGroepstechniek: voorbeeld } = JSON.parse(
    readFileSync('resources/inhoud/voorbeeld.json', 'utf8'),
  ) as {
    nominaleGroepstechniek: {
      ideeen: { id: string; samengevoegdMet: string | null }[];
      stemmen: { punten: Record<string, number> }[];
      uitslag: { idee: string; plaats: number; gedeeld: boolean; punten: number; stemmers: number }[];
      gelijkeStand: { plaats: number; ideeen: string[] }[];
    };
  };
  const ideeen = voorbeeld.ideeen
    .filter(({ samengevoegdMet }) => samengevoegdMet === null)
    .map(({ id }) => id);
  const rangordes = voorbeeld.stemmen.map(({ punten }) =>
    Object.entries(punten)
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => id),
  );
  const uitslag = telStemmen(makeStemming(ideeen, 5, rangordes));
  expect(uitslag).toMatchObject({ som: 120, controle: 120, stemmen: 8 });
  const byId = new Map(uitslag.rijen.map((rij) => [rij.id, rij]));
  for (const { idee, plaats, gedeeld, punten, stemmers } of voorbeeld.uitslag)
    expect(byId.get(idee)).toMatchObject({ plaats, isGedeeld: gedeeld, totaal: punten, stemmers });
  expect(
    listGelijk(uitslag).map(({ plaats, rijen }) => ({ plaats, ideeen: rijen.map(({ id }) => id).sort() })),
  ).toEqual(voorbeeld.gelijkeStand.map(({ plaats, ideeen: ids }) => ({ plaats, ideeen: ids })));
});

test('says what the result is, who is missing, and that the sum is right', () => {
  const gelijk = makeStemming(['a', 'b', 'c'], 2, [
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(describeConclusie(toUitslagBeeld(gelijk))).toBe(
    'Twee ideeën delen de eerste plaats, elk met 3 punten: nummer 1 en 2.',
  );
  expect(describeControle(telStemmen(gelijk))).toBe('Controle: 2 × 3 punten = 6; geteld 6. Dat klopt.');
  expect(describeOpkomst({ stemmen: 7, verwacht: 8 })).toBe('7 stemmen van 8 mensen; 1 ontbreekt.');
  expect(describeOpkomst({ stemmen: 8, verwacht: 8 })).toBe('8 stemmen, iedereen heeft gestemd.');
  expect(describeConclusie(toUitslagBeeld(makeStemming(['a', 'b'], 1, [['b']])))).toBe(
    'Op de eerste plaats, met 1 stem: Idee b',
  );
});

test('the example shows the result of both votes, and nobody’s ballot', () => {
  const { rondes } = createVoorbeeld('2026-11-22', findWerkvorm);
  const state = parseState(rondes[NGT_RONDE_ID]?.state, VERSIE);
  const [eerste, tweede] = [state.stemmingen.eerste, state.stemmingen.tweede].map((stemming) =>
    stemming === null ? null : telStemmen(stemming),
  );
  expect(eerste).toMatchObject({ stemmen: 8, som: 120, controle: 120 });
  expect(tweede?.rijen.map(({ id, totaal }) => [id, totaal])).toEqual([
    ['i2', 5],
    ['i1', 3],
  ]);
  expect(JSON.stringify(state.stemmingen)).not.toMatch(/"voorbeeld-d\d"/);
});
