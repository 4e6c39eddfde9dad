import { useContext, useMemo } from 'react';
import { computeVerloop, type Verloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { KlokContext, useKlok } from '../../store/use-klok.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';

const MINUTE_MS = 60_000;

/** Planned, actual and expected times, computed again when something changed and every minute. */
export function useVerloop(): Verloop {
  const { state } = useBijeenkomst();
  const klok = useContext(KlokContext);
  const minuut = useKlok((nu) => Math.floor(nu / MINUTE_MS));
  return useMemo(
    () => computeVerloop(state, Math.max(klok.now(), minuut * MINUTE_MS), toMinuten, findWerkvorm),
    [state, klok, minuut],
  );
}

/** Minutes since midnight of a moment (epoch ms), where this machine is. */
export function toMinuten(epochMs: number): number {
  const date = new Date(epochMs);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}
