import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Dialoogtafel } from './support/dialoogtafel.ts';
import { expect, test } from './support/fixtures.ts';
import { startPresenting } from './support/windows.ts';

test.describe('nothing reaches the network', () => {
  let server: Server;
  let visits = 0;

  test.beforeEach(async () => {
    visits = 0;
    server = createServer((_request, response) => {
      visits += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end('ok');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  test.afterEach(() => server.close());

  test('not from a page, not from main, in neither session', async ({ dialoogtafel }) => {
    const { regie, app } = dialoogtafel;
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    await regie.evaluate(async (target) => {
      const image = new Image();
      image.src = target;
      const link = document.createElement('link');
      Object.assign(link, { rel: 'prefetch', href: target });
      document.head.append(link);
      navigator.sendBeacon(target, 'x');
      new WebSocket(target.replace('http', 'ws')).addEventListener('error', () => undefined);
      await fetch(target).catch(() => undefined);
    }, url);
    const errors = await app.evaluate(async ({ session, net }, target) => {
      const tries = [
        session.defaultSession,
        session.fromPartition('zaal'),
        session.fromPartition('nieuw'),
      ].map((each) => each.fetch(target).then(() => 'reached', String));
      return Promise.all([...tries, net.fetch(target).then(() => 'reached', String)]);
    }, url);
    expect(errors).toEqual(errors.map(() => expect.stringContaining('ERR_BLOCKED_BY_CLIENT')));
    expect(errors).toHaveLength(4);
    expect(visits).toBe(0);
    // The server does answer: what was refused was refused by the app.
    expect((await fetch(url)).ok).toBe(true);
    expect(visits).toBe(1);
  });

  test('no name is looked up, no proxy is asked for, no dictionary fetched', async ({ dialoogtafel }) => {
    const found = await dialoogtafel.app.evaluate(async ({ session, app }) => ({
      spelling: [
        session.defaultSession.isSpellCheckerEnabled(),
        session.fromPartition('zaal').isSpellCheckerEnabled(),
      ],
      proxy: await session.defaultSession.resolveProxy('https://example.com'),
      rules: app.commandLine.getSwitchValue('host-resolver-rules'),
      background: app.commandLine.hasSwitch('disable-background-networking'),
    }));
    expect(found).toEqual({
      // Regie is checked with the dictionary that comes with the app; the zaal has no text to type in.
      spelling: [true, false],
      proxy: 'DIRECT',
      rules: 'MAP * ~NOTFOUND',
      background: true,
    });
  });
});

test('no process opens a connection, from start to end', async ({ runtime, pair, dataDir }) => {
  const trace = join(dataDir, 'trace');
  const traced = join(dataDir, 'traced');
  const calls = 'trace=connect,sendto,sendmsg,sendmmsg';
  writeFileSync(
    traced,
    `#!/bin/sh\nexec strace -f -qq -e ${calls} -e signal=none -o '${trace}' '${runtime.execPath}' "$@"\n`,
    { mode: 0o755 },
  );
  const dialoogtafel = new Dialoogtafel({ ...runtime, execPath: traced }, pair, dataDir);
  await dialoogtafel.start();
  await startPresenting(dialoogtafel);
  // Misspelled words in a field are what makes Chromium want a dictionary.
  await dialoogtafel.regie.evaluate(() => {
    const field = document.createElement('textarea');
    field.spellcheck = true;
    field.lang = 'nl';
    document.body.append(field);
    field.focus();
  });
  await dialoogtafel.regie.keyboard.type('Een zin met eeen foutt errin. ', { delay: 20 });
  await dialoogtafel.regie.waitForTimeout(2_000);
  await dialoogtafel.close();

  const lines = readFileSync(trace, 'utf8').split('\n');
  // The displays are reached through a socket of this machine: the trace sees what there is to see.
  expect(
    lines.filter((line) => line.includes('connect(') && line.includes('X11-unix')).length,
  ).toBeGreaterThan(0);
  expect(lines.filter((line) => /AF_INET|AF_PACKET/.test(line))).toEqual([]);
});
