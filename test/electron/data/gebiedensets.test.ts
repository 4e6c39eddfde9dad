import { afterEach, expect, it } from 'vitest';
import { STANDAARD_SETS } from '../../../shared/werkvormen/kalibreren/inhoud.ts';
import { startService, type TestService } from './support/service.ts';

const WERKVORM = 'kalibreren-bekwaamheden';
const EIGEN = { ...STANDAARD_SETS[WERKVORM], id: 'eigen', naam: 'Onze gebieden' };

let service: TestService | null = null;
afterEach(async () => {
  await service?.close();
  service = null;
});

it('keeps own areas for next time, over a restart, for the werkvorm they were made for', async () => {
  service = startService();
  await service.regie('saveGebiedenset', { werkvorm: WERKVORM, set: EIGEN });
  await service.regie('saveGebiedenset', { werkvorm: WERKVORM, set: { ...EIGEN, naam: 'Anders' } });
  await service.restart();
  const { sets } = await service.regie('listGebiedensets', { werkvorm: WERKVORM });
  expect(sets.map(({ id, naam }) => [id, naam])).toEqual([['eigen', 'Anders']]);
  expect(await service.regie('listGebiedensets', { werkvorm: 'kalibreren-leeruitkomsten' })).toEqual({
    sets: [],
  });
  expect(await service.regie('removeGebiedenset', { werkvorm: WERKVORM, id: 'eigen' })).toEqual({ sets: [] });
});

it('refuses a set without areas or with a nameless one, and keeps what was there', async () => {
  service = startService();
  await service.regie('saveGebiedenset', { werkvorm: WERKVORM, set: EIGEN });
  const [first] = EIGEN.gebieden;
  if (first === undefined) throw new Error('the standard set is empty');
  for (const gebieden of [[], [{ ...first, naam: '  ' }]]) {
    const saved = service.regie('saveGebiedenset', { werkvorm: WERKVORM, set: { ...EIGEN, gebieden } });
    await expect(saved).rejects.toThrow();
  }
  expect((await service.regie('listGebiedensets', { werkvorm: WERKVORM })).sets).toHaveLength(1);
});
