import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inProject } from '../../scripts/support/project.mjs';
import type { Answer } from '../../shared/contract.ts';
import { ask, askValue, collectEvents } from './support/bridge.ts';
import { expect, test } from './support/fixtures.ts';

// What fails once here may fail a user once: a second try would hide it.
test.describe.configure({ retries: 0 });

/** What the echo service gives back. */
interface Echo {
  readonly role: string;
  readonly name: string;
  readonly input: unknown;
  readonly zaal: boolean | null;
  readonly pid: number;
  readonly node: string;
  readonly argv: readonly string[];
  /** Whether it can have V8 collect garbage. */
  readonly canCollect: boolean;
}

const GROEP = '0197b0a0-0000-7000-8000-00000000000a';
const AFBEELDING = '0197b0a0-0000-7000-8000-00000000000b';

/** Asks the echo service, which answers anything. */
async function askEcho(page: Page, vraag: string): Promise<Echo> {
  const answer = (await ask(page, 'searchTeksten', { vraag })) as Answer<unknown>;
  if (!answer.ok) throw new Error(`the echo service was not reached: ${answer.code}`);
  return answer.value as Echo;
}

/** Sends bytes to the service and gives what the window gets back: their type, length and sum. */
function sendBytes(page: Page, length: number): Promise<{ type: string; length: number; sum: number }> {
  return page.evaluate(
    async ([id, size]) => {
      const bytes = Uint8Array.from({ length: size }, (_, index) => index % 256);
      const answer = await window.dialoogtafel.request('saveAfbeelding', {
        id,
        bijeenkomstId: id,
        mime: 'image/png',
        breedte: 1,
        hoogte: 1,
        bytes,
      });
      const echoed = (answer as unknown as { value: { input: { bytes: Uint8Array } } }).value.input.bytes;
      return {
        type: echoed.constructor.name,
        length: echoed.length,
        sum: echoed.reduce((total, byte) => total + byte, 0),
      };
    },
    [AFBEELDING, length] as const,
  );
}

for (const hosting of ['utilityProcess', 'fork'] as const) {
  test.describe(`an echo service in ${hosting}`, () => {
    test.use({
      launch: {
        env: {
          DIALOOGTAFEL_HOSTING: hosting,
          DIALOOGTAFEL_SERVICE: inProject('test/e2e/support/echo-service.cjs'),
          DIALOOGTAFEL_NODE: inProject('node_modules/node/bin/node'),
        },
      },
    });

    test('gets what a window asks, says what there is, and is waited for when the app closes', async ({
      dialoogtafel,
      dataDir,
    }) => {
      const { regie } = dialoogtafel;
      const { pid } = await askEcho(regie, '');

      await test.step('gets it with the role that main stamped', async () => {
        const echo = await askEcho(regie, 'één 👋 اثنان');
        expect(echo).toMatchObject({
          role: 'regie',
          name: 'searchTeksten',
          input: { vraag: 'één 👋 اثنان' },
          zaal: false,
        });
        expect(echo.argv).toEqual([
          `--data-dir=${join(dataDir, 'data')}`,
          expect.stringMatching(/^--resources=.*resources$/),
        ]);
        const inElectron = await dialoogtafel.app.evaluate(() => process.versions.node);
        expect(echo.node === inElectron).toBe(hosting === 'utilityProcess');
        expect(echo.canCollect).toBe(true);
      });

      await test.step('gets bytes as bytes, and gives them back', async () => {
        const size = 3 * 1024 * 1024;
        expect(await sendBytes(regie, size)).toEqual({
          type: 'Uint8Array',
          length: size,
          sum: (size / 256) * ((255 * 256) / 2),
        });
      });

      await test.step('hears whether there is a zaal', async () => {
        await askValue(regie, 'openZaal', { schermId: null, alsVenster: false });
        await dialoogtafel.waitFor('zaal');
        expect(await askEcho(regie, '')).toMatchObject({ zaal: true });
        expect((await ask(dialoogtafel.zaal, 'getZaalBeeld', {})) as Answer<unknown>).toMatchObject({
          ok: true,
          value: { role: 'zaal' },
        });
        await askValue(regie, 'closeZaal', {});
        expect(await askEcho(regie, '')).toMatchObject({ zaal: false });
      });

      await test.step('is waited for, however often closing is asked', async () => {
        const process = dialoogtafel.app.process();
        await dialoogtafel.app.evaluate(({ app }) => {
          for (let time = 1; time <= 3; time += 1) setTimeout(() => app.quit(), 100 * time);
        });
        await expect.poll(() => process.exitCode).toBe(0);
        expect(readFileSync(join(dataDir, 'data/closed'), 'utf8')).toBe(String(pid));
      });
    });

    test('that falls over is started again; that cannot start is tried again, and regie says so', async ({
      dialoogtafel,
      dataDir,
    }) => {
      const { regie } = dialoogtafel;
      const restarts = await collectEvents(regie, 'dienstHerstart');
      const statuses = await collectEvents(regie, 'statusGewijzigd');

      await test.step('every question gets an answer', async () => {
        const before = await askEcho(regie, '');
        const lost = ask(regie, 'searchTeksten', { vraag: 'say nothing' });
        expect(await ask(regie, 'searchTeksten', { vraag: 'fall over' })).toMatchObject({
          ok: false,
          code: 'dienstWeg',
        });
        expect(await lost).toMatchObject({ ok: false, code: 'dienstWeg' });
        expect((await askEcho(regie, '')).pid).not.toBe(before.pid);
        await expect.poll(async () => (await restarts()).length).toBe(1);
        await expect
          .poll(() => readLog(dataDir))
          .toMatch(/service: falls over: Error\n.*service: {5}at answer \(echo\.ts:1:1\)\n/);
      });

      await test.step('trouble is said, and that it is over too', async () => {
        writeFileSync(join(dataDir, 'data/cannot-start'), '');
        await ask(regie, 'searchTeksten', { vraag: 'fall over' });
        await expect
          .poll(async () => (await statuses()).map(({ melding }) => melding === null))
          .toEqual([false]);
        expect(await ask(regie, 'searchTeksten', { vraag: '' })).toMatchObject({
          ok: false,
          code: 'dienstWeg',
        });
        rmSync(join(dataDir, 'data/cannot-start'));
        await expect
          .poll(async () => (await statuses()).map(({ melding }) => melding === null), { timeout: 15_000 })
          .toEqual([false, true]);
        expect((await askEcho(regie, 'er weer')).input).toEqual({ vraag: 'er weer' });
      });
    });
  });
}

