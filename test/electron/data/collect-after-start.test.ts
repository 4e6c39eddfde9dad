import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TestService } from './support/service.ts';

const collect = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('gc', collect.mockClear());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('collects once, some seconds after it has read what the library does not need', async () => {
  const service = new TestService();
  await service.ask('regie', 'listBibliotheek', {});
  vi.advanceTimersByTime(10_000);
  expect(collect).not.toHaveBeenCalled();

  await service.ask('regie', 'searchTeksten', { vraag: 'tafel' });
  expect(collect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledTimes(1);

  await service.ask('regie', 'searchTeksten', { vraag: 'tafel' });
  vi.advanceTimersByTime(10_000);
  expect(collect).toHaveBeenCalledTimes(1);
  await service.close();
});
