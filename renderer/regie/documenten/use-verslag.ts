import { useContext, useMemo } from 'react';
import type { VerslagBron } from '../../../shared/verslag/bron.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { KlokContext, useKlok } from '../../store/use-klok.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { toMinuten } from '../uitvoeren/use-verloop.ts';

const MINUTE_MS = 60_000;

/** What documents about the open bijeenkomst are made from; new when something changed, and every minute. */
export function useVerslagBron(): VerslagBron {
  const { state, groep, deelnemers } = useBijeenkomst();
  const klok = useContext(KlokContext);
  const minuut = useKlok((nu) => Math.floor(nu / MINUTE_MS));
  return useMemo(
    () => ({
      state,
      groep: groep.naam,
      deelnemers,
      find: findWerkvorm,
      nu: Math.max(klok.now(), minuut * MINUTE_MS),
      toMinuten,
    }),
    [state, groep.naam, deelnemers, klok, minuut],
  );
}
