import type { z } from 'zod';

/** What the room sees, and which canaries may be in it; every other one may not. */
export interface Gepubliceerd {
  readonly stapId: string;
  readonly uitgelicht: string | null;
  readonly kanaries: readonly string[];
}

/** What the folder of every werkvorm gives in `fixture.ts`, for the test that nothing leaks. */
export interface KanarieFixture {
  /** A state with a unique canary in every text field. */
  readonly KANARIE_STATE: unknown;
  /** The schema of the state: a text field in it without a canary makes the test fail. */
  readonly STATE_SCHEMA: z.ZodType;
  /** Every kind of thing that a stap shows on its board, with what it may publish. */
  readonly GEPUBLICEERD: readonly Gepubliceerd[];
}
