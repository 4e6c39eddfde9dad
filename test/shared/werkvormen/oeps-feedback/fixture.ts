import { OEPS_FEEDBACK } from '../../../../shared/werkvormen/oeps-feedback/definition.ts';
import { makeKanarieFixture } from '../oogst/kanarie-state.ts';

/** A ronde with a canary in every answer, and what its stappen publish. */
export const { KANARIE_STATE, STATE_SCHEMA, GEPUBLICEERD } = makeKanarieFixture(
  'oeps-feedback',
  OEPS_FEEDBACK,
);
