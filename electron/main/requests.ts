import type { z } from 'zod';
import type { MainRequestName, RequestOutput } from '../../shared/contract.ts';
import { mainRequests } from '../../shared/contract-main.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { type HandlerParts, makeHandlers } from './commands.ts';
import { makePapierHandlers, type PapierParts } from './papier.ts';
import { makePdfHandlers } from './pdf.ts';
import type { AnswerSelf } from './relay.ts';

/** What main answers itself, by name; the input has been checked. */
export type MainHandlers = {
  readonly [N in MainRequestName]: (
    input: z.output<(typeof mainRequests)[N]['input']>,
  ) => RequestOutput<N> | Promise<RequestOutput<N>>;
};

/** What answering a request for main itself may need. */
export type RequestParts = HandlerParts & PapierParts;

/** Makes what answers the requests for main itself. With its schemas it is most of main's code. */
export function makeAnswerSelf(parts: RequestParts): AnswerSelf {
  const handlers: MainHandlers = {
    ...makeHandlers(parts),
    ...makePapierHandlers(parts),
    ...makePdfHandlers(parts),
  };
  return async (name, input) => {
    const parsed = mainRequests[name].input.safeParse(input);
    if (!parsed.success)
      throw new DialoogtafelError('ongeldig', 'Deze vraag klopt niet. Probeer het nog eens.');
    // The table of handlers is typed per name; by its own schema the input now fits the handler of this name.
    const handle = handlers[name] as (checked: unknown) => unknown;
    return handle(parsed.data);
  };
}
