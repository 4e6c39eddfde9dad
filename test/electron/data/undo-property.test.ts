import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import type { Actie } from '../../../shared/domain/acties.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { createVoorbeeld, VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import type { Beeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { goTo, inRonde } from './support/bijeenkomst.ts';
import { makeFolder, TestService } from './support/service.ts';
import { makeOnderdeel } from '../../shared/domain/support.ts';

// The example is stored as it is, without a log: its history begins empty.
const { bijeenkomstId, kwadrantenRondeId: KWADRANTEN, goedWerkRondeId: GOED_WERK, beeldId } = VOORBEELD;
const voorbeeld = createVoorbeeld('2026-11-22', findWerkvorm);
const ONDERDELEN = Object.keys(voorbeeld.onderdelen);
const LEGGEN = voorbeeld.rondes[KWADRANTEN]?.onderdeelId ?? '';

const kaart = fc.integer({ min: 1, max: 8 }).map((n) => `bv-0${String(n)}`);
// Never -0: JSON has none, and no hand lays a card there.
const coordinaat = fc.integer({ min: -100, max: 100 }).map((n) => (n === 0 ? 0 : n / 100));
const tekst = fc.string({ maxLength: 12, unit: 'grapheme' });
const onderdeelId = fc.constantFrom(...ONDERDELEN);
const nieuwId = fc.uuid();

const writeBeeld = (velden: Partial<Beeld>): Actie =>
  inRonde(GOED_WERK, { type: 'beeldGewijzigd', id: beeldId, velden });

/** Redo never takes away what people handed in: removing that again is for the facilitator to do, with a question. */
const ingeleverd = new Set(
  Object.values(voorbeeld.rondes)
    .filter(({ werkvorm }) => ['nominale-groepstechniek', 'brievenwisseling'].includes(werkvorm))
    .map(({ onderdeelId: id }) => id),
);
const zonderInlevering = onderdeelId.filter((id) => !ingeleverd.has(id));

/** Everything that can be undone. Some of it will not fit the state of that moment: then nothing may happen. */
const undoable: fc.Arbitrary<Actie> = fc.oneof(
  fc
    .tuple(kaart, coordinaat, coordinaat)
    .map(([id, x, y]) => inRonde(KWADRANTEN, { type: 'kaartVerplaatst', id, x, y })),
  kaart.map((id) => inRonde(KWADRANTEN, { type: 'kaartTeruggelegd', id })),
  kaart.map((id) => inRonde(KWADRANTEN, { type: 'kaartVerwijderd', id })),
  fc
    .tuple(kaart, fc.constantFrom('vaker', 'minder'))
    .map(([id, label]) => inRonde(KWADRANTEN, { type: 'conclusieGetrokken', id, label })),
  tekst.map((titel) => writeBeeld({ titel })),
  fc.array(tekst, { maxLength: 3 }).map((makers) => writeBeeld({ makers })),
  tekst.map((leervraag): Actie => ({ type: 'gegevensGewijzigd', gegevens: { leervraag } })),
  fc.tuple(onderdeelId, tekst).map(
    ([id, notitie]): Actie => ({
      type: 'onderdeelGewijzigd',
      id,
      velden: { notitie },
    }),
  ),
  nieuwId.map((id): Actie => ({ type: 'onderdeelToegevoegd', onderdeel: makeOnderdeel(id, 2.5) })),
  zonderInlevering.map((id): Actie => ({ type: 'onderdeelVerwijderd', id })),
  fc.tuple(onderdeelId, fc.integer({ min: 0, max: 9 })).map(
    ([id, volgorde]): Actie => ({
      type: 'onderdeelVerplaatst',
      id,
      volgorde,
    }),
  ),
  fc.boolean().map(
    (isAanwezig): Actie => ({
      type: 'aanwezigheidGewijzigd',
      deelnemerId: 'voorbeeld-d1',
      isAanwezig,
    }),
  ),
);

/** What undo leaves alone: where the room is, and its time. */
const notUndoable: fc.Arbitrary<Actie> = fc.oneof(
  fc.tuple(onderdeelId, nieuwId).map(([id, bezoek]) => goTo(id, null, 0, bezoek, 5)),
  fc
    .tuple(fc.integer({ min: 0, max: 2 }), nieuwId)
    .map(([stap, id]) => goTo(LEGGEN, KWADRANTEN, stap, id, 9)),
  fc.integer({ min: 1, max: 5 }).map((minuten): Actie => ({ type: 'timerVerlengd', minuten })),
  fc.integer({ min: 1, max: 1000 }).map((op): Actie => ({ type: 'timerGepauzeerd', op })),
);

/** A burst of typing in one field: together one step of undo. */
const typing: fc.Arbitrary<Actie[]> = fc
  .array(tekst, { minLength: 2, maxLength: 4 })
  .map((values) => values.map((titel) => writeBeeld({ titel })));

const steps = fc.array(
  fc.record({
    acties: fc.oneof(
      { weight: 6, arbitrary: undoable.map((actie) => [actie]) },
      { weight: 2, arbitrary: notUndoable.map((actie) => [actie]) },
      { weight: 2, arbitrary: typing },
    ),
    pause: fc.constantFrom(500, 8000),
  }),
  { maxLength: 20 },
);

const kept = ({ positie, timer, bezoeken, gepland }: BijeenkomstState) => ({
  positie,
  timer,
  bezoeken,
  ...(gepland === undefined ? {} : { gepland }),
});

/** Undoes or redoes until that changes nothing any more. */
async function repeat(service: TestService, name: 'undoActie' | 'redoActie'): Promise<OpenBijeenkomst> {
  for (let before = -1; ; ) {
    const { revisie } = await service.regie(name, { bijeenkomstId });
    if (revisie === before) return service.open(bijeenkomstId);
    before = revisie;
  }
}

/** A service that reads the file anew knows the same. */
async function checkDisk(service: TestService): Promise<void> {
  const inMemory = await service.open(bijeenkomstId);
  const fresh = new TestService(service.dataDir);
  try {
    expect(await fresh.open(bijeenkomstId)).toStrictEqual(inMemory);
  } finally {
    await fresh.close();
  }
}

test('whatever was done: undone it is as at the start, redone as at the end, and on disk as in memory', async () => {
  const run = async (sequence: readonly { acties: readonly Actie[]; pause: number }[]) => {
    const service = new TestService(makeFolder());
    try {
      await service.regie('loadVoorbeeld', {});
      const start = await service.open(bijeenkomstId);
      for (const { acties, pause } of sequence) {
        service.now += pause;
        for (const actie of acties) await service.ask('regie', 'applyActie', { bijeenkomstId, actie });
      }
      const end = await service.open(bijeenkomstId);
      await checkDisk(service);
      const undone = await repeat(service, 'undoActie');
      expect(undone.state).toStrictEqual({ ...start.state, ...kept(end.state) });
      await checkDisk(service);
      const redone = await repeat(service, 'redoActie');
      expect(redone.state).toStrictEqual(end.state);
      await checkDisk(service);
    } finally {
      await service.close();
    }
  };
  await fc.assert(fc.asyncProperty(steps, run), { numRuns: 30 });
}, 120_000);
