import { v7 } from 'uuid';

/** A new id that sorts by the time it was made. Not for anonymous work: the time can be read from it. */
export function createId(): string {
  return v7();
}
