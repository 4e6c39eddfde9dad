import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ZaalState } from '../store/zaal.ts';
import { hasDelen, type ZaalDelen } from './zaal-delen.ts';

/** What the zaal can paint now. */
export interface Toonbaar extends ZaalState {
  /** Null until their code has been read. */
  readonly delen: ZaalDelen | null;
}

/**
 * Follows the pictures that the zaal gets, and holds back one with a part of which the code is still being read: what
 * was there stays until the new picture can be painted whole.
 */
export function createToonbaar(
  bron: Pick<StoreApi<ZaalState>, 'getState' | 'subscribe'>,
  delen: Promise<ZaalDelen>,
): StoreApi<Toonbaar> {
  const toonbaar = createStore<Toonbaar>(() => ({ zending: null, delen: null }));

  function pass({ zending }: ZaalState): void {
    const isWhole = zending === null || toonbaar.getState().delen !== null || !hasDelen(zending.beeld);
    if (isWhole) toonbaar.setState({ zending });
  }

  bron.subscribe(pass);
  pass(bron.getState());
  void delen.then((gelezen) => {
    toonbaar.setState({ delen: gelezen, zending: bron.getState().zending });
  });
  return toonbaar;
}
