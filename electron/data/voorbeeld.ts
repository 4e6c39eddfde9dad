import { listTeksten } from '../../shared/domain/teksten.ts';
import { createVoorbeeld, VOORBEELD, VOORBEELD_DEELNEMERS } from '../../shared/inhoud/voorbeeld.ts';
import { findWerkvorm } from '../../shared/werkvormen/register.ts';
import type { Repositories } from './database/repositories.ts';

/**
 * Loads the example as if it were today, in place of an earlier one. Gives the id of its bijeenkomst.
 * `op` in epoch ms.
 */
export function insertVoorbeeld(repos: Repositories, op: number): string {
  const { groepId, groepNaam, bijeenkomstId } = VOORBEELD;
  const state = createVoorbeeld(localDate(op), findWerkvorm);
  repos.transaction(() => {
    repos.groepen.remove(groepId);
    repos.groepen.insert(groepId, groepNaam, true, op);
    for (const deelnemer of VOORBEELD_DEELNEMERS) repos.groepen.saveDeelnemer(groepId, deelnemer);
    repos.bijeenkomsten.insert(bijeenkomstId, groepId, state, true, op);
    repos.teksten.update(bijeenkomstId, new Map(), listTeksten(state, findWerkvorm));
  });
  return bijeenkomstId;
}

/** ISO date of a moment where this machine is. */
function localDate(op: number): string {
  const date = new Date(op);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
