import { useContext } from 'react';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { computeVerloop, type Verloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { KlokContext, useKlok } from '../../store/use-klok.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';

const MINUTE_MS = 60_000;

/**
 * What is shown of the planned, actual and expected times: computed again when something changed and every minute, and
 * rendered only when it says something else. The result of `select` must be JSON.
 */
export function useVerloop<T>(select: (verloop: Verloop, state: BijeenkomstState) => T): T {
  const klok = useContext(KlokContext);
  const minuut = useKlok((nu) => Math.floor(nu / MINUTE_MS));
  return useDeel(({ state }) =>
    select(computeVerloop(state, Math.max(klok.now(), minuut * MINUTE_MS), toMinuten, findWerkvorm), state),
  );
}

/** Minutes since midnight of a moment (epoch ms), where this machine is. */
export function toMinuten(epochMs: number): number {
  const date = new Date(epochMs);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}
