import { formatDatum } from '../a4/voet.ts';
import { sortByVolgorde } from '../domain/volgorde.ts';
import { alineas, kop, onder, tabel, type VerslagBlok } from './blokken.ts';
import { nameOf, namesOf, type VerslagContext } from './bron.ts';

/** What the groep agreed: who does what, everybody's plan, and what is for the next time. */
export function afsprakenBlokken(context: VerslagContext): VerslagBlok[] {
  return [
    ...onder(kop(2, 'Afspraken'), afsprakenTabel(context)),
    ...onder(kop(2, 'Plannen'), plannenTabel(context)),
    ...vooruitblikBlokken(context),
  ];
}

/** The agreements as a table. */
export function afsprakenTabel(context: VerslagContext): VerslagBlok[] {
  const afspraken = sortByVolgorde(context.state.afspraken).filter(({ wat }) => wat.trim() !== '');
  return tabel(
    'Afspraken',
    [
      ['Wat', 5],
      ['Wie', 3],
      ['Wanneer', 2],
    ],
    afspraken.map(({ wat, wie, wanneer }) => [wat, namesOf(context, wie), wanneer]),
  );
}

function plannenTabel(context: VerslagContext): VerslagBlok[] {
  const order = new Map(context.deelnemers.map(({ id }, index) => [id, index]));
  const last = context.deelnemers.length;
  const plannen = Object.values(context.state.plannen)
    .filter(({ tekst, duo }) => tekst.trim() !== '' || duo !== null)
    .sort((a, b) => (order.get(a.id) ?? last) - (order.get(b.id) ?? last) || (a.id < b.id ? -1 : 1));
  const rijen = plannen
    .map(({ id, tekst, duo }) => [nameOf(context, id), tekst, duo === null ? '' : nameOf(context, duo)])
    .filter((rij) => rij.some((cel) => cel.trim() !== ''));
  return tabel(
    'Plannen',
    [
      ['Van', 2.5],
      ['Plan', 5],
      ['Duo met', 2.5],
    ],
    rijen,
  );
}

/** The leervraag, the huiswerk, the theory and the date of the next bijeenkomst. */
function vooruitblikBlokken({ state }: VerslagContext): VerslagBlok[] {
  const { leervraag, huiswerk, theorie, datum } = state.vooruitblik;
  return [
    ...onder(kop(2, 'Leervraag voor de volgende keer'), citaat(leervraag)),
    ...onder(kop(2, 'Huiswerk'), alineas(huiswerk)),
    ...onder(kop(2, 'Theorie voor de volgende keer'), alineas(theorie)),
    ...onder(kop(2, 'Volgende bijeenkomst'), datum === null ? [] : alineas(formatDatum(datum))),
  ];
}

/** What was parked; what is dealt with says so. */
export function parkeerBlokken({ state }: VerslagContext): VerslagBlok[] {
  const items = sortByVolgorde(state.parkeerplaats).filter(({ tekst }) => tekst.trim() !== '');
  if (items.length === 0) return [];
  return [
    {
      soort: 'lijst',
      genummerd: false,
      items: items.map(({ tekst, isAfgehandeld }) => (isAfgehandeld ? `${tekst} (afgehandeld)` : tekst)),
    },
  ];
}

/** Words that are put forward, when there are any. */
export const citaat = (tekst: string): VerslagBlok[] =>
  tekst.trim() === '' ? [] : [{ soort: 'citaat', tekst }];
