import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import { listIdeeen } from './lijst.ts';
import type { State, Stemming } from './state.ts';
import { telStemmen, type Uitslag } from './stemming.ts';
import {
  describeConclusie,
  describeControle,
  describeOpkomst,
  toUitslagBeeld,
  UITSLAG_FIGUUR,
} from './uitslag-beeld.ts';

/** What a ronde leaves behind: the question, the list, the results of the votes that were closed, and what was decided. */
export function computeOpbrengst(state: State): Blok[] {
  const { eerste, tweede } = state.stemmingen;
  return [
    ...(state.vraag.trim() === '' ? [] : [kop('De vraag'), alinea(state.vraag)]),
    ...lijstBlokken(state),
    ...uitslagBlokken(tweede === null ? 'Uitslag' : 'Uitslag van de eerste stemming', eerste),
    ...uitslagBlokken('Uitslag van de tweede stemming', tweede),
    ...notitieBlokken(state),
    ...(state.besluit.trim() === '' ? [] : [kop('Besluit'), alinea(state.besluit)]),
  ];
}

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 3, tekst });
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });

function lijstBlokken(state: State): Blok[] {
  const lijst = listIdeeen(state);
  if (lijst.length === 0) return [];
  const rijen = lijst.map(({ nummer, tekst, toelichting, samengevoegd }) => [
    String(nummer),
    [tekst, toelichting].filter((deel) => deel.trim() !== '').join('\n'),
    samengevoegd.map((each) => `${String(each.nummer)}. ${each.tekst}`).join('\n'),
  ]);
  return [
    kop('Ideeën'),
    {
      soort: 'tabel',
      titel: 'Ideeën',
      kop: ['Nummer', 'Idee', 'Samengevoegd met'],
      rijen,
      breedtes: [1, 5, 3],
    },
  ];
}

function uitslagBlokken(titel: string, stemming: Stemming | null): Blok[] {
  if (stemming?.isGesloten !== true) return [];
  const uitslag = telStemmen(stemming);
  const beeld = toUitslagBeeld(stemming);
  const conclusie = describeConclusie(beeld);
  return [
    kop(titel),
    alinea(conclusie),
    {
      soort: 'figuur',
      figuur: UITSLAG_FIGUUR,
      data: beeld,
      alt: `Staven met de verdeling per idee. ${conclusie}`,
      bijschrift: `${describeOpkomst(uitslag)} ${describeControle(uitslag)}`,
    },
    uitslagTabel(titel, uitslag),
  ];
}

function uitslagTabel(titel: string, { k, rijen }: Uitslag): Blok {
  const punten = Array.from({ length: k }, (_, index) => String(k - index));
  const isEenStem = k === 1;
  return {
    soort: 'tabel',
    titel,
    kop: [
      'Plaats',
      'Nummer',
      'Idee',
      ...(isEenStem ? ['Stemmen'] : ['Punten', 'Stemmers', ...punten.map((each) => `${each} p`)]),
    ],
    rijen: rijen.map((rij) => [
      `${String(rij.plaats)}${rij.isGedeeld ? ' (gedeeld)' : ''}`,
      String(rij.nummer),
      rij.tekst,
      String(rij.totaal),
      ...(isEenStem ? [] : [String(rij.stemmers), ...rij.verdeling.map(String)]),
    ]),
    breedtes: [2, 1.5, 7, 1.5, ...(isEenStem ? [] : [1.7, ...punten.map(() => 0.8)])],
  };
}

function notitieBlokken({ notities }: State): Blok[] {
  const items = sortByVolgorde(notities)
    .map(({ tekst }) => tekst)
    .filter((tekst) => tekst.trim() !== '');
  return items.length === 0 ? [] : [kop('Uit het gesprek'), { soort: 'lijst', genummerd: false, items }];
}
