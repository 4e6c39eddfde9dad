import { Zaal as GoedWerkZaal } from './goed-werk/Zaal.tsx';
import { eraseScherm, type WerkvormScherm } from './werkvorm-scherm.ts';

/** The screens of every werkvorm by its id. */
const SCHERMEN: Readonly<Record<string, WerkvormScherm>> = {
  'goed-werk': eraseScherm({ Regie: () => null, Zaal: GoedWerkZaal }),
};

/** The screens of a werkvorm; undefined when this version has none for it. */
export function findScherm(werkvorm: string): WerkvormScherm | undefined {
  return SCHERMEN[werkvorm];
}
