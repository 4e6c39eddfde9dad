import { useEffect } from 'react';
import type { InvoerStand, OpenBijeenkomst } from '../../../shared/contract.ts';
import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import { type Inlevering, type InvoerPlek, nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import {
  findWijze,
  findWisseling,
  isGeheim,
  listInleveringen,
  listVragen,
} from '../../../shared/domain/invoer.ts';
import type { KaderPlek } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { useInvoerStand, useRegie } from '../../store/use-regie.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';

/** Somebody who is there or who handed in, and what regie may do about it. */
export interface Inleveraar {
  readonly deelnemer: Pick<Deelnemer, 'id' | 'naam' | 'rol'>;
  readonly inlevering: Inlevering | null;
  readonly heeftWoord: boolean;
}

/** Handing in at one place, as regie sees it. */
export interface DoorgevenStand {
  readonly plek: InvoerPlek;
  readonly inleveraars: readonly Inleveraar[];
  /** How many handed in, of those who are there. */
  readonly aantal: number;
  readonly aanwezig: number;
  /** Handed in without a name, not shown yet. */
  readonly wachtend: number;
  /** Who hands in is known, what they hand in is not. */
  readonly isGeheim: boolean;
  /** With or without names, where the ronde decides that. */
  readonly wijze: 'metNaam' | 'zonderNaam' | null;
  /** Letters go round without names: the werkvorm itself says when that is over. */
  readonly isWisseling: boolean;
}

/** Gives how handing in stands here; null where there is nothing to hand in. */
export function useDoorgeven({ onderdeel, ronde, stap }: KaderPlek): DoorgevenStand | null {
  const { invoer } = useRegie();
  const stand = useInvoerStand();
  useEffect(() => {
    void invoer.refresh();
  }, [invoer]);

  const plek: InvoerPlek = {
    onderdeelId: onderdeel.id,
    rondeId: ronde?.id ?? null,
    stapId: stap?.id ?? null,
  };
  return useDeel((open) => (onderdeel.soort === 'pauze' ? null : describeDoorgeven(open, plek, stand)));
}

function describeDoorgeven(
  { state, deelnemers }: OpenBijeenkomst,
  plek: InvoerPlek,
  stand: InvoerStand | null,
): DoorgevenStand | null {
  if (listVragen(state, plek, findWerkvorm).length === 0) return null;
  const inleveringen = new Map(listInleveringen(state, plek).map((each) => [each.deelnemerId, each]));
  const isAanwezig = ({ id: deelnemerId }: Deelnemer): boolean => state.afwezig[deelnemerId] === undefined;
  const inleveraars = deelnemers
    .filter((deelnemer) => isAanwezig(deelnemer) || inleveringen.has(deelnemer.id))
    .map((deelnemer) => ({
      deelnemer,
      inlevering: inleveringen.get(deelnemer.id) ?? null,
      heeftWoord: stand?.metWoord.includes(deelnemer.id) ?? false,
    }));
  const aanwezigen = deelnemers.filter(isAanwezig);
  return {
    plek,
    inleveraars,
    aantal: aanwezigen.filter((deelnemer) => inleveringen.has(deelnemer.id)).length,
    aanwezig: aanwezigen.length,
    wachtend: stand?.wachtend.find((each) => each.plek === nameInvoerPlek(plek))?.aantal ?? 0,
    isGeheim: isGeheim(state, plek, findWerkvorm),
    wijze: findWijze(state, plek, findWerkvorm),
    isWisseling: findWisseling(state, plek, findWerkvorm) !== null,
  };
}
