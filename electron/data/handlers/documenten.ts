import { join } from 'node:path';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { beeldBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { goedWerkStateSchema } from '../../../shared/werkvormen/goed-werk/state.ts';
import type { Beeld, Labels } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import type { BijeenkomstSession } from '../bijeenkomst-session.ts';
import { type Handlers, requireSession, type ServiceContext } from '../context.ts';
import type { BeeldenJob, StoredPicture } from '../documents/maker.ts';
import { fileExists, safeFileName, saveFile } from '../documents/save-file.ts';

type Chosen = readonly { readonly rondeId: string; readonly beeldId: string }[];

/** Documents: made in the worker from a snapshot, then written wholly or not at all. */
export const documentenHandlers: Pick<Handlers, 'exportBeelden'> = {
  async exportBeelden(invoer, context) {
    const session = requireSession(context, invoer.bijeenkomstId);
    const { map } = invoer;
    if (map === undefined)
      throw new DialoogtafelError('ongeldig', 'Er is geen map gekozen. Kies eerst een map.');
    const { beelden, labels } = collectBeelden(session, invoer.beelden);
    const job = (some: readonly Beeld[]) => createJob(context, session, some, labels, invoer.metMakers);
    const files =
      invoer.wijze === 'samen'
        ? [{ naam: safeFileName(invoer.bestandsnaam, 'docx', 'Beelden van Goed Werk'), job: job(beelden) }]
        : nameEach(beelden, session.state.datum).map(({ naam, beeld }) => ({ naam, job: job([beeld]) }));
    const bestanden = files.map(({ naam }) => ({ naam, pad: join(map, naam) }));
    const existing = bestanden.filter(({ pad }) => fileExists(pad));
    if (existing.length > 0 && !invoer.magVervangen) return { uitkomst: 'bestaatAl', bestanden: existing };
    for (const file of files) await saveFile(join(map, file.naam), await context.documents.make(file.job));
    return { uitkomst: 'opgeslagen', bestanden };
  },
};

function collectBeelden(session: BijeenkomstSession, chosen: Chosen): { beelden: Beeld[]; labels: Labels } {
  const found = chosen.map(({ rondeId, beeldId }) => {
    const ronde = session.state.rondes[rondeId];
    const state = ronde?.werkvorm === 'goed-werk' ? goedWerkStateSchema.parse(ronde.state) : undefined;
    const beeld = state?.beelden[beeldId];
    if (state === undefined || beeld === undefined) {
      throw new DialoogtafelError(
        'nietGevonden',
        'Een van de beelden is er niet meer. Kies opnieuw welke je wilt bewaren.',
      );
    }
    const { volgorde: _, ...page } = beeld;
    return { beeld: page, labels: state.labels };
  });
  const first = found[0];
  if (first === undefined) throw new DialoogtafelError('ongeldig', 'Kies minstens één beeld.');
  return { beelden: found.map(({ beeld }) => beeld), labels: first.labels };
}

function createJob(
  context: ServiceContext,
  session: BijeenkomstSession,
  beelden: readonly Beeld[],
  labels: Labels,
  metMakers: boolean,
): BeeldenJob {
  const { repos, tekeningen } = context;
  const ids = beelden.flatMap(({ afbeelding }) => (afbeelding?.soort === 'bestand' ? [afbeelding.id] : []));
  const afbeeldingen: Record<string, StoredPicture> = {};
  for (const id of ids) {
    const found = repos.afbeeldingen.find(id);
    if (found !== null) afbeeldingen[id] = { mime: found.mime, bytes: new Uint8Array(found.bytes) };
  }
  return {
    soort: 'beelden',
    beelden,
    labels,
    titel: session.state.titel,
    groep: repos.groepen.find(session.groepId)?.naam ?? '',
    datum: session.state.datum,
    metMakers,
    afbeeldingen,
    tekeningen,
  };
}

// Two Beelden with one title would overwrite each other: the second gets a number.
function nameEach(beelden: readonly Beeld[], datum: string): { naam: string; beeld: Beeld }[] {
  const used = new Set<string>();
  return beelden.map((beeld) => {
    const stem = beeldBestandsnaam(datum, beeld.titel);
    let naam = safeFileName(stem, 'docx', 'Beeld van Goed Werk');
    for (let number = 2; used.has(naam.toLowerCase()); number += 1) {
      naam = safeFileName(`${stem} (${String(number)})`, 'docx', `Beeld van Goed Werk (${String(number)})`);
    }
    used.add(naam.toLowerCase());
    return { naam, beeld };
  });
}
