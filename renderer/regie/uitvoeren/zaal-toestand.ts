import type { Schermen } from '../../../shared/contract.ts';
import type { Presentatie } from '../../../shared/zaal/presentatie.ts';
import type { ZaalBeeld } from '../../../shared/zaal/zaal-beeld.ts';

/** What is on the wall, in a few words: what the zaal said it painted, not what it was asked to. */
export function describeZaal(
  schermen: Schermen | null,
  { isBevroren }: Presentatie,
  beeld: ZaalBeeld | null,
): string {
  if (schermen === null) return '';
  if (schermen.zaal === 'dicht') return 'Niet open';
  if (schermen.zaal === 'kies') return 'Kies een scherm';
  if (beeld === null) return 'De zaal antwoordt niet';
  if (beeld.soort === 'zwart') return 'Zwart';
  if (isBevroren) return 'Bevroren';
  return beeld.soort === 'neutraal' ? 'Neutraal' : 'Toont de stap';
}
