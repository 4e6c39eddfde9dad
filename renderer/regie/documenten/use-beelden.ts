import { useMemo } from 'react';
import { layoutBeeld } from '../../../shared/a4/layout-beeld.ts';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import type { Beeld } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { goedWerk } from '../../../shared/werkvormen/goed-werk/definition.ts';

/** A Beeld of the bijeenkomst, as it can be chosen for a document. */
export interface BewaarbaarBeeld {
  readonly rondeId: string;
  readonly beeld: Beeld;
  /** What it is called in a list. */
  readonly naam: string;
  /** How many pages Word makes of it; null when it fits on none of what the group allows. */
  readonly paginas: number | null;
}

/** All Beelden of a bijeenkomst, of every dialogue that was held, in their order. */
export function useBeelden({ state }: OpenBijeenkomst): readonly BewaarbaarBeeld[] {
  const { rondes } = state;
  return useMemo(
    () =>
      sortByVolgorde(rondes)
        .filter(({ werkvorm }) => werkvorm === goedWerk.id)
        .flatMap((ronde) => {
          const { beelden, labels } = goedWerk.parse(ronde.state, ronde.versie);
          return sortByVolgorde(beelden).map((beeld, index): BewaarbaarBeeld => {
            const layout = layoutBeeld(beeld, labels);
            return {
              rondeId: ronde.id,
              beeld,
              naam: beeld.titel || beeld.kernuitspraak || `Beeld ${String(index + 1)}`,
              paginas: layout.past ? layout.paginas.length : null,
            };
          });
        }),
    [rondes],
  );
}
