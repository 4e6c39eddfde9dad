import { listActies } from '../oogst/alle-acties.ts';

/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export const ACTIES = listActies('leervraag-scherp-maken-oud');
