import { DEELNEMERS_AAN_HET_WOORD } from '../../../../shared/werkvormen/deelnemers-aan-het-woord/definition.ts';
import { makeKanarieFixture } from '../oogst/kanarie-state.ts';

/** A ronde with a canary in every answer, and what its stappen publish. */
export const { KANARIE_STATE, STATE_SCHEMA, GEPUBLICEERD } = makeKanarieFixture(
  'deelnemers-aan-het-woord',
  DEELNEMERS_AAN_HET_WOORD,
);
