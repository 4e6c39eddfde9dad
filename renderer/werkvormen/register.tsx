import { Opties as BrievenOpties } from './brievenwisseling/Opties.tsx';
import { Regie as BrievenRegie } from './brievenwisseling/Regie.tsx';
import { Zaal as BrievenZaal } from './brievenwisseling/Zaal.tsx';
import { Opties as GoedWerkOpties } from './goed-werk/Opties.tsx';
import { Regie as GoedWerkRegie } from './goed-werk/Regie.tsx';
import { Zaal as GoedWerkZaal } from './goed-werk/Zaal.tsx';
import { interventiespel } from './interventiespel/scherm.ts';
import { createKalibrerenScherm } from './kalibreren/scherm.tsx';
import { kwadrantenkaartjes } from './kwadrantenkaartjes/scherm.ts';
import { eraseScherm, type WerkvormScherm } from './werkvorm-scherm.ts';

/** The screens of every werkvorm by its id. */
const SCHERMEN: Readonly<Record<string, WerkvormScherm>> = {
  kwadrantenkaartjes,
  interventiespel,
  brievenwisseling: eraseScherm({ Regie: BrievenRegie, Zaal: BrievenZaal, Opties: BrievenOpties }),
  'goed-werk': eraseScherm({ Regie: GoedWerkRegie, Zaal: GoedWerkZaal, Opties: GoedWerkOpties }),
  'kalibreren-bekwaamheden': createKalibrerenScherm('kalibreren-bekwaamheden'),
  'kalibreren-leeruitkomsten': createKalibrerenScherm('kalibreren-leeruitkomsten'),
};

/** The screens of a werkvorm; undefined when this version has none for it. */
export function findScherm(werkvorm: string): WerkvormScherm | undefined {
  return SCHERMEN[werkvorm];
}
