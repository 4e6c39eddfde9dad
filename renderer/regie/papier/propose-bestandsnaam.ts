import type { PapierRegel } from './use-papier.ts';

/** Proposed name (without extension): "2026-11-22 Kaartjes Team Oost", or "Papier" when there are several sheets. */
export function proposeBestandsnaam(datum: string, groep: string, gekozen: readonly PapierRegel[]): string {
  const [only, second] = gekozen;
  const wat = only !== undefined && second === undefined ? only.blad.naam : 'Papier';
  return `${datum} ${wat} ${groep}`.trim();
}
