import type { Actie } from '../../../shared/domain/acties.ts';

/**
 * Stores other minutes for a place. Where the room is the timer goes along, so that the clock shows what was asked for.
 * @param isHier whether the room is at this place now
 */
export async function saveMinuten(
  act: (actie: Actie) => Promise<boolean>,
  actie: Actie,
  isHier: boolean,
  verschil: number,
): Promise<boolean> {
  if (!(await act(actie))) return false;
  if (isHier && verschil !== 0) await act({ type: 'timerVerlengd', minuten: verschil });
  return true;
}
