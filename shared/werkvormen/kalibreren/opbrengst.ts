import type { Blok } from '../../opbrengst/blokken.ts';
import type { GeschrevenTekst, People } from '../werkvorm.ts';
import { type Gedrag, type GebiedGedrag, listGedrag, listUit, nameHerkomst } from './gedrag.ts';
import { listGebieden, type State } from './state.ts';

/** What a ronde leaves behind: per area the shared list with its origin, and the questions that are left. */
export function computeOpbrengst(state: State, people: People): readonly Blok[] {
  const lijsten = listGedrag(state).filter(({ gedrag }) => gedrag.length > 0);
  if (lijsten.length === 0) return [{ soort: 'alinea', tekst: 'Er is nog geen gezamenlijke lijst.' }];
  return [
    ...lijsten.flatMap((lijst, index) => [
      ...stagesoortKop(lijst, lijsten[index - 1]),
      ...lijstBlokken(state, people, lijst),
    ]),
    ...vraagBlokken(lijsten),
  ];
}

function stagesoortKop({ gebied }: GebiedGedrag, vorige: GebiedGedrag | undefined): Blok[] {
  if (gebied.stagesoort === '' || gebied.stagesoort === vorige?.gebied.stagesoort) return [];
  return [{ soort: 'kop', niveau: 3, tekst: gebied.stagesoort }];
}

function lijstBlokken(state: State, people: People, { gebied, gedrag }: GebiedGedrag): Blok[] {
  return [
    {
      soort: 'tabel',
      titel: gebied.naam,
      kop: ['Wat je iemand ziet doen', 'Van', 'Eerst opgeschreven door'],
      breedtes: [7, 3, 4],
      rijen: gedrag.map((each) => [
        each.tekst,
        nameHerkomst(state, each).join(', '),
        describeUit(state, people, each),
      ]),
    },
  ];
}

/** Who wrote it down alone, in their own words where those became others. */
function describeUit(state: State, { deelnemers }: People, gedrag: Gedrag): string {
  return listUit(state, gedrag)
    .map(({ deelnemerId, tekst }) => {
      const naam = deelnemerId === null ? 'zonder naam' : (deelnemers[deelnemerId]?.naam ?? 'uit de groep');
      return tekst === gedrag.tekst ? naam : `${naam}: “${tekst}”`;
    })
    .join('\n');
}

function vraagBlokken(lijsten: readonly GebiedGedrag[]): Blok[] {
  const items = lijsten.flatMap(({ gebied, gedrag }) =>
    gedrag.filter(({ isVraag }) => isVraag).map(({ tekst }) => `${gebied.naam}: ${tekst}`),
  );
  if (items.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Hier denken we verschillend over' },
    { soort: 'lijst', genummerd: false, items },
  ];
}

/** Everything that people wrote, for the search index. */
export function listTeksten(state: State): readonly GeschrevenTekst[] {
  const eigen = listGebieden(state).map(({ id, naam, omschrijving }) => ({
    plek: `gebied/${id}`,
    tekst: [naam, omschrijving].filter(Boolean).join('\n'),
  }));
  return [
    ...eigen,
    ...Object.values(state.gedragingen).map(({ id, tekst }) => ({ plek: `gedraging/${id}`, tekst })),
    ...Object.values(state.regels).map(({ id, tekst }) => ({ plek: `regel/${id}`, tekst })),
    ...Object.values(state.samen).map(({ id, tekst }) => ({ plek: `samen/${id}`, tekst })),
  ].filter(({ tekst }) => tekst !== '');
}
