/** Actions on the state of `fixture.ts`: each fits it, and every type occurs. */
export { ALLE_ACTIES as ACTIES } from '../kalibreren/alle-acties.ts';
