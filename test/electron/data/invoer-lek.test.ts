import { describe, expect, test } from 'vitest';
import { BIJEENKOMST, goTo } from './support/bijeenkomst.ts';
import { ANNA, begin, BRAM, handIn, openRegie, startInvoer, startMetDrie } from './support/invoer.ts';
import type { TestService } from './support/service.ts';

/** Every canary in what a window was sent and in what it can ask for. */
const listKanaries = (value: unknown): string[] => [
  ...new Set(JSON.stringify(value).match(/kanarie-[a-z]+/g) ?? []),
];
const sentTo = (service: TestService, role: string): unknown => service.sent.filter(({ to }) => to === role);

/** The room follows, Anna writes and hands in, Bram is still writing. */
async function startMetKanaries(isZonderNaam: boolean): Promise<TestService> {
  const service = await startMetDrie();
  service.setZaalOpen(true);
  await service.act(BIJEENKOMST, goTo('opening', null, 0, 'bezoek-1'));
  await service.regie('setPresentatie', { wijziging: { modus: 'volgt' } });
  await service.ask('zaal', 'getZaalBeeld', {});
  service.forget();
  await startInvoer(service, undefined, isZonderNaam);
  const write = (bijdrage: string) => service.invoer('saveConcept', { antwoorden: { bijdrage } });
  if (isZonderNaam) {
    await service.invoer('startBeurtZonderNaam', { codewoord: '' });
    await write('kanarie-halverwege');
    await service.invoer('handIn', { antwoorden: { bijdrage: 'kanarie-ingeleverd' } });
    await service.invoer('endBeurt', {});
    await service.invoer('startBeurtZonderNaam', { codewoord: '' });
  } else {
    await begin(service, ANNA);
    await write('kanarie-halverwege');
    await service.invoer('endBeurt', {});
    await handIn(service, ANNA, 'kanarie-ingeleverd');
    await begin(service, BRAM);
  }
  await write('kanarie-concept');
  return service;
}

describe.each([
  ['with names', false],
  ['without names', true],
])('what people write at the invoer screen, %s', (_, isZonderNaam) => {
  test('never reaches the zaal, drafts nor hand-ins, while they write and when regie is open again', async () => {
    const service = await startMetKanaries(isZonderNaam);
    const during = await service.askRaw('zaal', 'getZaalBeeld', {});
    await service.invoer('endBeurt', {});
    await openRegie(service);
    const after = await service.askRaw('zaal', 'getZaalBeeld', {});
    expect(listKanaries([sentTo(service, 'zaal'), during, after])).toEqual([]);
    // The zaal was told something: how many are in.
    expect(JSON.stringify(sentTo(service, 'zaal'))).toContain('voortgang');
  });

  test('is not told to regie while it is closed, and a draft not afterwards either', async () => {
    const service = await startMetKanaries(isZonderNaam);
    expect(listKanaries(sentTo(service, 'regie'))).toEqual([]);
    await service.invoer('endBeurt', {});
    const opened = await openRegie(service);
    expect(listKanaries([opened, sentTo(service, 'regie')])).toEqual(
      isZonderNaam ? [] : ['kanarie-ingeleverd'],
    );
    for (const vraag of ['halverwege', 'concept', ...(isZonderNaam ? ['ingeleverd'] : [])])
      expect(await service.regie('searchTeksten', { vraag }), vraag).toEqual([]);
  });

  test('is gone from the invoer screen when the next one has the laptop', async () => {
    const service = await startMetKanaries(isZonderNaam);
    await service.invoer('endBeurt', {});
    service.forget();
    expect(listKanaries([await service.invoer('getInvoer', {}), sentTo(service, 'invoer')])).toEqual([]);
  });
});
