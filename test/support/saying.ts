import { expect } from 'vitest';

/** A matcher for a text inside an object. A bare RegExp there matches anything: it is compared as an object without fields. */
export function saying(words: RegExp): unknown {
  return expect.stringMatching(words);
}
