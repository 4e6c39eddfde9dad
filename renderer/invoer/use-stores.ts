import { createContext, useContext } from 'react';
import type { InvoerStores } from '../store/invoer.ts';

/** The stores of the invoer window; only there. */
export const StoresContext = createContext<InvoerStores | null>(null);

/** The stores. Throws outside the invoer window. */
export function useStores(): InvoerStores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores outside the invoer window');
  return stores;
}
