import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { listTeksten } from '../../../shared/domain/teksten.ts';
import { createFromIndeling } from '../../../shared/inhoud/indelingen.ts';
import { VOORBEELD } from '../../../shared/inhoud/voorbeeld.ts';
import { insertVoorbeeld } from '../voorbeeld.ts';
import type { Handlers, ServiceContext } from '../context.ts';

type Names =
  | 'listBibliotheek'
  | 'searchTeksten'
  | 'createGroep'
  | 'renameGroep'
  | 'removeGroep'
  | 'createBijeenkomst'
  | 'removeBijeenkomst'
  | 'loadVoorbeeld';

/** The library: groepen, bijeenkomsten, search, the example. */
export const bibliotheekHandlers: Pick<Handlers, Names> = {
  listBibliotheek: (_, { repos }) => ({
    groepen: repos.groepen.list(),
    bijeenkomsten: repos.bijeenkomsten.list(),
  }),

  searchTeksten: ({ vraag }, { repos }) => repos.teksten.search(vraag),

  createGroep({ id, naam }, context) {
    context.repos.groepen.insert(id, naam, false, context.now());
    return changed(context);
  },

  renameGroep({ id, naam }, context) {
    if (!context.repos.groepen.rename(id, naam)) throw groepGone();
    return changed(context);
  },

  removeGroep({ id }, context) {
    if (context.session?.groepId === id) close(context);
    context.repos.groepen.remove(id);
    return changed(context);
  },

  createBijeenkomst({ id, groepId, titel, datum, indeling }, context) {
    const { repos, find, now } = context;
    if (repos.groepen.find(groepId) === null) throw groepGone();
    const state = createFromIndeling(indeling, titel, datum);
    repos.transaction(() => {
      repos.bijeenkomsten.insert(id, groepId, state, false, now());
      repos.teksten.update(id, new Map(), listTeksten(state, find));
    });
    return changed(context);
  },

  removeBijeenkomst({ id }, context) {
    if (context.session?.id === id) close(context);
    context.repos.bijeenkomsten.remove(id);
    return changed(context);
  },

  loadVoorbeeld(_, context) {
    if (context.session?.groepId === VOORBEELD.groepId) close(context);
    const bijeenkomstId = insertVoorbeeld(context.repos, context.now());
    changed(context);
    return { bijeenkomstId };
  },
};

function changed(context: ServiceContext): Record<string, never> {
  context.send('regie', 'bibliotheekGewijzigd', {});
  return {};
}

function close(context: ServiceContext): void {
  context.session = null;
  context.zaal.reset();
}

function groepGone(): DialoogtafelError {
  return new DialoogtafelError('nietGevonden', 'Deze groep is er niet meer. Ga terug naar de bibliotheek.');
}
