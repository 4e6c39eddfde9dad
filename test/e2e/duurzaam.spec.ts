import type { Page } from '@playwright/test';
import { VOORBEELD } from '../../shared/inhoud/voorbeeld.ts';
import type { State } from '../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { askValue } from './support/bridge.ts';
import { openFromLibrary, turnTo } from './support/bijeenkomst.ts';
import { expect, test } from './support/fixtures.ts';
import { type SystemCall, traceCalls } from './support/strace.ts';

// What fails once here may fail a user once: a second try would hide it.
test.describe.configure({ retries: 0 });

declare global {
  interface Window {
    /** Tells the test that a move of a card was answered. */
    tellAnswered(kaartId: string, step: number): void;
  }
}

const { bijeenkomstId, kwadrantenRondeId: rondeId } = VOORBEELD;

/** Opens the example at the stap in which the group lays its cards. */
async function openBoard(regie: Page): Promise<void> {
  await regie.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await turnTo(regie, 'Uitvoeren');
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  const onderdeelId = state.rondes[rondeId]?.onderdeelId ?? '';
  const positie = { onderdeelId, rondeId, stap: 0 };
  await askValue(regie, 'applyActie', {
    bijeenkomstId,
    actie: { type: 'positieGewijzigd', positie, bezoekId: 'bezoek-1', op: 1 },
  });
  await expect(regie.locator('[data-kaart]').first()).toBeVisible();
}

async function readPosities(regie: Page) {
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  return (state.rondes[rondeId]?.state as State | undefined)?.borden['samen']?.posities ?? {};
}

const layKaart = (id: string, x: number, y: number) => ({
  bijeenkomstId,
  actie: { type: 'rondeActie' as const, rondeId, actie: { type: 'kaartVerplaatst', id, x, y } },
});

const isJournalWrite = ({ name, args }: SystemCall) => name === 'pwrite64' && args.includes('.db-wal>');
const isSync = ({ name, args, result }: SystemCall) =>
  /^f(data)?sync$/.test(name) && args.includes('.db-wal>') && result === '0';
const isSaid = ({ name, args }: SystemCall) =>
  /^(write|writev|sendmsg)$/.test(name) && /answer|bijeenkomstGewijzigd/.test(args);

test('every answer, and every change that a screen shows, comes after its fdatasync', async ({
  dialoogtafel,
}, testInfo) => {
  test.skip(process.platform !== 'linux', 'strace is of Linux');
  const { regie } = dialoogtafel;
  await openBoard(regie);
  const moves = 25;
  const calls = await traceCalls(
    dialoogtafel.findServicePid(),
    testInfo.outputPath('strace.txt'),
    async () => {
      for (let step = 0; step < moves; step += 1)
        await askValue(regie, 'applyActie', layKaart(`bv-0${String((step % 8) + 1)}`, step / moves, 0.5));
    },
  );

  let isDirty = false;
  let syncs = 0;
  let answers = 0;
  for (const call of calls) {
    if (isJournalWrite(call)) isDirty = true;
    else if (isSync(call)) {
      isDirty = false;
      syncs += 1;
    } else if (isSaid(call)) {
      expect(isDirty, `said before it was on disk: ${call.args.slice(0, 120)}`).toBe(false);
      if (call.args.includes('answer')) answers += 1;
      // The answer comes first, and then the windows are told of the same change.
      expect(syncs, 'one fdatasync for each action that was said').toBeGreaterThanOrEqual(
        Math.max(1, answers),
      );
    }
  }
  expect(answers).toBe(moves);
  expect(syncs).toBeGreaterThanOrEqual(moves);
});

test('killed while cards are laid, it comes back with each card in place, and undo works', async ({
  dialoogtafel,
}) => {
  let { regie } = dialoogtafel;
  await openBoard(regie);
  const { state } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  const kaart = regie.locator('[data-kaart]').first();
  const id = (await kaart.getAttribute('data-kaart')) ?? '';
  const before = (await readPosities(regie))[id];
  const box = await kaart.locator('[data-schijf]').boundingBox();
  if (box === null) throw new Error('the card takes no place');
  await regie.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await regie.mouse.down();
  await regie.mouse.move(box.x - 60, box.y + 40, { steps: 8 });
  await regie.mouse.up();
  await expect.poll(async () => (await readPosities(regie))[id]).not.toEqual(before);
  const moved = (await readPosities(regie))[id];

  // Other cards go on moving; every answer is told to the test, and then all is killed at once.
  const answered = new Map<string, number>();
  await regie.exposeFunction('tellAnswered', (kaartId: string, step: number) => answered.set(kaartId, step));
  const others = Object.keys(await readPosities(regie))
    .filter((other) => other !== id)
    .slice(0, 4);
  await regie.evaluate(
    ([ids, input]) => {
      const lay = async (kaartId: string) => {
        for (let step = 1; step <= 1000; step += 1) {
          const actie = { type: 'kaartVerplaatst', id: kaartId, x: step / 1000, y: 0 };
          const answer = await window.dialoogtafel.request('applyActie', {
            ...input,
            actie: { ...input.actie, actie },
          });
          if (answer.ok) window.tellAnswered(kaartId, step);
        }
      };
      for (const kaartId of ids) void lay(kaartId);
    },
    [others, layKaart('', 0, 0)] as const,
  );
  await expect.poll(() => Math.min(...others.map((other) => answered.get(other) ?? 0))).toBeGreaterThan(10);
  await dialoogtafel.kill();

  await dialoogtafel.start();
  ({ regie } = dialoogtafel);
  await openFromLibrary(regie, state.titel);
  const posities = await readPosities(regie);
  expect(posities[id]).toEqual(moved);
  for (const other of others) {
    const step = Math.round((posities[other]?.x ?? -1) * 1000);
    expect(
      step,
      `${other} lies where it was last said to lie, or where it went after that`,
    ).toBeGreaterThanOrEqual(answered.get(other) ?? 0);
  }
  await turnTo(regie, 'Uitvoeren');
  await regie.getByRole('button', { name: 'Ongedaan: kaartje verplaatst' }).click();
  await expect(regie.getByRole('button', { name: 'Opnieuw: kaartje verplaatst' })).toBeVisible();
  const { revisie } = await askValue(regie, 'openBijeenkomst', { id: bijeenkomstId });
  for (let step = 0; step < revisie; step += 1) {
    if ((await readPosities(regie))[id]?.x === before?.x) break;
    await askValue(regie, 'undoActie', { bijeenkomstId });
  }
  expect((await readPosities(regie))[id]).toEqual(before);
});
