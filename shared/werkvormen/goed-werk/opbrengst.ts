import { TEKENING_VERHOUDING } from '../../a4/pagina.ts';
import { SKIVE_ELEMENTEN } from '../../inhoud/goed-werk.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Blok } from '../../opbrengst/blokken.ts';
import type { GeschrevenTekst, People } from '../werkvorm.ts';
import { DRIE_ES } from './beeld.ts';
import type { GoedWerkState, RondeBeeld } from './state.ts';

/** What a dialogue leaves behind: the situation, the experiences, the notes on SKIVE, and the Beelden in words. */
export function goedWerkOpbrengst(state: GoedWerkState, people: People): Blok[] {
  return [
    ...situatieBlokken(state),
    ...ervaringBlokken(state, people),
    ...skiveBlokken(state),
    ...sortByVolgorde(state.beelden).flatMap((beeld) => beeldBlokken(beeld, state)),
  ];
}

function situatieBlokken({ situatie }: GoedWerkState): Blok[] {
  if (situatie === null) return [];
  return [
    { soort: 'kop', niveau: 3, tekst: 'De kritische situatie' },
    { soort: 'alinea', tekst: situatie.titel },
    ...paragraphs(situatie.situatie),
    ...paragraphs(situatie.spanning),
  ];
}

function ervaringBlokken(state: GoedWerkState, people: People): Blok[] {
  const ervaringen = sortByVolgorde(state.ervaringen).filter(({ tekst }) => tekst.trim() !== '');
  if (ervaringen.length === 0) return [];
  const rijen = ervaringen.map((ervaring) => [
    ervaring.tekst,
    ervaring.deelnemerId === null ? '' : (people.deelnemers[ervaring.deelnemerId]?.naam ?? ''),
    ervaring.isGekozen ? 'ja' : '',
  ]);
  return [
    { soort: 'kop', niveau: 3, tekst: 'Eigen ervaringen' },
    {
      soort: 'tabel',
      titel: 'Eigen ervaringen',
      kop: ['Ervaring', 'Van', 'Gekozen'],
      rijen,
      breedtes: [6, 2, 1],
    },
  ];
}

function skiveBlokken(state: GoedWerkState): Blok[] {
  const notities = sortByVolgorde(state.notities);
  return SKIVE_ELEMENTEN.flatMap((element): Blok[] => {
    const items = notities
      .filter((n) => n.element === element.id && n.tekst.trim() !== '')
      .map(({ tekst }) => tekst);
    if (items.length === 0) return [];
    return [
      { soort: 'kop', niveau: 3, tekst: element.nederlands },
      { soort: 'lijst', genummerd: false, items },
    ];
  });
}

function beeldBlokken(beeld: RondeBeeld, state: GoedWerkState): Blok[] {
  return [
    { soort: 'kop', niveau: 3, tekst: beeld.titel === '' ? 'Beeld van Goed Werk' : beeld.titel },
    ...(beeld.kernuitspraak === '' ? [] : [{ soort: 'citaat', tekst: beeld.kernuitspraak } as const]),
    ...afbeeldingBlokken(beeld),
    ...paragraphs(beeld.situatie),
    ...DRIE_ES.flatMap((e) => labelled(state.labels[e], beeld[e])),
    ...labelled('Een andere stem', beeld.andereStem),
  ];
}

function afbeeldingBlokken({ afbeelding, bijschrift, kernuitspraak }: RondeBeeld): Blok[] {
  if (afbeelding === null) return [];
  const verhouding =
    afbeelding.soort === 'tekening' ? TEKENING_VERHOUDING : afbeelding.breedte / afbeelding.hoogte;
  const alt = bijschrift || (kernuitspraak === '' ? 'Beeld bij de situatie' : `Beeld bij: ${kernuitspraak}`);
  const { soort, id } = afbeelding;
  return [{ soort: 'afbeelding', bron: { soort, id }, verhouding, alt, bijschrift }];
}

const paragraphs = (tekst: string): Blok[] =>
  tekst
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ soort: 'alinea', tekst: line }));

const labelled = (label: string, tekst: string): Blok[] =>
  tekst.trim() === '' ? [] : paragraphs(`${label}: ${tekst}`);

/** Everything that was written in a dialogue, for the search index. */
export function goedWerkTeksten(state: GoedWerkState): GeschrevenTekst[] {
  const situatie = state.situatie;
  return [
    ...(situatie === null
      ? []
      : [
          {
            plek: 'situatie',
            tekst: joinFilled([situatie.titel, situatie.situatie, situatie.spanning, situatie.openingsvraag]),
          },
        ]),
    ...Object.values(state.ervaringen).map(({ id, tekst }) => ({
      plek: `ervaring/${id}`,
      tekst,
      stapId: 'stap-1',
    })),
    ...Object.values(state.notities).map(({ id, tekst }) => ({
      plek: `notitie/${id}`,
      tekst,
      stapId: 'stap-2',
    })),
    ...Object.values(state.beelden).map((beeld) => ({
      plek: `beeld/${beeld.id}`,
      tekst: beeldTekst(beeld),
      stapId: 'stap-3',
    })),
  ];
}

const joinFilled = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const beeldTekst = (beeld: RondeBeeld): string =>
  joinFilled([
    beeld.titel,
    beeld.kernuitspraak,
    beeld.bijschrift,
    beeld.situatie,
    beeld.excellent,
    beeld.ethiek,
    beeld.energie,
    beeld.andereStem,
    beeld.kritischeSituatie,
    ...beeld.makers,
  ]);
