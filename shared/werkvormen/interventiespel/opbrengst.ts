import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import type { People } from '../werkvorm.ts';
import { computeMatrix, describeMatrix, sortRijen } from './matrix.ts';
import { listInterventies, ZONDER_NAAM } from './onderwerpen.ts';
import { type Interventie, listLos, type State } from './state.ts';

/** Name of the chart in `renderer/charts` that draws the matrix. */
export const MATRIX_FIGUUR = 'interventiematrix';

/** What a ronde leaves behind: situatie, stapel, interventie and gebied in one table, the matrix, and what was noticed. */
export function computeOpbrengst(state: State, people: People): readonly Blok[] {
  if (Object.keys(state.situaties).length === 0)
    return [{ soort: 'alinea', tekst: 'Er staat nog geen situatie.' }, ...inzichtBlokken(state)];
  return [
    ...tabelBlokken(state),
    ...matrixBlokken(state),
    ...keuzeBlokken(state, people),
    ...inzichtBlokken(state),
  ];
}

function tabelBlokken(state: State): Blok[] {
  const rijen = [
    ...listRijen(
      state,
      sortByVolgorde(state.stapels).map(({ id }) => id),
    ),
    ...listRijen(state, [null]),
  ];
  const los = listLos(state).length;
  return [
    {
      soort: 'tabel',
      titel: 'Situaties en interventies',
      kop: ['Stapel', 'Situatie', 'Interventie', 'Bekwaamheid'],
      breedtes: [3, 4, 5, 3],
      rijen,
    },
    ...(los === 0 || Object.keys(state.stapels).length === 0
      ? []
      : [
          {
            soort: 'alinea',
            tekst:
              los === 1
                ? 'Eén situatie ligt op geen stapel.'
                : `${String(los)} situaties liggen op geen stapel.`,
          } satisfies Blok,
        ]),
  ];
}

/** The rows of these piles; null is what lies on none. A situation without interventions has a row too. */
function listRijen(state: State, stapelIds: readonly (string | null)[]): string[][] {
  return stapelIds.flatMap((stapelId) => {
    const stapel = stapelId === null ? '' : (state.stapels[stapelId]?.naam ?? '');
    const naam = stapelId !== null && stapel === '' ? ZONDER_NAAM : stapel;
    const situaties = sortByVolgorde(state.situaties).filter(
      ({ opId, stapelId: of }) => opId === null && of === stapelId,
    );
    const bijStapel = sortByVolgorde(state.interventies).filter(
      ({ bij }) => bij.soort === 'stapel' && bij.id === stapelId,
    );
    return [
      ...bijStapel.map((interventie) => [
        naam,
        'Hele stapel',
        interventie.tekst,
        nameRijen(state, interventie),
      ]),
      ...situaties.flatMap(({ id, tekst }) => {
        const own = listInterventies(state, { soort: 'situatie', id });
        const words = describeSituatie(state, id, tekst);
        if (own.length === 0) return [[naam, words, '', '']];
        return own.map((interventie) => [naam, words, interventie.tekst, nameRijen(state, interventie)]);
      }),
    ];
  });
}

/** With the other slips that lie on it, so that nobody's words are gone. */
function describeSituatie({ situaties }: State, id: string, tekst: string): string {
  return [
    tekst,
    ...sortByVolgorde(situaties)
      .filter(({ opId }) => opId === id)
      .map((each) => each.tekst),
  ].join('\n');
}

function nameRijen(state: State, { rijen }: Interventie): string {
  return sortRijen(state.rijen)
    .filter(({ id }) => rijen[id] === true)
    .map(({ naam }) => naam)
    .join('\n');
}

function matrixBlokken(state: State): Blok[] {
  const matrix = computeMatrix(state);
  if (matrix.gekoppeld === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Welke bekwaamheden we gebruiken' },
    {
      soort: 'figuur',
      figuur: MATRIX_FIGUUR,
      data: matrix,
      alt: describeMatrix(matrix),
      bijschrift: `Interventies per gebied en stapel: ${String(matrix.gekoppeld)} van ${String(matrix.totaal)} gekoppeld.`,
    },
  ];
}

function keuzeBlokken(state: State, { deelnemers }: People): Blok[] {
  const rijen = sortByVolgorde(state.eersteKeuzes).map(({ deelnemerId, interventieId, tekst }) => [
    (deelnemerId === null ? undefined : deelnemers[deelnemerId]?.naam) ?? '',
    (interventieId === null ? undefined : state.interventies[interventieId]?.tekst) ?? 'Een andere',
    tekst,
  ]);
  if (rijen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Wat we als eerste pakken' },
    {
      soort: 'tabel',
      titel: 'Wat we als eerste pakken',
      kop: ['Wie', 'Interventie', 'Wat opvalt'],
      breedtes: [3, 5, 4],
      rijen,
    },
  ];
}

function inzichtBlokken(state: State): Blok[] {
  const items = sortByVolgorde(state.inzichten).map(({ tekst }) => tekst);
  if (items.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Inzichten' },
    { soort: 'lijst', genummerd: false, items },
  ];
}
