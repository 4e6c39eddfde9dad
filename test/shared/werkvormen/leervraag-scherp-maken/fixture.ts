import { LEERVRAAG_SCHERP_MAKEN } from '../../../../shared/werkvormen/leervraag-scherp-maken/definition.ts';
import { makeKanarieFixture } from '../oogst/kanarie-state.ts';

/** A ronde with a canary in every answer, and what its stappen publish. */
export const { KANARIE_STATE, STATE_SCHEMA, GEPUBLICEERD } = makeKanarieFixture(
  'leervraag-scherp-maken',
  LEERVRAAG_SCHERP_MAKEN,
);
