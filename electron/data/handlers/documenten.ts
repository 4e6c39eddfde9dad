import { type Handlers, requireSession } from '../context.ts';
import { readBriefhoofd, saveBriefhoofd } from '../database/briefhoofd.ts';
import { saveFiles } from '../documents/save-files.ts';
import { isPicture } from '../documents/afbeeldingen.ts';
import { listBeeldenBestanden } from '../documents/beelden-bestanden.ts';
import { createVerslagBasis, listDocumentBestanden } from '../documents/verslag-bestanden.ts';
import { refuse } from '../../../shared/domain/errors.ts';

type Names =
  | 'exportBeelden'
  | 'exportDocument'
  | 'prepareDocument'
  | 'cancelExport'
  | 'getBriefhoofd'
  | 'setBriefhoofd';

/** Documents: made in the worker from a snapshot, then written wholly or not at all. */
export const documentenHandlers: Pick<Handlers, Names> = {
  exportBeelden(invoer, context) {
    const session = requireSession(context, invoer.bijeenkomstId);
    return saveFiles(context, invoer, listBeeldenBestanden(context, session, invoer));
  },

  exportDocument(invoer, context) {
    const session = requireSession(context, invoer.bijeenkomstId);
    return saveFiles(context, invoer, listDocumentBestanden(context, session, invoer));
  },

  prepareDocument({ bijeenkomstId, document }, context) {
    const session = requireSession(context, bijeenkomstId);
    const job = { soort: 'vooraf', verslag: createVerslagBasis(context, session, document) } as const;
    // What goes wrong now goes wrong again when it is saved, and is told then.
    context.documents.make(job).catch(() => undefined);
    return {};
  },

  async cancelExport(_, { documents }) {
    await documents.cancel();
    return {};
  },

  getBriefhoofd: (_, { repos }) => readBriefhoofd(repos.instellingen),

  setBriefhoofd(briefhoofd, { repos }) {
    const { logo } = briefhoofd;
    if (logo !== null && !isPicture(logo.mime, logo.bytes))
      refuse('Dit logo kan niet worden gelezen. Kies een andere afbeelding.');
    repos.transaction(() => {
      saveBriefhoofd(repos.instellingen, briefhoofd);
    });
    return {};
  },
};
