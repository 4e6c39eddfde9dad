import { z } from 'zod';

/** The windows, by what they may do. Main stamps every message with the role of the window it came from. */
export const rolSchema = z.enum(['regie', 'zaal', 'invoer']);
export type Rol = z.infer<typeof rolSchema>;

/** Nothing to say. */
export const leeg = z.strictObject({});

/** One request: who answers it, who may ask it, what goes in and what comes out. */
export interface RequestDefinition<I extends z.ZodType, O extends z.ZodType> {
  /** Who answers: main (windows, displays, dialogs) or the data service. */
  readonly by: 'main' | 'service';
  readonly roles: readonly Rol[];
  readonly input: I;
  readonly output: O;
}

/** A request that the data service answers. */
export const service = <I extends z.ZodType, O extends z.ZodType>(
  roles: readonly Rol[],
  input: I,
  output: O,
) => ({ by: 'service', roles, input, output }) satisfies RequestDefinition<I, O>;
/** A request that main answers: windows, displays, dialogs. */
export const main = <I extends z.ZodType, O extends z.ZodType>(roles: readonly Rol[], input: I, output: O) =>
  ({ by: 'main', roles, input, output }) satisfies RequestDefinition<I, O>;
