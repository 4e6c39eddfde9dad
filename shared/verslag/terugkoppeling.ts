import { formatDatum } from '../a4/voet.ts';
import { afsprakenTabel, citaat } from './afronding.ts';
import { alineas, kop, onder, type VerslagBlok } from './blokken.ts';
import { namePeople, type VerslagBron, type VerslagContext } from './bron.ts';
import type { Namen } from './keuze.ts';
import { describeBijeenkomst, type Verslag } from './verslag.ts';

/** What the deelnemers get within a week: the leervraag, who does what, the huiswerk, the theory and the date. */
export function makeTerugkoppeling(bron: VerslagBron, namen: Namen): Verslag {
  const context: VerslagContext = { ...bron, namen, people: namePeople(bron, namen) };
  const { state } = bron;
  const { leervraag, huiswerk, theorie, datum } = state.vooruitblik;
  const dag = formatDatum(state.datum);
  const blokken: VerslagBlok[] = [
    { soort: 'alinea', tekst: 'Beste allemaal,' },
    { soort: 'alinea', tekst: `Bedankt voor jullie inbreng op ${dag}. Hieronder staat wat we meenemen.` },
    ...onder(kop(1, 'Waar we aan werkten'), citaat(state.leervraag)),
    ...onder(kop(1, 'Onze leervraag voor de volgende keer'), citaat(leervraag)),
    ...onder(kop(1, 'Wat we hebben afgesproken'), afsprakenTabel(context)),
    ...onder(kop(1, 'Huiswerk'), alineas(huiswerk)),
    ...onder(kop(1, 'Theorie voor de volgende keer'), alineas(theorie)),
    ...onder(
      kop(1, 'Volgende bijeenkomst'),
      datum === null ? [] : alineas(`We zien elkaar op ${formatDatum(datum)}.`),
    ),
  ];
  return { ...describeBijeenkomst(bron, 'Terugkoppeling'), blokken };
}
