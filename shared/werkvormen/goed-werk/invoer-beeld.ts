import { DRIE_ES_UITLEG, SCHRIJFHULP } from '../../inhoud/goed-werk.ts';
import { lastVolgorde } from '../../domain/volgorde.ts';
import type { Inzending, InvoerVraag } from '../invoer-vraag.ts';
import type { GoedWerkActie } from './acties.ts';
import { createBeeld, DRIE_ES, STANDAARD_LABELS } from './beeld.ts';
import type { GoedWerkState } from './state.ts';

/** The parts of an A4 that are words, in the order of the page: what one person writes, alone or for a groepje. */
const DELEN = ['kernuitspraak', 'situatie', ...DRIE_ES, 'andereStem'] as const;
type Deel = (typeof DELEN)[number];
/** The question that is always answered: it stands for the whole A4. */
export const BEELD_VRAAG: Deel = 'kernuitspraak';

/** What is asked about each part of an A4, on the invoer screen and on paper. */
export function listBeeldDelen({
  labels,
}: Pick<GoedWerkState, 'labels'>): { readonly id: Deel; readonly vraag: string; readonly uitleg: string }[] {
  const e = (id: (typeof DRIE_ES)[number]) => ({
    vraag: labels[id] === '' ? STANDAARD_LABELS[id] : labels[id],
    uitleg: DRIE_ES_UITLEG[id].betekenis,
  });
  const teksten: Readonly<Record<Deel, { vraag: string; uitleg: string }>> = {
    kernuitspraak: {
      vraag: 'De kernuitspraak',
      uitleg: 'Eén zin die blijft hangen, het liefst zoals iemand hem zei.',
    },
    situatie: {
      vraag: 'De situatie',
      uitleg: 'Wie was erbij, wat gebeurde er, wat maakte het spannend? Zonder namen.',
    },
    excellent: e('excellent'),
    ethiek: e('ethiek'),
    energie: e('energie'),
    andereStem: { vraag: 'Een andere stem', uitleg: 'Ziet iemand het anders? Zet dat erbij.' },
  };
  return DELEN.map((id) => ({ id, ...teksten[id] }));
}

/** The questions from which an own A4 is made. The picture is added in regie. */
export function listBeeldVragen(state: GoedWerkState): readonly InvoerVraag[] {
  const { situatie } = state;
  return listBeeldDelen(state).map(({ id, vraag, uitleg }): InvoerVraag => {
    const { maxTekens } = SCHRIJFHULP[id];
    const lengte =
      maxTekens === null ? '' : ` Er passen ongeveer ${String(maxTekens)} tekens op de bladzijde.`;
    return {
      id,
      vraag,
      uitleg: `${uitleg}${lengte}${id === BEELD_VRAAG ? '' : ' Leeg laten mag.'}`,
      soort: 'tekst',
      isVerplicht: id === BEELD_VRAAG,
      ...(situatie !== null &&
        id === 'situatie' && { lees: [{ kop: situatie.titel, tekst: situatie.situatie }] }),
    };
  });
}

/** What was written becomes a Beeld of its own, which the room does not see by itself, or the words of the one it was. */
export function handInBeeld(
  { antwoorden, ids: [id] }: Inzending,
  { beelden, situatie }: GoedWerkState,
): GoedWerkActie[] {
  if (id === undefined) return [];
  const woorden = Object.fromEntries(DELEN.map((deel) => [deel, antwoorden[deel] ?? '']));
  if (beelden[id] !== undefined) return [{ type: 'beeldGewijzigd', id, velden: woorden }];
  return [
    {
      type: 'beeldBegonnen',
      beeld: {
        ...createBeeld(id),
        ...woorden,
        volgorde: lastVolgorde(beelden),
        kritischeSituatie: situatie?.titel ?? '',
        isIngeleverd: true,
      },
    },
  ];
}
