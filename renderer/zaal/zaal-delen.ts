import type { ComponentType } from 'react';
import type { ZaalBeeld } from '../../shared/zaal/zaal-beeld.ts';
import type { WerkvormZaal } from '../werkvormen/werkvorm-scherm.ts';

/** What a chart in the zaal gets. */
export interface FiguurBeeldProps {
  readonly figuur: string;
  readonly data: unknown;
  readonly alt: string;
}

/** The parts of a picture of which the code is large; the zaal's window reads them after its first picture. */
export interface ZaalDelen {
  /** The board of every werkvorm, by its id. */
  readonly zalen: Readonly<Record<string, WerkvormZaal>>;
  readonly Figuur: ComponentType<FiguurBeeldProps>;
}

/** Whether a picture has such a part. */
export function hasDelen(beeld: ZaalBeeld): boolean {
  if (beeld.soort === 'rondom') return beeld.inhoud.soort === 'figuur';
  return beeld.soort === 'stap' && beeld.vlak === 'bord' && beeld.bord !== null;
}
