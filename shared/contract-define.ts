import { z } from 'zod';

/** The windows, by what they may do. Main stamps every message with the role of the window it came from. */
export const rolSchema = z.enum(['regie', 'zaal', 'invoer']);
export type Rol = z.infer<typeof rolSchema>;

/** Nothing to say. */
export const leeg = z.strictObject({});

/** One request: what goes in and what comes out. Who may ask it stands in `request-rollen.ts`. */
export interface RequestDefinition<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I;
  readonly output: O;
}

/** Defines a request. */
export const request = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): RequestDefinition<I, O> => ({ input, output });
