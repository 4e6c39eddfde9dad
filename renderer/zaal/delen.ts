import '../store/zod-jitless.ts';
import { ZALEN } from '../werkvormen/zalen.ts';
import { FiguurBeeld } from './rondom/FiguurBeeld.tsx';
import type { ZaalDelen } from './zaal-delen.ts';

/** The boards of the werkvormen and the charts. */
export const ZAAL_DELEN: ZaalDelen = { zalen: ZALEN, Figuur: FiguurBeeld };
