import { DialoogtafelError, refuse } from '../../../shared/domain/errors.ts';
import type { GetyptWijziging } from '../../../shared/domain/getypt.ts';
import { listEerdere, makeTerugblik } from '../../../shared/domain/terugblik.ts';
import { BijeenkomstSession, type Change } from '../bijeenkomst-session.ts';
import { closeSession, groepGone, type Handlers, requireSession, type ServiceContext } from '../context.ts';
import { startOefening } from '../oefening.ts';
import { isPicture } from '../documents/afbeeldingen.ts';
import { readState } from '../stored-state.ts';

type Names =
  | 'openBijeenkomst'
  | 'closeBijeenkomst'
  | 'startOefening'
  | 'getTerugblik'
  | 'saveDeelnemer'
  | 'removeDeelnemer'
  | 'applyActie'
  | 'saveGetypt'
  | 'undoActie'
  | 'redoActie'
  | 'saveAfbeelding';

/** The open bijeenkomst: actions, undo, its people and pictures. */
export const bijeenkomstHandlers: Pick<Handlers, Names> = {
  openBijeenkomst({ id }, context) {
    const { repos, find } = context;
    const isOther = context.session?.id !== id;
    const session =
      isOther || context.session === null ? new BijeenkomstSession(repos, find, id) : context.session;
    const groep = repos.groepen.find(session.groepId);
    if (groep === null)
      throw new DialoogtafelError('nietGevonden', 'De groep van deze bijeenkomst is er niet meer.');
    context.session = session;
    if (isOther) context.zaal.reset();
    return {
      id,
      groep,
      isVoorbeeld: session.isVoorbeeld,
      oefeningVan: context.oefening?.van ?? null,
      state: session.state,
      deelnemers: repos.groepen.listDeelnemers(session.groepId),
      revisie: session.revisie,
      geschiedenis: session.geschiedenis,
      // A file that can only be read may be of before there was such a table.
      getypt: repos.isWritable ? repos.getypt.list(id) : {},
    };
  },

  closeBijeenkomst(_, context) {
    closeSession(context);
    context.send('regie', 'bibliotheekGewijzigd', {});
    return {};
  },

  startOefening: ({ bijeenkomstId }, context) => ({ id: startOefening(context, bijeenkomstId) }),

  getTerugblik({ bijeenkomstId }, context) {
    const { repos, find } = context;
    const { id, groepId, state } = requireSession(context, bijeenkomstId);
    const eerdere = listEerdere(repos.bijeenkomsten.list(), { id, groepId, datum: state.datum });
    // One that was planned and never held left nothing: then the one before it is looked back on.
    for (const eerder of eerdere) {
      const terugblik = makeTerugblik(eerder.id, readState(repos, find, eerder.id).state);
      if (terugblik !== null) return { terugblik };
    }
    return { terugblik: null };
  },

  saveDeelnemer({ groepId, deelnemer }, context) {
    const { repos } = context;
    repos.transaction(() => {
      if (repos.groepen.find(groepId) === null) throw groepGone();
      if (!repos.groepen.saveDeelnemer(groepId, deelnemer))
        refuse('Deze deelnemer hoort bij een andere groep. Voeg een nieuwe deelnemer toe.');
    });
    return peopleChanged(context, groepId);
  },

  removeDeelnemer({ groepId, id }, context) {
    const { repos } = context;
    repos.transaction(() => {
      repos.groepen.removeDeelnemer(groepId, id);
    });
    repos.shred();
    return peopleChanged(context, groepId);
  },

  applyActie({ bijeenkomstId, actie, getypt = {} }, context) {
    const session = requireSession(context, bijeenkomstId);
    const change = session.apply(actie, context.now(), () => {
      context.repos.getypt.save(bijeenkomstId, getypt);
    });
    if (change === null) keepGetypt(context, bijeenkomstId, getypt);
    // What was put forward belongs to the stap that is left: it goes before the next stap is sent.
    if (actie.type === 'positieGewijzigd' && change !== null)
      context.zaal.change({ uitgelicht: null, vlak: null });
    return publish(context, session, change);
  },

  saveGetypt({ bijeenkomstId, getypt }, context) {
    requireSession(context, bijeenkomstId);
    keepGetypt(context, bijeenkomstId, getypt);
    return {};
  },

  undoActie({ bijeenkomstId, isBevestigd }, context) {
    const session = requireSession(context, bijeenkomstId);
    return publish(context, session, session.undo(context.now(), isBevestigd));
  },

  redoActie({ bijeenkomstId }, context) {
    const session = requireSession(context, bijeenkomstId);
    return publish(context, session, session.redo(context.now()));
  },

  saveAfbeelding(afbeelding, context) {
    const { repos } = context;
    requireSession(context, afbeelding.bijeenkomstId);
    if (!isPicture(afbeelding.mime, afbeelding.bytes))
      refuse('Deze afbeelding kan niet worden gelezen. Kies een andere.');
    repos.transaction(() => {
      repos.afbeeldingen.insert(afbeelding);
    });
    return {};
  },
};

/**
 * Tells the windows what changed, after it is on disk and after who asked has the answer. Gives the revision that the
 * change made.
 */
export function publish(
  context: ServiceContext,
  session: BijeenkomstSession,
  change: Change | null,
): { revisie: number } {
  if (change !== null) {
    const { revisie, patches } = change;
    const { id, geschiedenis } = session;
    context.afterAnswer(() => {
      context.send('regie', 'bijeenkomstGewijzigd', { id, revisie, patches: [...patches], geschiedenis });
      context.zaal.update();
    });
  }
  return { revisie: session.revisie };
}

function keepGetypt({ repos }: ServiceContext, bijeenkomstId: string, getypt: GetyptWijziging): void {
  if (Object.keys(getypt).length === 0) return;
  repos.transaction(() => {
    repos.getypt.save(bijeenkomstId, getypt);
  });
}

function peopleChanged(context: ServiceContext, groepId: string): Record<string, never> {
  const deelnemers = context.repos.groepen.listDeelnemers(groepId);
  context.send('regie', 'deelnemersGewijzigd', { groepId, deelnemers });
  context.zaal.refresh();
  return {};
}
