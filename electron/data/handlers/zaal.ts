import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { pickVaste } from '../../../shared/zaal/presentatie.ts';
import { type Handlers, ZAAL_INSTELLINGEN } from '../context.ts';
import type { Repositories } from '../database/repositories.ts';
import { logError } from '../log.ts';
import { publish } from './bijeenkomst.ts';

type Names =
  | 'getPresentatie'
  | 'setPresentatie'
  | 'getZaalBeeld'
  | 'reportGeschilderd'
  | 'applyZaalActie'
  | 'reportSleep'
  | 'getAfbeelding';

/** The zaal: what it shows, what it says it painted, and the few things it may do. */
export const zaalHandlers: Pick<Handlers, Names> = {
  getPresentatie(_, { zaal }) {
    zaal.forgetGetoond();
    return zaal.presentatie;
  },

  setPresentatie({ wijziging }, { zaal, repos }) {
    const before = JSON.stringify(pickVaste(zaal.presentatie));
    zaal.change(wijziging);
    const vaste = JSON.stringify(pickVaste(zaal.presentatie));
    if (vaste !== before && repos.isWritable) keepInstelling(repos, vaste);
    return {};
  },

  getZaalBeeld: (_, { zaal }) => zaal.fetch(),

  reportGeschilderd({ revisie }, { zaal, now }) {
    zaal.report(revisie, now());
    return {};
  },

  applyZaalActie({ rondeId, actie }, context) {
    const { session, zaal, find, now } = context;
    const ronde = session?.state.rondes[rondeId];
    if (session === null || ronde === undefined || !zaal.accepts(rondeId)) throw touchRefused();
    if (!find(ronde.werkvorm).zaalActies.includes(actie.type)) throw touchRefused();
    return publish(context, session, session.apply({ type: 'rondeActie', rondeId, actie }, now()));
  },

  reportSleep(sleep, { zaal }, role) {
    zaal.relaySleep(role, sleep);
    return {};
  },

  getAfbeelding({ id }, { repos, zaal }, role) {
    const found = repos.afbeeldingen.find(id);
    if (found === null || (role === 'zaal' && !zaal.shows(id))) {
      throw new DialoogtafelError('nietGevonden', 'Deze afbeelding is er niet meer. Kies een andere.');
    }
    return { mime: found.mime, bytes: new Uint8Array(found.bytes) };
  },
};

// The zaal has changed by then: that it cannot be kept for next time is no reason to say that it did not.
function keepInstelling(repos: Repositories, vaste: string): void {
  try {
    repos.transaction(() => {
      repos.instellingen.save(ZAAL_INSTELLINGEN, vaste);
    });
  } catch (error) {
    logError('how the zaal looks is not kept', error);
  }
}

function touchRefused(): DialoogtafelError {
  return new DialoogtafelError('verboden', 'Aanraken op de zaal staat nu uit. Zet het aan in regie.');
}
