import { eraseScherm } from '../werkvorm-scherm.ts';
import { Opties } from './Opties.tsx';
import { Regie } from './Regie.tsx';
import { Zaal } from './Zaal.tsx';

/** The screens of the nominale groepstechniek. */
export const nominaleGroepstechniek = eraseScherm({ Regie, Zaal, Opties });
