import type { z } from 'zod';
import type { RequestName, RequestOutput, requests, Rol } from '../../shared/contract.ts';
import type { ServiceRequestName } from '../../shared/request-rollen.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import { isGeheim } from '../../shared/domain/invoer.ts';
import { type FindWerkvorm, resolvePlek } from '../../shared/domain/programma.ts';
import type { Voortgang } from '../../shared/invoer/invoer-beeld.ts';
import type { People } from '../../shared/werkvormen/werkvorm.ts';
import type { BijeenkomstSession } from './bijeenkomst-session.ts';
import type { Repositories } from './database/repositories.ts';
import type { DocumentMaker } from './documents/maker.ts';
import { findEerder } from './eerder.ts';
import { logError } from './log.ts';
import type { Afscherming } from './invoer/afscherming.ts';
import { countGeheim } from './invoer/geheime-inzendingen.ts';
import type { InvoerSession } from './invoer/invoer-session.ts';
import type { Pogingen } from './invoer/pogingen.ts';
import { endOefening, type Oefening } from './oefening.ts';
import type { Status } from './status.ts';
import type { Send } from './send.ts';
import { ZaalSession } from './zaal-session.ts';
import { type Presentatie, readVaste } from '../../shared/zaal/presentatie.ts';
import { computeZaalBeeld, type ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';

/** The setting under which is kept how the zaal looks. */
export const ZAAL_INSTELLINGEN = 'zaal';

/** Everything a handler works with. One per data service. */
export interface ServiceContext {
  /** Where everything is kept; in memory during a rehearsal. */
  repos: Repositories;
  oefening: Oefening | null;
  readonly find: FindWerkvorm;
  readonly send: Send;
  /** Does something as soon as the answer to the request that is being handled has left. */
  readonly afterAnswer: (work: () => void) => void;
  /** Epoch ms: the one clock of the service. */
  readonly now: () => number;
  readonly zaal: ZaalSession;
  readonly documents: DocumentMaker;
  readonly status: Status;
  /** Folder of the app's own drawings. */
  readonly tekeningen: string;
  /** Folder with the app's fonts. */
  readonly fonts: string;
  /** Whether regie is closed, and its code. */
  readonly afscherming: Afscherming;
  readonly pogingen: Pogingen;
  /** Is told when somebody's words on the invoer screen are done with: nothing of them may stay there. */
  readonly onWoordenWeg: () => void;
  /** The bijeenkomst that is open in regie. */
  session: BijeenkomstSession | null;
  /** People handing in; null when nobody does. */
  invoer: InvoerSession | null;
}

/** What a handler is given: input that was parsed by the contract, and the role that main stamped. */
export type Handler<N extends RequestName> = (
  input: z.output<(typeof requests)[N]['input']>,
  context: ServiceContext,
  role: Rol,
) => RequestOutput<N> | Promise<RequestOutput<N>>;

/** The requests that need a context: the library is there before there is one. */
export type HandledName = Exclude<ServiceRequestName, 'listBibliotheek'>;

/** Exactly one handler for each of them. */
export type Handlers = { readonly [N in HandledName]: Handler<N> };

/** The open bijeenkomst. Throws when another one, or none, is open. */
export function requireSession(context: ServiceContext, bijeenkomstId: string): BijeenkomstSession {
  if (context.session?.id === bijeenkomstId) return context.session;
  throw new DialoogtafelError(
    'verouderd',
    'Deze bijeenkomst is niet meer open. Open hem opnieuw vanuit de bibliotheek.',
  );
}

/** Closes the bijeenkomst that is open, and with it a rehearsal; the zaal goes neutral. */
export function closeSession(context: ServiceContext): void {
  endOefening(context);
  context.session = null;
  context.zaal.reset();
}

/** What is thrown when a groep is asked for that is not there. */
export function groepGone(): DialoogtafelError {
  return new DialoogtafelError('nietGevonden', 'Deze groep is er niet meer. Ga terug naar de bibliotheek.');
}

/** The people of the open bijeenkomst, as the werkvormen may know them. */
export function listPeople(context: ServiceContext): People {
  const { session } = context;
  if (session === null) return { deelnemers: {}, aanwezig: [] };
  const deelnemers = context.repos.groepen.listDeelnemers(session.groepId);
  return {
    deelnemers: Object.fromEntries(deelnemers.map(({ id, naam, rol }) => [id, { id, naam, rol }])),
    aanwezig: deelnemers.map(({ id }) => id).filter((id) => session.state.afwezig[id] === undefined),
  };
}

interface ContextParts
  extends Omit<ServiceContext, 'oefening' | 'zaal' | 'session' | 'invoer' | 'afterAnswer' | 'onWoordenWeg'>,
    Partial<Pick<ServiceContext, 'afterAnswer' | 'onWoordenWeg'>> {}

/** Puts a context together around a database. */
export function createContext(parts: ContextParts): ServiceContext {
  const context: ServiceContext = {
    afterAnswer: (work) => {
      work();
    },
    onWoordenWeg: () => undefined,
    ...parts,
    oefening: null,
    session: null,
    invoer: null,
    zaal: new ZaalSession(
      parts.send,
      (presentatie) => computeOrHide(context, presentatie),
      readVaste(parts.repos.instellingen.find(ZAAL_INSTELLINGEN)),
    ),
  };
  return context;
}

/** How many ballots on paper were typed in, where the room is now; null when there are none. */
function countHere(context: ServiceContext): Voortgang | null {
  const { session, find } = context;
  const nu = session === null ? null : resolvePlek(session.state, find, session.state.positie);
  if (session === null || nu === null || nu.ronde === null || nu.stap === null) return null;
  const plek = { onderdeelId: nu.onderdeel.id, rondeId: nu.ronde.id, stapId: nu.stap.id };
  if (!isGeheim(session.state, plek, find)) return null;
  const count = countGeheim({ ...context, session, people: () => listPeople(context) }, plek);
  return count.in === 0 ? null : count;
}

/**
 * The picture of the zaal. One that cannot be made, or does not pass its schema, is not sent: the zaal goes neutral and
 * regie is told. What was being done is saved by then, so it must not fail on this.
 */
function computeOrHide(context: ServiceContext, presentatie: Presentatie): ZaalBeeld {
  const { session, find, status, invoer } = context;
  // While regie is closed nobody who leads sees what is done on the zaal.
  const shown = context.afscherming.reden === null ? presentatie : { ...presentatie, isAanraakbaar: false };
  try {
    const voortgang = invoer?.voortgang ?? countHere(context);
    const beeld = computeZaalBeeld(session?.state ?? null, shown, listPeople(context), find, {
      voortgang,
      eerder: findEerder(context, shown.uitgelicht),
    });
    status.set('zaal', null);
    return beeld;
  } catch (error) {
    logError('the picture of the zaal cannot be made', error);
    status.set(
      'zaal',
      'Dit beeld kan niet op de zaal. De zaal toont het neutrale scherm; kies een andere stap.',
    );
    return { soort: 'neutraal', schaal: presentatie.schaal, papier: presentatie.papier };
  }
}
