import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { PapierBlad } from '../../papier/blad.ts';
import { findIndeling } from './inhoud.ts';
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
      uitleg: 'Om alleen op te leggen of de nummers op te schrijven.',
      aantal: 'perPersoon',
      inhoud: {
        soort: 'kwadrant',
        titel: indeling.naam,
        kleur: variant,
        xAs: indeling.xAs,
        yAs: indeling.yAs,
        kwadranten: indeling.kwadranten,
      },
    },
  ];
}
