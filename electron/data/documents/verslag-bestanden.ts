import type { RequestInput } from '../../../shared/contract.ts';
import { documentBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { refuse } from '../../../shared/domain/errors.ts';
import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { listFiguren, listTabellen } from '../../../shared/verslag/losse-delen.ts';
import { makeVerslag } from '../../../shared/verslag/verslag.ts';
import { kwadrantenkaartjes } from '../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import type { BijeenkomstSession } from '../bijeenkomst-session.ts';
import type { ServiceContext } from '../context.ts';
import { readBriefhoofd } from '../database/briefhoofd.ts';
import type { TabelJob, VerslagJob, VerslagSoort, VoorafJob } from './maker.ts';
import { safeFileName } from '../../files/save-file.ts';
import type { Bestand } from './save-files.ts';
import { toLocalMinuten } from './tijd.ts';
import { collectPictures } from './afbeeldingen.ts';

/** The files of a document about a bijeenkomst. */
export function listDocumentBestanden(
  context: ServiceContext,
  session: BijeenkomstSession,
  { document, bestandsnaam }: RequestInput<'exportDocument'>,
): Bestand[] {
  if (document.soort === 'sessieverslag' || document.soort === 'terugkoppeling') {
    const naam = safeFileName(bestandsnaam, 'docx', document.soort);
    return [{ naam, job: createVerslagJob(context, session, document) }];
  }
  if (document.soort === 'kaartendek') {
    const naam = safeFileName(bestandsnaam, 'csv', 'Kaartendek');
    return [{ naam, job: { soort: 'tabel', tabel: listKaartendek(session, document.rondeId) } }];
  }
  const { groep, deelnemers } = readPeople(context, session);
  const bron = { state: session.state, groep, deelnemers, find: context.find, nu: context.now() };
  const { blokken } = makeVerslag(
    { ...bron, toMinuten: toLocalMinuten },
    { namen: document.namen, weggelaten: [] },
  );
  const { datum } = session.state;
  const name = (titel: string, extensie: string): string =>
    safeFileName(documentBestandsnaam(datum, titel, groep), extensie, 'Dialoogtafel');
  const { fonts } = context;
  const files =
    document.soort === 'tabellen'
      ? listTabellen(blokken).map(
          ({ naam, blok }): Bestand => ({ naam: name(naam, 'csv'), job: { soort: 'tabel', tabel: blok } }),
        )
      : listFiguren(blokken).map(({ naam, blok: { figuur, data } }): Bestand => {
          const { formaat } = document;
          return { naam: name(naam, formaat), job: { soort: 'figuur', figuur, data, formaat, fonts } };
        });
  const chosen = files.filter((_, index) => document.welke.includes(index));
  return chosen.length > 0 ? chosen : refuse('Kies minstens één tabel of grafiek.');
}

/** The cards of a ronde, with the headings that reading a deck knows. */
function listKaartendek({ state }: BijeenkomstSession, rondeId: string): TabelJob['tabel'] {
  const ronde = state.rondes[rondeId];
  if (ronde?.werkvorm !== kwadrantenkaartjes.id) refuse('Deze kaartjes zijn er niet meer.');
  const { kaarten } = kwadrantenkaartjes.parse(ronde.state, ronde.versie);
  return {
    soort: 'tabel',
    titel: 'Kaartendek',
    kop: ['Titel', 'Toelichting'],
    breedtes: [1, 2],
    rijen: sortByVolgorde(kaarten).map(({ titel, toelichting }) => [titel, toelichting]),
  };
}

function readPeople({ repos }: ServiceContext, { groepId }: BijeenkomstSession) {
  const groep = repos.groepen.find(groepId)?.naam ?? '';
  return { groep, deelnemers: sortByVolgorde(byId(repos.groepen.listDeelnemers(groepId))) };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

function createVerslagJob(
  context: ServiceContext,
  session: BijeenkomstSession,
  document: VerslagSoort,
): VerslagJob {
  return {
    ...createVerslagBasis(context, session, document),
    briefhoofd: readBriefhoofd(context.repos.instellingen),
    afbeeldingen: document.soort === 'sessieverslag' ? collectPictures(context, listPictureIds(session)) : {},
  };
}

/** What a report is made from, but for the pictures that were stored. */
export function createVerslagBasis(
  context: ServiceContext,
  session: BijeenkomstSession,
  document: VerslagSoort,
): VoorafJob['verslag'] {
  const { tekeningen, fonts } = context;
  return {
    soort: 'verslag',
    document,
    state: session.state,
    ...readPeople(context, session),
    nu: context.now(),
    tekeningen,
    fonts,
  };
}

/** Every stored picture the bijeenkomst may show: the photos, and those in the state of a werkvorm. */
function listPictureIds({ state }: BijeenkomstSession): string[] {
  const fotos = Object.values(state.fotos).map(({ afbeeldingId }) => afbeeldingId);
  return [...fotos, ...Object.values(state.rondes).flatMap(({ state: inRonde }) => findPictures(inRonde))];
}

/** Pictures lie in a werkvorm as `{ soort: 'bestand', id }`, wherever it keeps them. */
function findPictures(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'soort' in value && value.soort === 'bestand' && 'id' in value && typeof value.id === 'string'
      ? [value.id]
      : [];
  return [...own, ...Object.values(value).flatMap(findPictures)];
}