test('the real data service keeps what it was given, falls over without loss, and is not left behind', async ({
  dialoogtafel,
  dataDir,
  runtime,
}) => {
  const expectGroep = async (): Promise<void> => {
    const { groepen } = await askValue(dialoogtafel.regie, 'listBibliotheek', {});
    expect(groepen.map(({ naam }) => naam)).toEqual(['Team Oost']);
  };

  await test.step('runs where this Electron can run it, and keeps what it was given', async () => {
    test.info().annotations.push({
      type: 'hosting',
      description: `${runtime.hosting} in Electron ${runtime.version}`,
    });
    await askValue(dialoogtafel.regie, 'createGroep', { id: GROEP, naam: 'Team Oost' });
    await expect.poll(() => readLog(dataDir)).toContain(`service starts hosting=${runtime.hosting}`);
    await dialoogtafel.restart();
    await expectGroep();
  });

  await test.step('loses nothing when it is killed', async () => {
    const told = await collectEvents(dialoogtafel.regie, 'dienstHerstart');
    process.kill(dialoogtafel.findServicePid(), 'SIGKILL');
    await expect.poll(async () => (await told()).length).toBe(1);
    await expectGroep();
    await expect.poll(() => readLog(dataDir)).toContain('service ended by itself');
  });

  await test.step('answers before it tells what changed', async () => {
    // A window that draws what it is told would hold up the answer that somebody waits for.
    const heard = await dialoogtafel.regie.evaluate(listHeard, 20);
    expect(heard).toEqual(Array.from({ length: 20 }, () => ['answer', 'event']).flat());
  });

  await test.step('is not left behind when the app is killed', async () => {
    const pid = dialoogtafel.findServicePid();
    dialoogtafel.app.process().kill('SIGKILL');
    await expect.poll(() => existsSync(`/proc/${pid}`)).toBe(false);
  });
});

/** In the page: acts this often, one after the other, and gives in which order answers and events came. */
async function listHeard(times: number): Promise<string[]> {
  const { request, subscribe } = window.dialoogtafel;
  const heard: string[] = [];
  const example = await request('loadVoorbeeld', {});
  if (!example.ok) throw new Error(example.melding);
  const { bijeenkomstId } = example.value;
  await request('openBijeenkomst', { id: bijeenkomstId });
  let tell = (): void => undefined;
  subscribe(({ name }) => {
    if (name !== 'bijeenkomstGewijzigd') return;
    heard.push('event');
    tell();
  });
  for (let time = 1; time <= times; time += 1) {
    const told = new Promise<void>((resolve) => (tell = resolve));
    const actie = { type: 'gegevensGewijzigd', gegevens: { titel: `Titel ${String(time)}` } } as const;
    const answered = request('applyActie', { bijeenkomstId, actie }).then(() => heard.push('answer'));
    await Promise.all([told, answered]);
  }
  return heard;
}

/** What is in the log so far: it is opened a moment after the start. */
function readLog(dataDir: string): string {
  const path = join(dataDir, 'logs/main.log');
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
