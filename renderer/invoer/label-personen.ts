import type { InvoerPersoon } from '../../shared/invoer/invoer-beeld.ts';

/** A person as they find themselves in the list. */
export interface GelabeldPersoon {
  readonly persoon: InvoerPersoon;
  readonly naam: string;
  /** What tells them from others: their rol, and a number where that is the same as well. Possibly ''. */
  readonly erbij: string;
}

/** Names with what tells equal ones apart. */
export function labelPersonen(personen: readonly InvoerPersoon[]): GelabeldPersoon[] {
  const keyOf = ({ naam, rol }: InvoerPersoon): string => `${naam}\n${rol}`;
  return personen.map((persoon) => {
    const gelijken = personen.filter((other) => keyOf(other) === keyOf(persoon));
    const nummer = gelijken.length > 1 ? `nummer ${String(gelijken.indexOf(persoon) + 1)}` : '';
    const naam = persoon.naam === '' ? 'Zonder naam' : persoon.naam;
    return { persoon, naam, erbij: [persoon.rol, nummer].filter((part) => part !== '').join(', ') };
  });
}
