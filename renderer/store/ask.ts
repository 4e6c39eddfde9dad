import type { Bridge, RequestInput, RequestName, RequestOutput } from '../../shared/contract.ts';
import { DialoogtafelError, type ErrorCode } from '../../shared/domain/errors.ts';

declare global {
  interface Window {
    readonly dialoogtafel: Bridge;
  }
}

/** Sends a request and gives its value. Throws `DialoogtafelError` with a Dutch melding when it is refused or lost. */
export type Ask = <N extends RequestName>(name: N, input: RequestInput<N>) => Promise<RequestOutput<N>>;

/** Turns the bridge's answers into values and errors, so that callers read as plain code. */
export function createAsk(bridge: Bridge): Ask {
  return async (name, input) => {
    const answer = await bridge.request(name, input).catch(() => null);
    if (answer === null) {
      throw new DialoogtafelError(
        'dienstWeg',
        'De app antwoordt even niet. Probeer het over een paar tellen opnieuw.',
      );
    }
    if (!answer.ok) throw new DialoogtafelError(answer.code as ErrorCode, answer.melding);
    return answer.value;
  };
}
