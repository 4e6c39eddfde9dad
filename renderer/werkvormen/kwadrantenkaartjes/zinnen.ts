import type { Indeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { vakNaam, vakOf } from '../../../shared/werkvormen/kwadrantenkaartjes/vakken.ts';
import type { BordPlek } from './leggen.ts';

/** Says where a card lies: "Houden, 40 % naar rechts, 60 % omhoog". */
export function describePlek(indeling: Indeling, plek: BordPlek): string {
  const across = describeKant(plek.x, 'naar links', 'naar rechts');
  const along = describeKant(plek.y, 'omlaag', 'omhoog');
  return [vakNaam(indeling, vakOf(plek)), across, along].filter((deel) => deel !== '').join(', ');
}

function describeKant(value: number, negative: string, positive: string): string {
  const percent = Math.round(Math.abs(value) * 100);
  if (percent === 0) return '';
  return `${String(percent)} % ${value < 0 ? negative : positive}`;
}
