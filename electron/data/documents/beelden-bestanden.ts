import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { beeldBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { goedWerkStateSchema, toBeeld } from '../../../shared/werkvormen/goed-werk/state.ts';
import type { Beeld, Labels } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import type { RequestInput } from '../../../shared/contract.ts';
import type { BijeenkomstSession } from '../bijeenkomst-session.ts';
import type { ServiceContext } from '../context.ts';
import type { BeeldenJob } from './maker.ts';
import { safeFileName } from '../../files/save-file.ts';
import type { Bestand } from './save-files.ts';
import { collectPictures } from './afbeeldingen.ts';

type Chosen = readonly { readonly rondeId: string; readonly beeldId: string }[];

/** The files of the chosen Beelden: one together, or one each. */
export function listBeeldenBestanden(
  context: ServiceContext,
  session: BijeenkomstSession,
  invoer: RequestInput<'exportBeelden'>,
): Bestand[] {
  const { beelden, labels } = collectBeelden(session, invoer.beelden);
  const job = (some: readonly Beeld[]) => createJob(context, session, some, labels, invoer.metMakers);
  return invoer.wijze === 'samen'
    ? [{ naam: safeFileName(invoer.bestandsnaam, 'docx', 'Beelden van Goed Werk'), job: job(beelden) }]
    : nameEach(beelden, session.state.datum).map(({ naam, beeld }) => ({ naam, job: job([beeld]) }));
}

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
    return { beeld: toBeeld(beeld), labels: state.labels };
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
  return {
    soort: 'beelden',
    beelden,
    labels,
    titel: session.state.titel,
    groep: repos.groepen.find(session.groepId)?.naam ?? '',
    datum: session.state.datum,
    metMakers,
    afbeeldingen: collectPictures(context, ids),
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
