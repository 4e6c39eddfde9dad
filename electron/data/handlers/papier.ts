import type { RequestInput } from '../../../shared/contract.ts';
import { listPapierBronnen } from '../../../shared/papier/bronnen.ts';
import { findBladen, type PapierKeuze } from '../../../shared/papier/keuze.ts';
import type { GekozenBlad } from '../../../shared/papier/layout-papier.ts';
import { type Handlers, listPeople, requireSession, type ServiceContext } from '../context.ts';
import { safeFileName } from '../../files/save-file.ts';
import { saveFiles } from '../documents/save-files.ts';

/** Printed material: what is on it, and as Word. Printing itself and PDF are main's: they need a window. */
export const papierHandlers: Pick<Handlers, 'getPapier' | 'getPapierPdf' | 'exportPapier'> = {
  getPapier: getBladen,
  getPapierPdf: getBladen,

  exportPapier({ bijeenkomstId, keuze, bestandsnaam, ...bestemming }, context) {
    const bladen = collectBladen(context, bijeenkomstId, keuze);
    const { titel } = requireSession(context, bijeenkomstId).state;
    const naam = safeFileName(bestandsnaam, 'docx', 'Papier');
    return saveFiles(context, bestemming, [{ naam, job: { soort: 'papier', bladen, titel } }]);
  },
};

function getBladen({ bijeenkomstId, keuze }: RequestInput<'getPapier'>, context: ServiceContext) {
  return { bladen: collectBladen(context, bijeenkomstId, keuze) };
}

function collectBladen(context: ServiceContext, bijeenkomstId: string, keuze: PapierKeuze): GekozenBlad[] {
  const session = requireSession(context, bijeenkomstId);
  const groep = context.repos.groepen.find(session.groepId)?.naam ?? '';
  const bronnen = listPapierBronnen(
    { state: session.state, people: listPeople(context), groep },
    context.find,
  );
  return findBladen(bronnen, keuze);
}
