import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { PapierBlad } from '../../papier/blad.ts';
import { findIndeling } from './inhoud.ts';
import { KOLOMMEN, RIJEN } from './raster.ts';
import type { State } from './state.ts';

/** The cards to cut out, and the empty board for who lays on paper. */
export function listPapier(state: State): readonly PapierBlad[] {
  const { variant } = state;
  const indeling = findIndeling(variant);
  const kaarten = sortByVolgorde(state.kaarten).map(({ volgorde, titel, toelichting }) => ({
    nummer: String(volgorde),
    titel,
    tekst: toelichting,
  }));
  return [
    {
      id: 'kaartjes',
      naam: 'Kaartjes',
      uitleg: 'Om uit te knippen, acht op een A4. Het nummer is hetzelfde als op het scherm.',
      aantal: 'een',
      inhoud: { soort: 'kaarten', kenmerk: indeling.naam, kaarten },
    },
    {
      id: 'leeg-bord',
      naam: 'Leeg bord',
      uitleg:
        'Om de nummers van de kaartjes op te schrijven. De letters en cijfers langs de rand typ je over.',
      aantal: 'perPersoon',
      inhoud: {
        soort: 'kwadrant',
        titel: indeling.naam,
        kleur: variant,
        xAs: indeling.xAs,
        yAs: indeling.yAs,
        kwadranten: indeling.kwadranten,
        // As it is typed: the columns from the left, the rows from below.
        raster: {
          kolommen: KOLOMMEN.split(''),
          rijen: Array.from({ length: RIJEN }, (_, rij) => String(rij + 1)),
        },
      },
    },
  ];
}
