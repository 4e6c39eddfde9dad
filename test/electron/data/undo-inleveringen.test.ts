import fc from 'fast-check';
import { produce } from 'immer';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BijeenkomstSession } from '../../../electron/data/bijeenkomst-session.ts';
import { openDatabase } from '../../../electron/data/database/database.ts';
import { createRepositories } from '../../../electron/data/database/repositories.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import type { InvoerPlek } from '../../../shared/domain/inlevering.ts';
import { type InvoerActie, reduceInvoer } from '../../../shared/domain/invoer.ts';
import { findWerkvorm, WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import type { ActiesFixture } from '../../shared/werkvormen/acties-fixture.ts';
import type { KanarieFixture } from '../../shared/werkvormen/gepubliceerd.ts';
import { makeKanarieBijeenkomst, rondeOf } from '../../shared/zaal/kanarie-bijeenkomst.ts';
import { makeFolder } from './support/service.ts';

const fixtures = import.meta.glob<KanarieFixture>('../../shared/werkvormen/*/fixture.ts', { eager: true });
const acties = import.meta.glob<ActiesFixture>('../../shared/werkvormen/*/acties.ts', { eager: true });
const START = makeKanarieBijeenkomst(
  Object.fromEntries(
    Object.entries(fixtures).map(([path, fixture]) => [path.split('/').at(-2) ?? '', fixture]),
  ),
);

/** Every action of every werkvorm that can be undone, in the ronde that it fits. */
const ONGEDAAN = WERKVORMEN.flatMap((werkvorm) => {
  const rondeId = rondeOf(werkvorm.id);
  const { state } = START.rondes[rondeId] ?? {};
  const own = acties[`../../shared/werkvormen/${werkvorm.id}/acties.ts`]?.ACTIES ?? [];
  return own
    .filter((actie) => werkvorm.invoer?.alleenInvoer?.includes(actie.type) !== true)
    .filter((actie) => werkvorm.describe(werkvorm.acties.parse(actie), state).isOngedaanTeMaken)
    .map((actie) => ({ rondeId, actie }));
});

/** Where people hand in between: at an onderdeel, and in two werkvormen. */
const PLEKKEN: readonly { readonly plek: InvoerPlek; readonly vraag: string }[] = [
  { plek: { onderdeelId: 'start', rondeId: null, stapId: null }, vraag: 'bijdrage' },
  ...[
    { werkvorm: 'goed-werk', stapId: 'stap-1', vraag: 'ervaring' },
    { werkvorm: 'nominale-groepstechniek', stapId: 'schrijven', vraag: 'ideeen' },
  ].map(({ werkvorm, stapId, vraag }) => {
    const rondeId = rondeOf(werkvorm);
    return { plek: { onderdeelId: START.rondes[rondeId]?.onderdeelId ?? '', rondeId, stapId }, vraag };
  }),
];

type Stap =
  | { readonly soort: 'doe'; readonly index: number }
  | { readonly soort: 'lever'; readonly plek: number };
const stappen: fc.Arbitrary<Stap[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.nat({ max: ONGEDAAN.length - 1 }).map((index): Stap => ({ soort: 'doe', index })),
    },
    {
      weight: 2,
      arbitrary: fc.nat({ max: PLEKKEN.length - 1 }).map((plek): Stap => ({ soort: 'lever', plek })),
    },
  ),
  { maxLength: 25 },
);

/** Somebody hands in, one of three people: so also again where they did before. */
function makeInlevering(plek: number, nummer: number): InvoerActie {
  const where = PLEKKEN[plek];
  if (where === undefined) throw new Error('no such place');
  const naam = String(nummer);
  return {
    type: 'ingeleverd',
    id: `inlevering-${naam}`,
    plek: where.plek,
    deelnemerId: `iemand-${String(nummer % 3)}`,
    antwoorden: { [where.vraag]: `Van iemand ${naam}` },
    ids: [`ding-${naam}`],
  };
}

/** Without the order of things: what is handed in comes behind what is there at that moment. */
const bare = (state: BijeenkomstState): unknown =>
  JSON.parse(JSON.stringify(state, (key, value: unknown) => (key === 'volgorde' ? undefined : value)));

function openSession() {
  const opened = openDatabase(join(makeFolder(), 'undo.db'));
  const repos = createRepositories(opened);
  repos.transaction(() => {
    repos.groepen.insert('groep', 'Groep', false, 1);
    repos.bijeenkomsten.insert('bijeenkomst', 'groep', START, false, 1);
  });
  return { session: new BijeenkomstSession(repos, findWerkvorm, 'bijeenkomst'), db: opened.db };
}

test('whatever was done in any werkvorm with hand-ins in between: undone, the start with the hand-ins; redone, the end', () => {
  const check = (sequence: readonly Stap[]): void => {
    const { session, db } = openSession();
    const ingeleverd: InvoerActie[] = [];
    let op = 0;
    for (const stap of sequence) {
      op += 6000;
      if (stap.soort === 'lever') {
        const actie = makeInlevering(stap.plek, ingeleverd.length);
        session.applyInvoer(actie, op);
        ingeleverd.push(actie);
        continue;
      }
      try {
        const doe = ONGEDAAN[stap.index];
        if (doe !== undefined)
          session.apply({ type: 'rondeActie', rondeId: doe.rondeId, actie: { ...doe.actie } }, op);
      } catch (error) {
        // What does not fit the state of that moment changes nothing.
        if (!(error instanceof DialoogtafelError)) throw error;
      }
    }
    const end = session.state;
    while (session.geschiedenis.ongedaan !== null) session.undo(op, true);
    const expected = produce(START, (draft) => {
      for (const actie of ingeleverd) reduceInvoer(draft, actie, findWerkvorm);
    });
    expect(bare(session.state)).toStrictEqual(bare(expected));
    while (session.geschiedenis.opnieuw !== null) session.redo(op);
    expect(session.state).toStrictEqual(end);
    db.close();
  };
  fc.assert(fc.property(stappen, check), { numRuns: 15 });
}, 60_000);
