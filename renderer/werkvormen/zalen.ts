import { Zaal as Brievenwisseling } from './brievenwisseling/Zaal.tsx';
import { Zaal as GoedWerk } from './goed-werk/Zaal.tsx';
import { Zaal as Interventiespel } from './interventiespel/Zaal.tsx';
import { Zaal as Kalibreren } from './kalibreren/Zaal.tsx';
import { Zaal as Kwadrantenkaartjes } from './kwadrantenkaartjes/Zaal.tsx';
import { Zaal as NominaleGroepstechniek } from './nominale-groepstechniek/Zaal.tsx';
import { Zaal as Oogst } from './oogst/Zaal.tsx';
import { eraseZaal, type WerkvormZaal } from './werkvorm-scherm.ts';

const kalibreren = eraseZaal(Kalibreren);
const oogst = eraseZaal(Oogst);

/** The screen of every werkvorm in the zaal, by its id. */
export const ZALEN: Readonly<Record<string, WerkvormZaal>> = {
  kwadrantenkaartjes: eraseZaal(Kwadrantenkaartjes),
  interventiespel: eraseZaal(Interventiespel),
  brievenwisseling: eraseZaal(Brievenwisseling),
  'goed-werk': eraseZaal(GoedWerk),
  'kalibreren-bekwaamheden': kalibreren,
  'kalibreren-leeruitkomsten': kalibreren,
  'deelnemers-aan-het-woord': oogst,
  'leervraag-scherp-maken': oogst,
  'oeps-feedback': oogst,
  'reflectie-op-de-bijeenkomst': oogst,
  'nominale-groepstechniek': eraseZaal(NominaleGroepstechniek),
};
