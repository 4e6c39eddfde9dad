import { useState } from 'react';
import { lastVolgorde } from '../../../../shared/domain/volgorde.ts';
import { createId } from '../../../store/ids.ts';
import { useRonde } from './use-ronde.ts';

/**
 * The field for an answer that was written on paper, for `BriefInvoer`. It closes when the answer is added.
 * @param lezer who answered, and in which round; null where letters have no names
 */
export function useAntwoordVeld(briefId: string, lezer: string | null, beurt: number | null) {
  const { state, act } = useRonde();
  const [isOpen, setIsOpen] = useState(false);
  const onAdd = async (tekst: string): Promise<boolean> => {
    const volgorde = lastVolgorde(state.antwoorden);
    const antwoord = { id: createId(), volgorde, briefId, tekst, lezer, beurt, isNietOpZaal: false };
    const isAdded = await act({ type: 'antwoordToegevoegd', antwoord });
    if (isAdded) setIsOpen(false);
    return isAdded;
  };
  return { isOpen, onOpenChange: setIsOpen, onAdd, knop: 'Voeg het antwoord toe' };
}
