import { refuse } from '../../../shared/domain/errors.ts';
import {
  type Antwoorden,
  checkAntwoorden,
  findOnbeantwoord,
  type InvoerVraag,
} from '../../../shared/werkvormen/invoer-vraag.ts';

/** Refuses what cannot be handed in yet. Beside what is there already, one answer is enough. */
export function refuseIncomplete(vragen: readonly InvoerVraag[], kept: Antwoorden, isErbij: boolean): void {
  if (vragen.length === 0) refuse('Hier kan niets meer worden ingeleverd. Vraag de begeleider.');
  if (Object.keys(kept).length === 0 && !vragen.some(({ magLeeg }) => magLeeg === true))
    refuse('Je hebt nog niets opgeschreven. Schrijf eerst iets op.');
  const open = isErbij ? null : findOnbeantwoord(vragen, kept);
  if (open !== null) refuse(`Vul nog in: ‘${open.vraag}’`);
  const melding = checkAntwoorden(vragen, kept);
  if (melding !== null) refuse(melding);
}
