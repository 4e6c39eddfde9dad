import { Opties as BrievenOpties } from './brievenwisseling/Opties.tsx';
import { Regie as BrievenRegie } from './brievenwisseling/Regie.tsx';
import { DEELNEMERS_AAN_HET_WOORD } from '../../shared/werkvormen/deelnemers-aan-het-woord/definition.ts';
import { LEERVRAAG_SCHERP_MAKEN } from '../../shared/werkvormen/leervraag-scherp-maken/definition.ts';
import { OEPS_FEEDBACK } from '../../shared/werkvormen/oeps-feedback/definition.ts';
import { REFLECTIE_OP_DE_BIJEENKOMST } from '../../shared/werkvormen/reflectie-op-de-bijeenkomst/definition.ts';
import { Opties as GoedWerkOpties } from './goed-werk/Opties.tsx';
import { Regie as GoedWerkRegie } from './goed-werk/Regie.tsx';
import { interventiespel } from './interventiespel/scherm.ts';
import { createKalibrerenScherm } from './kalibreren/scherm.tsx';
import { kwadrantenkaartjes } from './kwadrantenkaartjes/scherm.ts';
import { createOogstScherm } from './oogst/scherm.tsx';
import { nominaleGroepstechniek } from './nominale-groepstechniek/scherm.ts';
import { eraseScherm, type WerkvormScherm } from './werkvorm-scherm.ts';

/** The screens of every werkvorm in regie, by its id. Those of the zaal are in `zalen.ts`: it needs nothing of regie's. */
const SCHERMEN: Readonly<Record<string, WerkvormScherm>> = {
  kwadrantenkaartjes,
  interventiespel,
  brievenwisseling: eraseScherm({ Regie: BrievenRegie, Opties: BrievenOpties }),
  'goed-werk': eraseScherm({ Regie: GoedWerkRegie, Opties: GoedWerkOpties }),
  'kalibreren-bekwaamheden': createKalibrerenScherm('kalibreren-bekwaamheden'),
  'kalibreren-leeruitkomsten': createKalibrerenScherm('kalibreren-leeruitkomsten'),
  'deelnemers-aan-het-woord': createOogstScherm(DEELNEMERS_AAN_HET_WOORD),
  'leervraag-scherp-maken': createOogstScherm(LEERVRAAG_SCHERP_MAKEN),
  'oeps-feedback': createOogstScherm(OEPS_FEEDBACK),
  'reflectie-op-de-bijeenkomst': createOogstScherm(REFLECTIE_OP_DE_BIJEENKOMST),
  'nominale-groepstechniek': nominaleGroepstechniek,
};

/** The screens of a werkvorm in regie; undefined when this version has none for it. */
export function findScherm(werkvorm: string): WerkvormScherm | undefined {
  return SCHERMEN[werkvorm];
}
