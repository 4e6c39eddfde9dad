import type { BijeenkomstState } from './bijeenkomst.ts';
import { rondomTeksten } from './rondom.ts';
import type { FindWerkvorm } from './programma.ts';

/** Everything that was written in a bijeenkomst, by a stable place: what the search index holds. Empty texts are left out. */
export function listTeksten(state: BijeenkomstState, find: FindWerkvorm): Map<string, string> {
  const teksten = new Map<string, string>();
  const add = (plek: string, tekst: string) => {
    if (tekst.trim() !== '') teksten.set(plek, tekst);
  };
  add('titel', state.titel);
  add('plaats', state.plaats);
  add('leervraag', state.leervraag);
  for (const onderdeel of Object.values(state.onderdelen)) {
    add(`onderdeel/${onderdeel.id}/titel`, onderdeel.titel);
    add(`onderdeel/${onderdeel.id}/opdracht`, onderdeel.opdracht);
    add(`onderdeel/${onderdeel.id}/aanwijzing`, onderdeel.aanwijzing);
    add(`onderdeel/${onderdeel.id}/notitie`, onderdeel.notitie);
  }
  for (const ronde of Object.values(state.rondes)) {
    for (const [stapId, notitie] of Object.entries(ronde.notities))
      add(`ronde/${ronde.id}/notitie/${stapId}`, notitie);
    for (const { plek, tekst } of find(ronde.werkvorm).teksten(ronde.state))
      add(`ronde/${ronde.id}/${plek}`, tekst);
  }
  for (const [plek, tekst] of rondomTeksten(state)) add(plek, tekst);
  return teksten;
}
