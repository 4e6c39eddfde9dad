import type { Answer } from '../../shared/contract.ts';
import { DialoogtafelError, type ErrorCode } from '../../shared/domain/errors.ts';

/** The answer to a request that failed. An error without a sentence for the person gets a general one. */
export function toAnswer(error: unknown): Answer<never> {
  if (error instanceof DialoogtafelError) return { ok: false, code: error.code, melding: error.melding };
  return { ok: false, code: 'onverwacht', melding: 'Er ging iets mis. Probeer het nog eens.' };
}

/** What the service answered. Throws what it refused with, for whoever asked main. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new DialoogtafelError(answer.code as ErrorCode, answer.melding);
}
