import { applyPatches, type Draft, enablePatches, produceWithPatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { blokSchema } from '../../../shared/opbrengst/blokken.ts';
import { bladSchema } from '../../../shared/papier/blad.ts';
import { WERKVORMEN } from '../../../shared/werkvormen/register.ts';
import type { AnyWerkvorm, People } from '../../../shared/werkvormen/werkvorm.ts';
import type { ActiesFixture } from './acties-fixture.ts';
import type { KanarieFixture } from './gepubliceerd.ts';

enablePatches();

const fixtures = import.meta.glob<KanarieFixture>('./*/fixture.ts', { eager: true });
const acties = import.meta.glob<ActiesFixture>('./*/acties.ts', { eager: true });
const PEOPLE: People = { deelnemers: {}, aanwezig: [] };

const stateOf = ({ id }: AnyWerkvorm): unknown => fixtures[`./${id}/fixture.ts`]?.KANARIE_STATE;
const actiesOf = ({ id }: AnyWerkvorm): ActiesFixture['ACTIES'] => acties[`./${id}/acties.ts`]?.ACTIES ?? [];
/** Every action with the state that it fits. */
function listMetState(werkvorm: AnyWerkvorm) {
  const anders = acties[`./${werkvorm.id}/acties.ts`]?.ANDERS ?? [];
  return [...actiesOf(werkvorm).map((actie) => ({ state: stateOf(werkvorm), actie })), ...anders];
}
const cloneJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function freezeDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freezeDeep(part);
  return Object.freeze(value);
}

/** Applies an action as the data service does: on a draft, with the patches that undo it. */
function apply(werkvorm: AnyWerkvorm, state: unknown, actie: { readonly type: string }) {
  const recipe = (draft: Draft<unknown>): void => {
    werkvorm.reduce(draft, werkvorm.acties.parse(actie));
  };
  return produceWithPatches(state, recipe);
}

/** The state after an action, or as it was when the action was refused. */
function tryToApply(werkvorm: AnyWerkvorm, state: unknown, actie: { readonly type: string }): unknown {
  try {
    return apply(werkvorm, state, actie)[0];
  } catch (error) {
    if (error instanceof DialoogtafelError) return state;
    throw error;
  }
}

/** The types that a werkvorm's schema of actions knows. */
function listTypes(schema: z.ZodType): string[] {
  const { options } = schema as unknown as { options: { shape: { type: z.ZodLiteral<string> } }[] };
  return options.map(({ shape }) => shape.type.value);
}

describe.each(WERKVORMEN.map((werkvorm) => ({ id: werkvorm.id, werkvorm })))('$id', ({ werkvorm }) => {
  test('tests every action that it has', () => {
    const tested = new Set(listMetState(werkvorm).map(({ actie: { type } }) => type));
    expect(listTypes(werkvorm.acties).filter((type) => !tested.has(type))).toEqual([]);
  });

  test('lets the zaal send nothing but actions that it has', () => {
    expect(listTypes(werkvorm.acties)).toEqual(expect.arrayContaining([...werkvorm.zaalActies]));
  });

  test('takes its own options', () => {
    expect(werkvorm.opties.parse(werkvorm.standaardOpties)).toEqual(werkvorm.standaardOpties);
  });

  test('reads back what it wrote', () => {
    const state = stateOf(werkvorm);
    expect(werkvorm.parse(cloneJson(state), werkvorm.versie)).toEqual(state);
    const initial = werkvorm.initialState(werkvorm.standaardOpties);
    expect(werkvorm.parse(cloneJson(initial), werkvorm.versie)).toEqual(initial);
  });

  test('refuses a damaged state', () => {
    expect(() => werkvorm.parse({}, werkvorm.versie)).toThrow(z.ZodError);
  });

  test('knows the ids of its stappen whatever was chosen', () => {
    for (const state of [stateOf(werkvorm), werkvorm.initialState(werkvorm.standaardOpties)]) {
      const ids = werkvorm.stappen(state).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('gives an opbrengst that screen and Word can render, of nothing and of much', () => {
    for (const state of [stateOf(werkvorm), werkvorm.initialState(werkvorm.standaardOpties)]) {
      for (const blok of werkvorm.opbrengst(state, PEOPLE)) {
        expect(blokSchema.safeParse(cloneJson(blok)).error).toBeUndefined();
        if (blok.soort !== 'tabel') continue;
        expect(
          new Set([blok.kop.length, blok.breedtes.length, ...blok.rijen.map((rij) => rij.length)]).size,
        ).toBe(1);
      }
    }
  });

  test('gives sheets that can be printed, of nothing and of much, each with an id of its own', () => {
    for (const state of [stateOf(werkvorm), werkvorm.initialState(werkvorm.standaardOpties)]) {
      const bladen = werkvorm.papier?.(state, PEOPLE) ?? [];
      for (const blad of bladen) expect(bladSchema.safeParse(cloneJson(blad)).error).toBeUndefined();
      expect(new Set(bladen.map(({ id }) => id)).size).toBe(bladen.length);
    }
  });

  test('names every text once', () => {
    const plekken = werkvorm.teksten(stateOf(werkvorm)).map(({ plek }) => plek);
    expect(new Set(plekken).size).toBe(plekken.length);
  });

  test('does nothing to what is not there', () => {
    const initial = freezeDeep(werkvorm.initialState(werkvorm.standaardOpties));
    for (const actie of actiesOf(werkvorm)) {
      if (!('id' in actie) || actie.type.endsWith('Toegevoegd') || actie.type.endsWith('Begonnen')) continue;
      expect(tryToApply(werkvorm, initial, Object.assign({}, actie, { id: 'nergens' }))).toEqual(initial);
    }
  });

  test.each(
    listMetState(werkvorm).map(({ state, actie }, index) => ({
      naam: `${actie.type} ${String(index)}`,
      from: state,
      actie,
    })),
  )('$naam leaves its input alone, survives JSON, has a name, and is undone', ({ from, actie }) => {
    const state = freezeDeep(cloneJson(from));
    const before = cloneJson(state);
    const described = werkvorm.describe(werkvorm.acties.parse(actie), state);
    const [after, patches, inverse] = apply(werkvorm, state, actie);
    expect(state).toEqual(before);
    expect(described.naam).not.toBe('');
    expect(patches.length).toBeGreaterThan(0);
    expect(werkvorm.parse(cloneJson(after), werkvorm.versie)).toEqual(after);
    expect(applyPatches(after as object, inverse)).toEqual(before);
    expect(applyPatches(before as object, patches)).toEqual(after);
  });
});
