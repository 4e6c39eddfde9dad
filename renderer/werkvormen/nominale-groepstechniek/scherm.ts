import { eraseScherm } from '../werkvorm-scherm.ts';
import { Opties } from './Opties.tsx';
import { Regie } from './Regie.tsx';

/** The screens in regie of the nominale groepstechniek. */
export const nominaleGroepstechniek = eraseScherm({ Regie, Opties });
