import { join } from 'node:path';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { listPapierBronnen } from '../../../shared/papier/bronnen.ts';
import { findBladen, type PapierKeuze } from '../../../shared/papier/keuze.ts';
import type { GekozenBlad } from '../../../shared/papier/layout-papier.ts';
import { type Handlers, listPeople, requireSession, type ServiceContext } from '../context.ts';
import { fileExists, safeFileName, saveFile } from '../documents/save-file.ts';

/** Printed material: what is on it, and as Word. Printing itself and PDF are main's: they need a window. */
export const papierHandlers: Pick<Handlers, 'getPapier' | 'exportPapier'> = {
  getPapier: ({ bijeenkomstId, keuze }, context) => ({
    bladen: collectBladen(context, bijeenkomstId, keuze),
  }),

  async exportPapier({ bijeenkomstId, keuze, bestandsnaam, magVervangen, map }, context) {
    if (map === undefined)
      throw new DialoogtafelError('ongeldig', 'Er is geen map gekozen. Kies eerst een map.');
    const bladen = collectBladen(context, bijeenkomstId, keuze);
    const naam = safeFileName(bestandsnaam, 'docx', 'Papier');
    const pad = join(map, naam);
    if (fileExists(pad) && !magVervangen) return { uitkomst: 'bestaatAl', bestanden: [{ naam, pad }] };
    const { titel } = requireSession(context, bijeenkomstId).state;
    const bytes = await context.documents.make({ soort: 'papier', bladen, titel });
    await saveFile(pad, bytes);
    return { uitkomst: 'opgeslagen', bestanden: [{ naam, pad }] };
  },
};

function collectBladen(context: ServiceContext, bijeenkomstId: string, keuze: PapierKeuze): GekozenBlad[] {
  const session = requireSession(context, bijeenkomstId);
  const groep = context.repos.groepen.find(session.groepId)?.naam ?? '';
  const bronnen = listPapierBronnen(
    { state: session.state, people: listPeople(context), groep },
    context.find,
  );
  return findBladen(bronnen, keuze);
}
