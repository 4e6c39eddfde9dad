import { createStore, type StoreApi } from 'zustand/vanilla';
import type { BijeenkomstReplica } from './bijeenkomst-replica.ts';

/** What was typed in regie and not added yet, by field. It is in this window only: it is not kept, and nobody is told. */
export type Getypt = StoreApi<Readonly<Record<string, string>>>;

/** Makes it for what is open: it is empty again when another bijeenkomst opens, also a rehearsal and back. */
export function createGetypt(bijeenkomst: StoreApi<BijeenkomstReplica>): Getypt {
  const getypt: Getypt = createStore(() => ({}));
  let van: string | null = null;
  bijeenkomst.subscribe(({ open }) => {
    if (open === null || open.id === van) return;
    van = open.id;
    getypt.setState({}, true);
  });
  return getypt;
}

/** Changes one field; without a text it is as nothing was ever typed in it. */
export function setGetypt(getypt: Getypt, veld: string, tekst: string | null): void {
  const { [veld]: _, ...rest } = getypt.getState();
  getypt.setState(tekst === null ? rest : { ...rest, [veld]: tekst }, true);
}
