import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import type { People } from '../werkvorm.ts';
import { type BordBeeld, toBordKaart } from './bord.ts';
import { findIndeling } from './inhoud.ts';
import { computeNaast, computePersoonsborden } from './opbrengst-borden.ts';
import { type GelegdeKaart, LABELS, listGelegd, listInBak, type State } from './state.ts';
import { VAKKEN, vakNaam, vakOf } from './vakken.ts';
import { countKaartjes } from './zinnen.ts';

/** Name of the chart in `renderer/charts` that draws the board. */
export const KWADRANT_FIGUUR = 'kwadrant';

/** What a ronde leaves behind: the picture, the cards per area, what was noticed and what was concluded. */
export function computeOpbrengst(state: State, people: People): readonly Blok[] {
  const gelegd = listGelegd(state);
  const ieder = computePersoonsborden(state, people);
  const leeg: Blok[] =
    gelegd.length + ieder.length === 0
      ? [{ soort: 'alinea', tekst: 'Er ligt nog geen kaartje op het bord.' }]
      : [];
  return [
    ...leeg,
    ...(gelegd.length === 0 ? [] : bordBlokken(state, gelegd)),
    ...ieder,
    ...computeNaast(state),
    ...inzichtBlokken(state),
    ...conclusieBlokken(state),
  ];
}

function bordBlokken(state: State, gelegd: readonly GelegdeKaart[]): Blok[] {
  const indeling = findIndeling(state.variant);
  const data: BordBeeld = { variant: state.variant, indeling, kaarten: gelegd.map(toBordKaart) };
  const inBak = listInBak(state);
  return [
    {
      soort: 'figuur',
      figuur: KWADRANT_FIGUUR,
      data,
      alt: describeBord(state, gelegd),
      bijschrift: `${indeling.naam}: ${countKaartjes(gelegd.length)}, door de groep samen gelegd.`,
    },
    {
      soort: 'tabel',
      titel: 'Kaartjes per vak',
      kop: ['Vak', 'Nr.', 'Kaartje'],
      breedtes: [3, 1, 8],
      rijen: groupPerVak(gelegd).flatMap(([vak, kaarten]) =>
        kaarten.map((kaart) => [vakNaam(indeling, vak), String(kaart.volgorde), kaart.titel]),
      ),
    },
    ...(inBak.length === 0
      ? []
      : [{ soort: 'alinea', tekst: `Niet gelegd: ${joinTitels(inBak)}.` } satisfies Blok]),
  ];
}

function inzichtBlokken(state: State): Blok[] {
  const items = sortByVolgorde(state.inzichten).map(({ tekst }) => tekst);
  if (items.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Wat opviel' },
    { soort: 'lijst', genummerd: false, items },
  ];
}

function conclusieBlokken(state: State): Blok[] {
  const rijen = sortByVolgorde(state.conclusies).map(({ id, label, notitie }) => [
    LABELS[label],
    state.kaarten[id]?.titel ?? '',
    notitie,
  ]);
  if (rijen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Conclusies' },
    { soort: 'tabel', titel: 'Conclusies', kop: ['Wat', 'Kaartje', 'Notitie'], breedtes: [3, 4, 5], rijen },
  ];
}

/** Says in words what the picture shows, its conclusion first. */
function describeBord(state: State, gelegd: readonly GelegdeKaart[]): string {
  const indeling = findIndeling(state.variant);
  const conclusies = sortByVolgorde(state.conclusies).map(
    ({ id, label }) => `${LABELS[label]}: ${state.kaarten[id]?.titel ?? ''}`,
  );
  const vakken = groupPerVak(gelegd).map(
    ([vak, kaarten]) => `${vakNaam(indeling, vak)} (${String(kaarten.length)}): ${joinTitels(kaarten)}.`,
  );
  return [
    ...(conclusies.length === 0 ? [] : [`Conclusie: ${conclusies.join('; ')}.`]),
    `${indeling.naam} met ${countKaartjes(gelegd.length)}.`,
    ...vakken,
  ].join(' ');
}

function groupPerVak(gelegd: readonly GelegdeKaart[]) {
  return VAKKEN.map(
    (vak) =>
      [
        vak,
        gelegd
          .filter(({ positie }) => vakOf(positie) === vak)
          .sort((a, b) => b.positie.y - a.positie.y || a.volgorde - b.volgorde),
      ] as const,
  ).filter(([, kaarten]) => kaarten.length > 0);
}

function joinTitels(kaarten: readonly { readonly titel: string }[]): string {
  return kaarten.map(({ titel }) => titel).join(', ');
}
