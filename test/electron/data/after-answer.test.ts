import { expect, onTestFinished, test } from 'vitest';
import { DataServer } from '../../../electron/data/server.ts';
import { BIJEENKOMST, makeBijeenkomst } from './support/bijeenkomst.ts';
import { catchLog, makeFolder, startService } from './support/service.ts';

test('what goes wrong after an answer leaves the answer, and the service, as they are', async () => {
  const { lines } = catchLog();
  const dataDir = makeFolder();
  const service = startService(dataDir);
  await makeBijeenkomst(service);
  await service.close();
  let isBroken = false;
  const server = new DataServer({
    dataDir,
    resources: 'resources',
    emit: (_, { name }) => {
      if (isBroken && name === 'bijeenkomstGewijzigd') throw new Error('kanarie');
    },
  });
  onTestFinished(() => server.close());
  await server.handle('regie', 'openBijeenkomst', { id: BIJEENKOMST });
  isBroken = true;
  const actie = { type: 'gegevensGewijzigd', gegevens: { plaats: 'Zutphen' } };
  const vraag = { bijeenkomstId: BIJEENKOMST, actie };
  expect(await server.handle('regie', 'applyActie', vraag)).toMatchObject({ ok: true });
  expect(await server.handle('regie', 'applyActie', vraag)).toMatchObject({ ok: true });
  expect(lines[0]).toBe('something after an answer failed: Error');
  expect(lines.join('\n')).not.toContain('kanarie');
});
