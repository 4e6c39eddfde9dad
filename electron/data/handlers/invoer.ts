import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import type { Handlers, ServiceContext } from '../context.ts';
import type { Change } from '../bijeenkomst-session.ts';
import type { InvoerSession } from '../invoer/invoer-session.ts';
import { publish } from './bijeenkomst.ts';

type Names =
  | 'getInvoer'
  | 'startBeurt'
  | 'startBeurtZonderNaam'
  | 'saveConcept'
  | 'handIn'
  | 'takeBack'
  | 'endBeurt';

/** The invoer screen: one person at a time, who may do what is their own and nothing else. */
export const invoerHandlers: Pick<Handlers, Names> = {
  getInvoer(_, { invoer, afscherming: { heeftCode } }) {
    return invoer?.describe(heeftCode) ?? { soort: 'slot', heeftCode };
  },

  startBeurt({ deelnemerId, woord }, context) {
    requireInvoer(context).startBeurt(deelnemerId, woord);
    return {};
  },

  startBeurtZonderNaam({ codewoord }, context) {
    return { codewoord: requireInvoer(context).startBeurtZonderNaam(codewoord) };
  },

  saveConcept({ antwoorden }, context) {
    requireInvoer(context).saveConcept(antwoorden);
    return {};
  },

  handIn({ antwoorden, isErbij = false }, context) {
    return tell(context, requireInvoer(context).handIn(antwoorden, isErbij));
  },

  takeBack({ woord }, context) {
    return tell(context, requireInvoer(context).takeBack(woord));
  },

  endBeurt(_, context) {
    requireInvoer(context).endBeurt();
    return {};
  },
};

function requireInvoer({ invoer }: ServiceContext): InvoerSession {
  if (invoer !== null) return invoer;
  throw new DialoogtafelError('verboden', 'Er wordt nu niets ingeleverd.');
}

function tell(context: ServiceContext, change: Change | null): Record<string, never> {
  if (context.session !== null) publish(context, context.session, change);
  // Without a name nothing changed in the bijeenkomst, but the count did.
  context.zaal.refresh();
  return {};
}
