import { refuse } from '../../../shared/domain/errors.ts';
import { findWijze, isGeheim, listVragen } from '../../../shared/domain/invoer.ts';
import { type InvoerPlek, nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import { beantwoordenId } from '../../../shared/werkvormen/brievenwisseling/inhoud.ts';
import type { BrievenTelling } from '../database/brieven.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { resolvePlek } from '../../../shared/domain/programma.ts';
import { isRondom, RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { type Handlers, listPeople, requireSession, type ServiceContext } from '../context.ts';
import { startInvoerSession } from '../invoer/start.ts';
import { closeGeheim, discardGeheim, type GeheimParts, handInPapier } from '../invoer/geheime-inzendingen.ts';
import { showInzendingen } from '../invoer/show-inzendingen.ts';
import { normalizeGeheim } from '../invoer/geheim.ts';
import { publish } from './bijeenkomst.ts';

type Names =
  | 'startInvoer'
  | 'lockRegie'
  | 'openRegie'
  | 'getInvoerStand'
  | 'setRegieCode'
  | 'removeInlevering'
  | 'removeInvoerWoord'
  | 'showInzendingen'
  | 'handInPapier'
  | 'closeInzendingen'
  | 'discardInzendingen';

const LEAST_CODE = 4;

/** Closing regie and opening it again, and what regie can do about what people hand in. */
export const regieDichtHandlers: Pick<Handlers, Names> = {
  startInvoer({ bijeenkomstId, plek, isZonderNaam }, context) {
    const session = requireSession(context, bijeenkomstId);
    if (listVragen(session.state, plek, context.find).length === 0)
      refuse('Hier valt niets in te leveren. Kies een andere stap.');
    if (isZonderNaam && isGeheim(session.state, plek, context.find))
      refuse('Hier kiest iedereen een naam. Wat iemand inlevert, is toch geheim.');
    const wijze = findWijze(session.state, plek, context.find);
    if (wijze !== null && (wijze === 'zonderNaam') !== isZonderNaam)
      refuse(wijze === 'zonderNaam' ? 'Deze ronde is zonder namen.' : 'Deze ronde is met namen.');
    if (!isZonderNaam && listPeople(context).aanwezig.length === 0)
      refuse('Er is niemand aanwezig gemeld. Zet eerst bij Aanwezig wie er is.');
    const opdracht = { soort: 'invoer', bijeenkomstId, plek, isZonderNaam } as const;
    if (!isZonderNaam) hideIngeleverd(context, session.state, plek);
    context.afscherming.close(opdracht);
    startInvoerSession(context, session, opdracht);
    context.zaal.refresh();
    return {};
  },

  lockRegie(_, context) {
    context.afscherming.close({ soort: 'slot' });
    context.zaal.refresh();
    return {};
  },

  openRegie({ code }, context) {
    if (context.invoer?.isBezig === true)
      refuse('Er is nog iemand bezig. Rond dat eerst af, dan kan regie open.');
    context.afscherming.open(code);
    context.invoer = null;
    context.zaal.refresh();
    context.send('regie', 'regieGeopend', { bijeenkomstId: context.session?.id ?? null });
    return {};
  },

  getInvoerStand(_, { session, repos, afscherming: { heeftCode } }) {
    if (session === null) return { wachtend: [], metWoord: [], heeftCode };
    return {
      wachtend: [...repos.inzendingen.count(session.id), ...countBrieven(repos.brieven.count(session.id))],
      metWoord: repos.woorden.list(session.id),
      heeftCode,
    };
  },

  setRegieCode({ code, huidige }, { afscherming }) {
    if (code !== null && normalizeGeheim(code).length < LEAST_CODE)
      refuse(`Kies een code van minstens ${String(LEAST_CODE)} tekens.`);
    afscherming.setCode(code, huidige);
    return {};
  },

  removeInlevering({ bijeenkomstId, id }, context) {
    const session = requireSession(context, bijeenkomstId);
    const inlevering = session.state.inleveringen[id];
    if (inlevering !== undefined && isGeheim(session.state, inlevering, context.find))
      refuse('Dit is geheim: niemand weet welk briefje het is. Begin de stemming opnieuw als het moet.');
    return publish(
      context,
      session,
      session.applyInvoer({ type: 'inleveringVerwijderd', id }, context.now()),
    );
  },

  removeInvoerWoord({ bijeenkomstId, deelnemerId }, context) {
    const { repos, pogingen } = context;
    requireSession(context, bijeenkomstId);
    repos.transaction(() => {
      repos.woorden.remove(bijeenkomstId, deelnemerId);
      repos.concepten.removeAll(bijeenkomstId, { soort: 'deelnemer', id: deelnemerId });
    });
    pogingen.forget(`woord/${bijeenkomstId}/${deelnemerId}`);
    repos.shred();
    return {};
  },

  showInzendingen({ bijeenkomstId, plek }, context) {
    const session = requireSession(context, bijeenkomstId);
    if (isGeheim(session.state, plek, context.find)) refuse('Dit is geheim. Sluit eerst de stemming.');
    return publish(context, session, showInzendingen(context, session, plek));
  },

  handInPapier({ bijeenkomstId, plek, antwoorden }, context) {
    handInPapier(geheimParts(context, bijeenkomstId), plek, antwoorden);
    // Nothing changed in the bijeenkomst, but the count did.
    context.zaal.refresh();
    return {};
  },

  closeInzendingen({ bijeenkomstId, plek }, context) {
    const parts = geheimParts(context, bijeenkomstId);
    return publish(context, parts.session, closeGeheim(parts, plek));
  },

  discardInzendingen({ bijeenkomstId, plek }, context) {
    const parts = geheimParts(context, bijeenkomstId);
    return publish(context, parts.session, discardGeheim(parts, plek));
  },
};

/**
 * The room goes back to what the stap shows by itself: what comes in would appear there at once, under the hands of who
 * hands it in. What waits unseen until it is shown needs no hiding, and nor does what holds nothing that is handed in.
 */
function hideIngeleverd(context: ServiceContext, state: BijeenkomstState, plek: InvoerPlek): void {
  const nu = resolvePlek(state, context.find, state.positie);
  const isHier =
    nu?.onderdeel.id === plek.onderdeelId &&
    (nu.ronde?.id ?? null) === plek.rondeId &&
    (nu.stap?.id ?? null) === plek.stapId;
  const { uitgelicht, vlak } = context.zaal.presentatie;
  if (!isHier || isGeheim(state, plek, context.find)) return;
  const isErnaast = isRondom(uitgelicht) && uitgelicht !== RONDOM.bijdragen;
  if (uitgelicht === null && vlak === null) return;
  context.zaal.change({ uitgelicht: isErnaast ? uitgelicht : null, vlak: null });
}

function geheimParts(context: ServiceContext, bijeenkomstId: string): GeheimParts {
  const { repos, find, now } = context;
  const session = requireSession(context, bijeenkomstId);
  return { repos, session, find, now, people: () => listPeople(context) };
}

/** Letters that are exchanged, as they are counted by the plek where they were handed in. */
function countBrieven(counts: readonly BrievenTelling[]): { plek: string; aantal: number }[] {
  return counts
    .filter(({ aantal }) => aantal > 0)
    .map(({ rondeId, soort, beurt, aantal }) => {
      const stapId =
        soort === 'antwoord' ? beantwoordenId(beurt) : soort === 'brief' ? 'schrijven' : 'bespreken';
      return { plek: nameInvoerPlek({ onderdeelId: '', rondeId, stapId }), aantal };
    });
}
