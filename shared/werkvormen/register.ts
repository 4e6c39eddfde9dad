import { DialoogtafelError } from '../domain/errors.ts';
import { brievenwisseling } from './brievenwisseling/definition.ts';
import { deelnemersAanHetWoord } from './deelnemers-aan-het-woord/definition.ts';
import { goedWerk } from './goed-werk/definition.ts';
import { interventiespel } from './interventiespel/definition.ts';
import { kalibrerenBekwaamheden } from './kalibreren-bekwaamheden/definition.ts';
import { kalibrerenLeeruitkomsten } from './kalibreren-leeruitkomsten/definition.ts';
import { kwadrantenkaartjes } from './kwadrantenkaartjes/definition.ts';
import { leervraagScherpMaken } from './leervraag-scherp-maken/definition.ts';
import { oepsFeedback } from './oeps-feedback/definition.ts';
import { reflectieOpDeBijeenkomst } from './reflectie-op-de-bijeenkomst/definition.ts';
import { nominaleGroepstechniek } from './nominale-groepstechniek/definition.ts';
import { type AnyWerkvorm, eraseTypes } from './werkvorm.ts';

/** The one list of werkvormen. Adding one: a folder here, one in renderer, one in test, and a line in each register. */
export const WERKVORMEN: readonly AnyWerkvorm[] = [
  eraseTypes(kwadrantenkaartjes),
  eraseTypes(interventiespel),
  eraseTypes(goedWerk),
  eraseTypes(brievenwisseling),
  eraseTypes(kalibrerenBekwaamheden),
  eraseTypes(kalibrerenLeeruitkomsten),
  eraseTypes(deelnemersAanHetWoord),
  eraseTypes(leervraagScherpMaken),
  eraseTypes(oepsFeedback),
  eraseTypes(reflectieOpDeBijeenkomst),
  eraseTypes(nominaleGroepstechniek),
];

/** Finds a werkvorm by id. Throws `DialoogtafelError` when this version of the app does not know it. */
export function findWerkvorm(id: string): AnyWerkvorm {
  const found = WERKVORMEN.find((werkvorm) => werkvorm.id === id);
  if (found !== undefined) return found;
  throw new DialoogtafelError(
    'nietGevonden',
    'Deze werkvorm kent deze versie van Dialoogtafel niet. Installeer een nieuwere versie.',
  );
}
