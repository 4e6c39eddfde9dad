import { REFLECTIE_OP_DE_BIJEENKOMST } from '../../../../shared/werkvormen/reflectie-op-de-bijeenkomst/definition.ts';
import { makeKanarieFixture } from '../oogst/kanarie-state.ts';

/** A ronde with a canary in every answer, and what its stappen publish. */
export const { KANARIE_STATE, STATE_SCHEMA, GEPUBLICEERD } = makeKanarieFixture(
  'reflectie-op-de-bijeenkomst',
  REFLECTIE_OP_DE_BIJEENKOMST,
);
