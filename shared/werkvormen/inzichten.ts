import type { Draft } from 'immer';
import type { Id } from '../domain/basis.ts';
import { refuse } from '../domain/errors.ts';
import { lastVolgorde } from '../domain/volgorde.ts';

/** What a group noticed, in order. */
type Inzichten = Draft<Record<Id, { readonly id: Id; readonly volgorde: number; readonly tekst: string }>>;

/** Adds what was noticed, as the last. Throws `DialoogtafelError` when it is there already. */
export function addInzicht(
  inzichten: Inzichten,
  { id, tekst }: { readonly id: Id; readonly tekst: string },
): void {
  if (inzichten[id] !== undefined) refuse('Dit inzicht staat er al.');
  inzichten[id] = { id, volgorde: lastVolgorde(inzichten), tekst };
}

/** Changes the words. Throws `DialoogtafelError` when it is gone. */
export function changeInzicht(inzichten: Inzichten, id: Id, tekst: string): void {
  inzichtOf(inzichten, id).tekst = tekst;
}

/** Takes it away. Throws `DialoogtafelError` when it is gone already. */
export function removeInzicht(inzichten: Inzichten, id: Id): void {
  inzichtOf(inzichten, id);
  delete inzichten[id];
}

function inzichtOf(inzichten: Inzichten, id: Id) {
  return inzichten[id] ?? refuse('Dit inzicht is er niet meer.');
}
