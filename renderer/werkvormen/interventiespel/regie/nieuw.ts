import { createId } from '../../../store/ids.ts';

/** What was typed in regie: each text new, and nobody's. */
export const toNieuw = (teksten: readonly string[]) =>
  teksten.map((tekst) => ({ id: createId(), tekst, deelnemerId: null }));
