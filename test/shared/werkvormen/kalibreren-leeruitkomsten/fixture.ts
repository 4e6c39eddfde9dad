import { makeKanarieFixture } from '../kalibreren/kanarie-state.ts';

/** A ronde with a canary in every field that a person fills, and what its stappen publish. */
export const { KANARIE_STATE, STATE_SCHEMA, GEPUBLICEERD } = makeKanarieFixture('kalibreren-leeruitkomsten');
