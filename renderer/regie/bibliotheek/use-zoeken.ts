import { useEffect, useState } from 'react';
import type { Vondst } from '../../../shared/contract.ts';
import { useRegie } from '../../store/use-regie.ts';
import { type Periode, ALTIJD } from './periode.ts';

export interface Zoeken {
  readonly vraag: string;
  readonly setVraag: (vraag: string) => void;
  readonly periode: Periode;
  readonly setPeriode: (periode: Periode) => void;
  /** Long enough to search with. */
  readonly isActief: boolean;
  /** Null until the answer to this question is there. */
  readonly vondsten: readonly Vondst[] | null;
}

const MIN_LENGTH = 2;
const WAIT_MS = 150;
const MAX_LENGTH = 200;

/**
 * A search through everything written, while it is typed.
 * @param groepId only in this groep; null for all
 */
export function useZoeken(groepId: string | null): Zoeken {
  const { ask, meldingen } = useRegie();
  const [vraag, setVraag] = useState('');
  const [periode, setPeriode] = useState<Periode>(ALTIJD);
  const [antwoord, setAntwoord] = useState<readonly Vondst[] | null>(null);
  const { vanaf, tot } = periode;
  const gezocht = vraag.trim().slice(0, MAX_LENGTH);
  const isActief = gezocht.length >= MIN_LENGTH;

  useEffect(() => {
    if (!isActief) return undefined;
    let isGone = false;
    const timer = setTimeout(() => {
      ask('searchTeksten', { vraag: gezocht, groepId, vanaf, tot }).then(
        (vondsten) => {
          if (!isGone) setAntwoord(vondsten);
        },
        (error: unknown) => {
          meldingen.addError(error);
        },
      );
    }, WAIT_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [ask, meldingen, gezocht, isActief, groepId, vanaf, tot]);

  // While the next answer is on its way the last one stays: nothing flashes.
  return { vraag, setVraag, periode, setPeriode, isActief, vondsten: antwoord };
}
