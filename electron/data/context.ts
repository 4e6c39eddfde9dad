import type { RequestName, RequestOutput, Rol } from '../../shared/contract.ts';
import type { z } from 'zod';
import type { requests } from '../../shared/contract.ts';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { FindWerkvorm } from '../../shared/domain/programma.ts';
import type { People } from '../../shared/werkvormen/werkvorm.ts';
import { BijeenkomstSession } from './bijeenkomst-session.ts';
import type { Repositories } from './database/repositories.ts';
import type { DocumentMaker } from './documents/maker.ts';
import { createEvent, type Send, ZaalSession } from './zaal-session.ts';
import { computeZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';

/** Everything a handler works with. One per data service. */
export interface ServiceContext {
  readonly repos: Repositories;
  readonly find: FindWerkvorm;
  readonly send: Send;
  /** Epoch ms: the one clock of the service. */
  readonly now: () => number;
  readonly zaal: ZaalSession;
  readonly documents: DocumentMaker;
  /** Folder of the app's own drawings. */
  readonly tekeningen: string;
  /** The bijeenkomst that is open in regie. */
  session: BijeenkomstSession | null;
}

/** What a handler is given: input that was parsed by the contract, and the role that main stamped. */
export type Handler<N extends RequestName> = (
  input: z.output<(typeof requests)[N]['input']>,
  context: ServiceContext,
  role: Rol,
) => RequestOutput<N> | Promise<RequestOutput<N>>;

/** The requests that the data service answers. */
export type ServiceRequestName = {
  [N in RequestName]: (typeof requests)[N]['by'] extends 'service' ? N : never;
}[RequestName];

/** Exactly one handler for every request that the service answers. */
export type Handlers = { readonly [N in ServiceRequestName]: Handler<N> };

/** The open bijeenkomst. Throws when another one, or none, is open. */
export function requireSession(context: ServiceContext, bijeenkomstId: string): BijeenkomstSession {
  if (context.session?.id === bijeenkomstId) return context.session;
  throw new DialoogtafelError(
    'verouderd',
    'Deze bijeenkomst is niet meer open. Open hem opnieuw vanuit de bibliotheek.',
  );
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

/** Puts a context together around a database. */
export function createContext(
  parts: Pick<ServiceContext, 'repos' | 'find' | 'now' | 'documents' | 'tekeningen'> & {
    readonly emit: (to: Rol, event: ReturnType<typeof createEvent>) => void;
  },
): ServiceContext {
  const send: Send = (to, name, payload) => {
    parts.emit(to, createEvent(name, payload));
  };
  const context: ServiceContext = {
    ...parts,
    send,
    session: null,
    zaal: new ZaalSession(send, (presentatie) =>
      computeZaalBeeld(context.session?.state ?? null, presentatie, listPeople(context), parts.find),
    ),
  };
  return context;
}
