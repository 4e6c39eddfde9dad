import { splitRegels } from '../../../../shared/domain/tekst.ts';
import { volgordeAt } from '../../../../shared/domain/volgorde.ts';
import {
  type Gebied,
  type Gebiedenset,
  merkSchema,
} from '../../../../shared/werkvormen/kalibreren/gebied.ts';

/** An area that is still to be named. */
export function createGebied(id: string, stagesoort: string, volgorde: number): Gebied {
  return { id, volgorde, naam: '', omschrijving: '', stagesoort, merk: null, referentie: [] };
}

/** The set with one area changed. */
export function changeGebied(set: Gebiedenset, id: string, velden: Partial<Gebied>): Gebiedenset {
  return { ...set, gebieden: set.gebieden.map((each) => (each.id === id ? { ...each, ...velden } : each)) };
}

/** The set with one area a place up (-1) or down (1). */
export function moveGebied(set: Gebiedenset, id: string, delta: -1 | 1): Gebiedenset {
  const from = set.gebieden.findIndex((each) => each.id === id);
  const moved = set.gebieden[from];
  const to = from + delta;
  if (moved === undefined || to < 0 || to >= set.gebieden.length) return set;
  const others = set.gebieden.filter((each) => each.id !== id);
  const gebied = { ...moved, volgorde: volgordeAt(others, to) };
  return { ...set, gebieden: [...others.slice(0, to), gebied, ...others.slice(to)] };
}

/** What is still missing, in a sentence; null when the set can be used. */
export function findGebrek({ naam, gebieden }: Gebiedenset): string | null {
  if (naam.trim() === '') return 'Geef deze gebieden samen een naam, zodat je ze terugvindt.';
  if (gebieden.length === 0) return 'Voeg minstens één gebied toe.';
  if (gebieden.some((gebied) => gebied.naam.trim() === '')) return 'Geef elk gebied een naam.';
  return null;
}

/** The marks that no other area of the set has, for an area that wants one. */
export function listVrijeMerken(set: Gebiedenset, id: string): Gebied['merk'][] {
  const used = new Set(set.gebieden.filter((each) => each.id !== id).map(({ merk }) => merk));
  return merkSchema.options.filter((merk) => !used.has(merk));
}

/** The set as it is kept: without empty lines in the lists. */
export function cleanSet(set: Gebiedenset): Gebiedenset {
  return {
    ...set,
    gebieden: set.gebieden.map((gebied) => ({
      ...gebied,
      referentie: gebied.referentie.flatMap(splitRegels),
    })),
  };
}
