import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import type { People } from '../werkvorm.ts';
import { findIndeling } from './inhoud.ts';
import { type Bord, listPersoonsborden, type State } from './state.ts';
import { VAKKEN, vakNaam, vakOf } from './vakken.ts';
import {
  compareNaast,
  MAX_VERSCHILLEN,
  toBord,
  toVerschillenBeeld,
  type Vergelijking,
} from './vergelijk-beeld.ts';
import { listVerplaatsingen, listVerschillen, type Spreiding } from './vergelijken.ts';

/** Names of the charts in `renderer/charts` that compare boards. */
export const VERSCHILLEN_FIGUUR = 'kwadrant-verschillen';
export const BEWEGING_FIGUUR = 'kwadrant-beweging';
export const NAAST_ELKAAR_FIGUUR = 'kwadrant-naast-elkaar';
export const SPREIDING_FIGUUR = 'kwadrant-spreiding';

/** Under this distance a card lies where it lay: about the width of a hand on the table. */
const VERSCHOVEN = 0.15;

/** What the boards of one person each leave behind: where people differ, and every board with the name of who laid it. */
export function computePersoonsborden(state: State, people: People): readonly Blok[] {
  const borden = listPersoonsborden(state).filter(({ posities }) => Object.keys(posities).length > 0);
  if (borden.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'De borden van ieder' },
    ...verschilBlokken(state),
    ...sortByNaam(borden, people).map(([naam, bord]) => bordBlok(state, naam, bord)),
  ];
}

/** Boards that were laid at another moment or in the other variant, beside that of the group. */
export function computeNaast(state: State): readonly Blok[] {
  const naast = sortByVolgorde(state.naast);
  if (naast.length === 0) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'Vergeleken' },
    ...naast.map((each): Blok => {
      const vergelijking = compareNaast(state, each);
      const verplaatst = listVerplaatsingen(state, each).filter(({ afstand }) => afstand >= VERSCHOVEN);
      const isBeweging = vergelijking.soort === 'beweging';
      const alt = isBeweging
        ? describeBeweging(each.naam, verplaatst)
        : `${findIndeling(state.variant).naam} naast ${each.naam}.`;
      return {
        ...figuurOf(vergelijking),
        alt,
        bijschrift: isBeweging ? `Verschoven sinds ${each.naam}.` : alt,
      };
    }),
  ];
}

/** Says which cards moved the most, the first the most. */
function describeBeweging(naam: string, verplaatst: ReturnType<typeof listVerplaatsingen>): string {
  if (verplaatst.length === 0) return `Sinds ${naam} is er geen kaartje verschoven.`;
  const titels = [...verplaatst].sort((a, b) => b.afstand - a.afstand).map(({ kaart }) => kaart.titel);
  const count = titels.length === 1 ? 'is 1 kaartje' : `zijn ${String(titels.length)} kaartjes`;
  return `Sinds ${naam} ${count} verschoven, het meest: ${titels.slice(0, 3).join(', ')}.`;
}

const FIGUUR_NAMEN: Readonly<Record<Vergelijking['soort'], string>> = {
  spreiding: SPREIDING_FIGUUR,
  verschillen: VERSCHILLEN_FIGUUR,
  beweging: BEWEGING_FIGUUR,
  naastElkaar: NAAST_ELKAAR_FIGUUR,
};

function figuurOf({ soort, beeld }: Vergelijking) {
  return { soort: 'figuur', figuur: FIGUUR_NAMEN[soort], data: beeld } as const;
}

function verschilBlokken(state: State): Blok[] {
  const verschillen = listVerschillen(state);
  if (verschillen.length === 0) return [];
  const meest = verschillen.slice(0, MAX_VERSCHILLEN);
  const indeling = findIndeling(state.variant);
  return [
    {
      soort: 'figuur',
      figuur: VERSCHILLEN_FIGUUR,
      data: toVerschillenBeeld(state, meest),
      alt: `Mensen verschillen het meest over ${meest.map(({ kaart }) => kaart.titel).join(', ')}. ${meest
        .map((spreiding) => `${spreiding.kaart.titel}: ${describeSpreiding(state, spreiding)}.`)
        .join(' ')}`,
      bijschrift: 'De kaartjes waarover mensen het meest verschillen. Elke stip is één bord.',
    },
    {
      soort: 'tabel',
      titel: 'Waar ieder het kaartje legde',
      kop: ['Nr.', 'Kaartje', ...VAKKEN.map((vak) => vakNaam(indeling, vak))],
      breedtes: [1, 5, 2, 2, 2, 2, 2],
      rijen: verschillen.map(({ kaart, perVak }) => [
        String(kaart.volgorde),
        kaart.titel,
        ...VAKKEN.map((vak) => String(perVak[vak] ?? '')),
      ]),
    },
  ];
}

/** "3 bij Kans, 2 bij Houden". */
export function describeSpreiding(state: State, { perVak }: Pick<Spreiding, 'perVak'>): string {
  const indeling = findIndeling(state.variant);
  return VAKKEN.flatMap((vak) => {
    const aantal = perVak[vak];
    return aantal === undefined ? [] : [`${String(aantal)} bij ${vakNaam(indeling, vak)}`];
  }).join(', ');
}

function bordBlok(state: State, naam: string, bord: Bord): Blok {
  const indeling = findIndeling(state.variant);
  const data = toBord(state, state.variant, indeling, bord.posities);
  const vakken = VAKKEN.flatMap((vak) => {
    const titels = data.kaarten.filter((kaart) => vakOf(kaart) === vak).map(({ titel }) => titel);
    return titels.length === 0 ? [] : [`${vakNaam(indeling, vak)}: ${titels.join(', ')}.`];
  });
  return {
    soort: 'figuur',
    figuur: 'kwadrant',
    data,
    alt: [`${indeling.naam} van ${naam}.`, ...vakken].join(' '),
    bijschrift: `${indeling.naam} van ${naam}.`,
  };
}

// By name, so that the order says nothing about who was first.
function sortByNaam(borden: readonly Bord[], { deelnemers }: People): (readonly [string, Bord])[] {
  return borden
    .map((bord) => {
      const naam = bord.deelnemerId === null ? undefined : deelnemers[bord.deelnemerId]?.naam;
      return [naam === undefined || naam === '' ? 'een deelnemer' : naam, bord] as const;
    })
    .sort(([a, bordA], [b, bordB]) => a.localeCompare(b, 'nl') || (bordA.id < bordB.id ? -1 : 1));
}
