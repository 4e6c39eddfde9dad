import { produce } from 'immer';
import { expect, test } from 'vitest';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { kwadrantenkaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/definition.ts';
import { STANDAARD_OPTIES, type State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';

const PEOPLE = { deelnemers: {}, aanwezig: [] };

function play(...acties: readonly Actie[]): State {
  return acties.reduce(
    (state, actie) =>
      produce(state, (draft) => {
        kwadrantenkaartjes.reduce(draft, actie);
      }),
    kwadrantenkaartjes.initialState(STANDAARD_OPTIES),
  );
}

const FULL = play(
  { type: 'kaartVerplaatst', id: 'bv-02', x: -0.6, y: 0.7 },
  { type: 'kaartVerplaatst', id: 'bv-13', x: -0.3, y: 0.9 },
  { type: 'kaartVerplaatst', id: 'bv-14', x: 0.8, y: -0.2 },
  { type: 'inzichtToegevoegd', id: 'i1', tekst: 'Niemand gebruikt video.' },
  { type: 'conclusieGetrokken', id: 'bv-02', label: 'vaker' },
  { type: 'conclusieNotitieGewijzigd', id: 'bv-02', notitie: 'Deelnemer 7 doet het voor.' },
);

test('an empty board says so and has no picture', () => {
  const blokken = kwadrantenkaartjes.opbrengst(play(), PEOPLE);
  expect(blokken).toEqual([{ soort: 'alinea', tekst: 'Er ligt nog geen kaartje op het bord.' }]);
});

test('the picture says its conclusion to who does not see it', () => {
  const figuur = kwadrantenkaartjes.opbrengst(FULL, PEOPLE).find(({ soort }) => soort === 'figuur');
  expect(figuur).toMatchObject({
    figuur: 'kwadrant',
    alt: expect.stringMatching(
      /^Conclusie: vaker toepassen: Voordoen met hardop denken\. Blauw kwadrant met 3 kaartjes\. Kans \(2\): /,
    ) as string,
  });
});

test('the cards stand per area, the highest first, and who was not laid is named', () => {
  const blokken = kwadrantenkaartjes.opbrengst(FULL, PEOPLE);
  expect(blokken.find(({ soort }) => soort === 'tabel')).toMatchObject({
    rijen: [
      ['Kans', '13', 'Vragen in plaats van advies'],
      ['Kans', '2', 'Voordoen met hardop denken'],
      ['Heroverwegen', '14', 'Advies geven'],
    ],
  });
  expect(JSON.stringify(blokken)).toContain('Niet gelegd: Meekijken met een kijkvraag, ');
});

test('what was noticed and concluded comes after it', () => {
  const blokken = kwadrantenkaartjes.opbrengst(FULL, PEOPLE);
  expect(blokken.slice(-4)).toMatchObject([
    { soort: 'kop', tekst: 'Wat opviel' },
    { soort: 'lijst', items: ['Niemand gebruikt video.'] },
    { soort: 'kop', tekst: 'Conclusies' },
    {
      soort: 'tabel',
      rijen: [['vaker toepassen', 'Voordoen met hardop denken', 'Deelnemer 7 doet het voor.']],
    },
  ]);
});

test('search finds what the group wrote, and not the deck that ships', () => {
  const state = play(
    { type: 'kaartenToegevoegd', kaarten: [{ id: 'e1', titel: 'Meelopen', toelichting: 'Een dag' }] },
    { type: 'inzichtToegevoegd', id: 'i1', tekst: 'Video' },
    { type: 'conclusieGetrokken', id: 'e1', label: 'vaker' },
  );
  expect(kwadrantenkaartjes.teksten(state)).toEqual([
    { plek: 'kaart/e1', tekst: 'Meelopen\nEen dag' },
    { plek: 'inzicht/i1', tekst: 'Video', stapId: 'praten' },
  ]);
});
