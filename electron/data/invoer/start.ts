import { BijeenkomstSession } from '../bijeenkomst-session.ts';
import { listPeople, type ServiceContext } from '../context.ts';
import { logError } from '../log.ts';
import type { InvoerOpdracht } from './afscherming.ts';
import { openBewaarplaats } from './bewaarplaats.ts';
import { InvoerSession } from './invoer-session.ts';
import { Toegang } from './toegang.ts';

/** People begin to hand in, in the bijeenkomst that is open. */
export function startInvoerSession(
  context: ServiceContext,
  session: BijeenkomstSession,
  opdracht: InvoerOpdracht,
): void {
  const { repos, find, now, pogingen, onWoordenWeg } = context;
  const { bijeenkomstId, plek } = opdracht;
  const people = () => listPeople(context);
  const bewaarplaats = openBewaarplaats({
    repos,
    find,
    bijeenkomstId,
    plek,
    state: () => session.state,
    aanwezig: () => people().aanwezig.length,
  });
  const toegang = new Toegang(repos, pogingen, bijeenkomstId, bewaarplaats.kring);
  const parts = { repos, session, find, people, toegang, bewaarplaats, now, onWoordenWeg };
  context.invoer = new InvoerSession(opdracht, parts);
}

/**
 * Goes on with handing in after the app was started again. When the bijeenkomst cannot be read any more regie stays
 * closed all the same.
 */
export function resumeInvoer(context: ServiceContext): void {
  const { reden } = context.afscherming;
  if (reden?.soort !== 'invoer') return;
  try {
    context.session = new BijeenkomstSession(context.repos, context.find, reden.bijeenkomstId);
    startInvoerSession(context, context.session, reden);
  } catch (error) {
    logError('handing in cannot go on', error);
    context.afscherming.keepClosed();
  }
}
