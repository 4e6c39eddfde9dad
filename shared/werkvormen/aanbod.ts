import { z } from 'zod';
import { idSchema } from '../domain/basis.ts';
import { variantSchema } from './kwadrantenkaartjes/indeling.ts';

const naam = z.string();

/**
 * What a ronde has made that another one can go on with. A new kind of thing is a member here; who makes it names it in
 * `aanbod`, who can use it in `neemOver`, and the frame brings them together.
 */
export const aanbodSchema = z.discriminatedUnion('soort', [
  /** A laid board of quadrant cards, whose cards are known by their titles. */
  z.strictObject({
    soort: z.literal('bord'),
    id: idSchema,
    naam,
    variant: variantSchema,
    kaarten: z.array(z.strictObject({ titel: z.string(), x: z.number(), y: z.number() })).readonly(),
  }),
  /** A situation that somebody met. */
  z.strictObject({ soort: z.literal('situatie'), id: idSchema, naam }),
  /** What you see somebody do who masters an area, area by area. */
  z.strictObject({
    soort: z.literal('gedragingen'),
    id: idSchema,
    naam,
    gebieden: z.array(
      z.strictObject({
        id: idSchema,
        naam,
        gedragingen: z.array(z.strictObject({ id: idSchema, naam })).readonly(),
      }),
    ),
  }),
]);
export type Aanbod = z.infer<typeof aanbodSchema>;

/** How a werkvorm goes on with what another one made. S is its state, A its actions. */
export interface NeemOver<S, A> {
  readonly soorten: readonly Aanbod['soort'][];
  /** The stap in which it is of use. */
  readonly stapId: string;
  /** On the button: "Kies een situatie uit een ander onderdeel". */
  readonly naam: string;
  /** The actions with which it is taken over; it can be undone like everything else. `van` says where it was made. */
  acties(aanbod: Aanbod, state: S, van: string): readonly A[];
}
