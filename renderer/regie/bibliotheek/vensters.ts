import { later } from '../../components/later.tsx';

/** Reads the code of the library's dialogs and search results. Called when the library has been painted. */
export const loadVensters = () => import('./later-getoond.ts');

export const BewaartermijnDialog = later(async () => (await loadVensters()).BewaartermijnDialog);
export const NaamDialog = later(async () => (await loadVensters()).NaamDialog);
export const NieuweBijeenkomstDialog = later(async () => (await loadVensters()).NieuweBijeenkomstDialog);
export const NieuweGroepDialog = later(async () => (await loadVensters()).NieuweGroepDialog);
export const VerlopenDialog = later(async () => (await loadVensters()).VerlopenDialog);
export const VerwijderDialog = later(async () => (await loadVensters()).VerwijderDialog);
export const Zoekresultaten = later(async () => (await loadVensters()).Zoekresultaten);
