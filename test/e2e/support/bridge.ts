import type { Page } from '@playwright/test';
import type {
  Answer,
  Bridge,
  EventName,
  EventPayload,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../../../shared/contract.ts';

declare global {
  interface Window {
    readonly dialoogtafel: Bridge;
  }
}

/** Asks over a window's own bridge, as its page does: for tests of what is behind the windows. */
export function ask<N extends RequestName>(
  page: Page,
  name: N,
  input: RequestInput<N>,
): Promise<Answer<RequestOutput<N>>> {
  return page.evaluate(([asked, value]) => window.dialoogtafel.request(asked as never, value as never), [
    name,
    input,
  ] as const);
}

/** Asks anything, as a page would that somebody got to run code in. */
export const forge = (page: Page, name: string, input: unknown): Promise<unknown> =>
  ask(page, name as never, input as never);

/** The same, for an answer that must be a value. @throws Error when it is not */
export async function askValue<N extends RequestName>(
  page: Page,
  name: N,
  input: RequestInput<N>,
): Promise<RequestOutput<N>> {
  const answer = await ask(page, name, input);
  if (!answer.ok) throw new Error(`${name} was answered with ${answer.code}: ${answer.melding}`);
  return answer.value;
}

/** Collects the events of one name that a window gets from now on; the function gives what came so far. */
export async function collectEvents<N extends EventName>(
  page: Page,
  name: N,
): Promise<() => Promise<EventPayload<N>[]>> {
  const key = `collected-${name}`;
  await page.evaluate(
    ([wanted, where]) => {
      const list: unknown[] = [];
      Object.assign(window, { [where]: list });
      window.dialoogtafel.subscribe((event) => {
        if (event.name === wanted) list.push(event.payload);
      });
    },
    [name, key] as const,
  );
  return () => page.evaluate((where) => Reflect.get(window, where) as never, key);
}
