import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { InvoerStand, OpenBijeenkomst, Schermen } from '../../shared/contract.ts';
import type { Presentatie } from '../../shared/zaal/presentatie.ts';
import type { ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';
import type { BibliotheekState } from './bibliotheek.ts';
import type { MeldingenState } from './meldingen.ts';
import type { Zoekdoel } from './bijeenkomst-replica.ts';
import type { RegieStores } from './regie-stores.ts';

/** The stores of the regie window; only there. */
export const RegieContext = createContext<RegieStores | null>(null);

/** The stores, for sending. Throws outside the regie window. */
export function useRegie(): RegieStores {
  const stores = useContext(RegieContext);
  if (stores === null) throw new Error('useRegie outside RegieContext');
  return stores;
}

/** The library: groepen and bijeenkomsten. */
export function useBibliotheek(): BibliotheekState {
  return useStore(useRegie().bibliotheek.store);
}

/** The open bijeenkomst, or null. */
export function useOpen(): OpenBijeenkomst | null {
  return useStore(useRegie().bijeenkomst.store, (replica) => replica.open);
}

/** What a search found in the bijeenkomst that it opened; null when it was opened by itself. */
export function useNaar(): Zoekdoel | null {
  return useStore(useRegie().bijeenkomst.store, (replica) => replica.naar);
}

/** Which bijeenkomst is open, or null. */
export function useOpenId(): string | null {
  return useStore(useRegie().bijeenkomst.store, ({ open }) => open?.id ?? null);
}

/** How the zaal is used now. */
export function usePresentatie(): Presentatie {
  return useStore(useRegie().zaal.presentatie, (state) => state.presentatie);
}

/** Which displays there are; null until it is known. */
export function useSchermen(): Schermen | null {
  return useStore(useRegie().zaal.schermen, (state) => state.schermen);
}

/** What the zaal said it painted; null while it does not answer. */
export function useZaalGetoond(): ZaalBeeld | null {
  return useStore(useRegie().zaal.getoond, ({ getoond }) => getoond?.beeld ?? null);
}

/** What waits without a name, who has a word, and whether regie has a code; null until it is known. */
export function useInvoerStand(): InvoerStand | null {
  return useStore(useRegie().invoer.store, (state) => state.stand);
}

/** Messages and the standing condition. */
export function useMeldingen(): MeldingenState {
  return useStore(useRegie().meldingen.store);
}
