import { addWeken } from '../datum.ts';

/** From which date until which one is searched; null for no limit. */
export interface Periode {
  readonly id: PeriodeId;
  readonly vanaf: string | null;
  readonly tot: string | null;
}

export type PeriodeId = 'altijd' | 'maand' | 'halfjaar' | 'jaar' | 'eigen';

export const ALTIJD: Periode = { id: 'altijd', vanaf: null, tot: null };

/** The periods to choose from. */
export const PERIODES = [
  { id: 'altijd', label: 'Altijd' },
  { id: 'maand', label: 'Laatste vier weken' },
  { id: 'halfjaar', label: 'Laatste halfjaar' },
  { id: 'jaar', label: 'Laatste jaar' },
  { id: 'eigen', label: 'Van … tot …' },
] as const satisfies readonly { readonly id: PeriodeId; readonly label: string }[];

const WEKEN = { maand: 4, halfjaar: 26, jaar: 52 } as const;

/** The period of this name, counted back from today; one of one's own begins with the last half year. */
export function makePeriode(id: PeriodeId, vandaag: string): Periode {
  if (id === 'altijd') return ALTIJD;
  if (id === 'eigen') return { id, vanaf: addWeken(vandaag, -WEKEN.halfjaar), tot: vandaag };
  return { id, vanaf: addWeken(vandaag, -WEKEN[id]), tot: null };
}
