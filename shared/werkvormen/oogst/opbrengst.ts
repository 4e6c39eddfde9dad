import type { Blok } from '../../opbrengst/blokken.ts';
import type { People } from '../werkvorm.ts';
import { type Antwoord, isZelfdeVan, listAntwoorden, type State } from './state.ts';
import type { OogstStap, OogstVraag } from './vragen.ts';
import { nameVan } from './zaal.ts';

/** What a ronde leaves behind: what one person wrote together, and a list for every question that was answered aloud. */
export function computeOpbrengst(state: State, people: People, oogst: readonly OogstStap[]): readonly Blok[] {
  const vragen = oogst.flatMap((stap) => stap.vragen);
  const blokken = [
    ...personenBlokken(
      state,
      people,
      vragen.filter(({ isPerPersoon }) => isPerPersoon),
    ),
    ...vragen
      .filter(({ isPerPersoon }) => !isPerPersoon)
      .flatMap((vraag) => lijstBlokken(state, people, vraag)),
  ];
  return blokken.length > 0 ? blokken : [{ soort: 'alinea', tekst: 'Er is nog niets opgeschreven.' }];
}

function lijstBlokken(state: State, people: People, { id, vraag }: OogstVraag): Blok[] {
  const items = listAntwoorden(state, id)
    .filter(({ tekst }) => tekst !== '')
    .map(({ tekst, van }) => [nameVan(van, people), tekst].filter(Boolean).join(': '));
  if (items.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: vraag },
    { soort: 'lijst', genummerd: false, items },
  ];
}

/** A table of each person, in the order in which they first wrote; who wrote without a name stands in one table. */
function personenBlokken(state: State, people: People, vragen: readonly OogstVraag[]): Blok[] {
  const antwoorden = vragen
    .flatMap(({ id }) => listAntwoorden(state, id))
    .filter(({ tekst }) => tekst !== '');
  const vans: Antwoord['van'][] = [];
  for (const { van } of antwoorden) {
    if (!vans.some((other) => other === van || isZelfdeVan(other, van))) vans.push(van);
  }
  return vans.map((van) => {
    const naam = nameVan(van, people);
    return {
      soort: 'tabel',
      titel: naam === '' ? 'Zonder naam' : naam,
      kop: ['Vraag', 'Antwoord'],
      breedtes: [4, 8],
      rijen: antwoorden
        .filter((each) => (van === null ? each.van === null : isZelfdeVan(each.van, van)))
        .map(({ vraagId, tekst }) => [vragen.find(({ id }) => id === vraagId)?.vraag ?? '', tekst]),
    };
  });
}
