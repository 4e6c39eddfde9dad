import { listTeksten } from '../../../shared/domain/teksten.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { insertVoorbeeld } from '../voorbeeld.ts';
import { createWithIndeling } from './indelingen.ts';
import { closeSession, groepGone, type Handlers, type ServiceContext } from '../context.ts';

type Names =
  | 'searchTeksten'
  | 'createGroep'
  | 'renameGroep'
  | 'setBewaartermijn'
  | 'removeGroep'
  | 'createBijeenkomst'
  | 'removeBijeenkomst'
  | 'loadVoorbeeld';

/** The library: groepen, bijeenkomsten, search, the example. */
export const bibliotheekHandlers: Pick<Handlers, Names> = {
  searchTeksten: (zoekvraag, { repos }) => repos.teksten.search(zoekvraag),

  createGroep({ id, naam }, context) {
    const { repos, now } = context;
    repos.transaction(() => {
      repos.groepen.insert(id, naam, false, now());
    });
    return changed(context);
  },

  renameGroep({ id, naam }, context) {
    const { repos } = context;
    repos.transaction(() => {
      if (!repos.groepen.rename(id, naam)) throw groepGone();
    });
    return changed(context);
  },

  setBewaartermijn({ groepId, maanden }, context) {
    const { repos } = context;
    repos.transaction(() => {
      if (!repos.groepen.setBewaartermijn(groepId, maanden)) throw groepGone();
    });
    return changed(context);
  },

  removeGroep({ id }, context) {
    const { repos } = context;
    repos.transaction(() => {
      repos.groepen.remove(id);
    });
    repos.shred();
    if (context.session?.groepId === id) closeSession(context);
    return changed(context);
  },

  createBijeenkomst({ id, groepId, titel, datum, indeling }, context) {
    const { repos, find, now } = context;
    const state = createWithIndeling(context, indeling, titel, datum);
    repos.transaction(() => {
      if (repos.groepen.find(groepId) === null) throw groepGone();
      repos.bijeenkomsten.insert(id, groepId, state, false, now());
      repos.teksten.update(id, new Map(), listTeksten(state, find));
    });
    return changed(context);
  },

  removeBijeenkomst({ id }, context) {
    const { repos } = context;
    repos.transaction(() => {
      repos.bijeenkomsten.remove(id);
    });
    repos.shred();
    if (context.session?.id === id) closeSession(context);
    return changed(context);
  },

  loadVoorbeeld(_, context) {
    const bijeenkomstId = insertVoorbeeld(context.repos, context.now());
    if (context.session?.groepId === VOORBEELD.groepId) closeSession(context);
    changed(context);
    return { bijeenkomstId };
  },
};

function changed(context: ServiceContext): Record<string, never> {
  context.send('regie', 'bibliotheekGewijzigd', {});
  return {};
}
