import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import type { Afspraak, Plan } from '../../../shared/domain/rondom.ts';
import { joinNames } from '../../../shared/zaal/rondom-beeld.ts';

const namesOf = (ids: readonly string[], deelnemers: readonly Deelnemer[]): string[] =>
  deelnemers.filter(({ id }) => ids.includes(id)).map(({ naam }) => naam);

/** An agreement on one line: "Rooster maken (Anna en Bram, voor 1 december)". Who left the groep is not named. */
export function describeAfspraak({ wat, wie, wanneer }: Afspraak, deelnemers: readonly Deelnemer[]): string {
  const erbij = [joinNames(namesOf(wie, deelnemers)), wanneer].filter((part) => part !== '').join(', ');
  return erbij === '' ? wat : `${wat} (${erbij})`;
}

/** A plan on one line: "Anna, samen met Bram: een dag meelopen". Of who left the groep only the plan stays. */
export function describePlan({ id, tekst, duo }: Plan, deelnemers: readonly Deelnemer[]): string {
  const [naam] = namesOf([id], deelnemers);
  const [ander] = duo === null ? [] : namesOf([duo], deelnemers);
  if (naam === undefined) return tekst;
  return `${ander === undefined ? naam : `${naam}, samen met ${ander}`}: ${tekst}`;
}
