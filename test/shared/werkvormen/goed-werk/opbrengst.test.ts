import { expect, test } from 'vitest';
import { goedWerk } from '../../../../shared/werkvormen/goed-werk/definition.ts';
import { STANDAARD_OPTIES } from '../../../../shared/werkvormen/goed-werk/state.ts';
import { blokSchema } from '../../../../shared/opbrengst/blokken.ts';
import { KANARIE_STATE } from './fixture.ts';

const NOBODY = { deelnemers: {}, aanwezig: [] };

test('an empty dialogue leaves nothing behind', () => {
  expect(goedWerk.opbrengst(goedWerk.initialState(STANDAARD_OPTIES), NOBODY)).toEqual([]);
});

test('what was written is left behind: situation, experiences, notes and Beelden in words', () => {
  const blokken = goedWerk.opbrengst(KANARIE_STATE, NOBODY).map((blok) => blokSchema.parse(blok));
  const text = JSON.stringify(blokken);
  for (const plek of [
    'situatie-tekst',
    'ervaring-1',
    'notitie-values',
    'beeld-2-situatie',
    'beeld-1-energie',
  ]) {
    expect(text).toContain(`kanarie-goedwerk-${plek}`);
  }
  expect(text).toContain('kanarie-goedwerk-label-1: kanarie-goedwerk-beeld-1-excellent');
});

test('an experience says who told it only while that person is in the groep', () => {
  const id = KANARIE_STATE.ervaringen['ervaring-1']?.deelnemerId ?? '';
  const people = { deelnemers: { [id]: { id, naam: 'Anna', rol: 'student' } }, aanwezig: [id] };
  expect(JSON.stringify(goedWerk.opbrengst(KANARIE_STATE, people))).toContain('Anna');
  const without = JSON.stringify(goedWerk.opbrengst(KANARIE_STATE, NOBODY));
  expect(without).not.toContain('Anna');
  expect(without).not.toContain(id);
});

test('every text is found by searching, at a place that stays the same', () => {
  const plekken = goedWerk.teksten(KANARIE_STATE).map(({ plek }) => plek);
  expect(new Set(plekken).size).toBe(plekken.length);
  const found = goedWerk
    .teksten(KANARIE_STATE)
    .map(({ tekst }) => tekst)
    .join('\n');
  for (const plek of [
    'situatie-vraag',
    'ervaring-2',
    'notitie-skills',
    'beeld-1-andere-stem',
    'beeld-2-maker-2',
  ]) {
    expect(found).toContain(`kanarie-goedwerk-${plek}`);
  }
});
