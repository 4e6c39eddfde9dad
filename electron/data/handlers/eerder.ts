import { listRondeOpbrengst } from '../../../shared/domain/eerder.ts';
import { type Handlers, listPeople, requireSession } from '../context.ts';
import { listEerdereVan, readEerdere } from '../eerder.ts';

/** What the earlier bijeenkomsten of this groep left: to read beside today's, and to go on with. */
export const eerderHandlers: Pick<Handlers, 'listEerdere' | 'getEerdere'> = {
  listEerdere({ bijeenkomstId }, context) {
    const session = requireSession(context, bijeenkomstId);
    const bijeenkomsten = listEerdereVan(context, session).map(({ id, titel, datum }) => ({
      id,
      titel,
      datum,
    }));
    return { bijeenkomsten };
  },

  getEerdere({ bijeenkomstId, eerderId }, context) {
    const session = requireSession(context, bijeenkomstId);
    const state = readEerdere(context, session, eerderId);
    return { rondes: state === null ? [] : listRondeOpbrengst(state, listPeople(context), context.find) };
  },
};
