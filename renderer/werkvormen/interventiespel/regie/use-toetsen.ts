import { useCallback } from 'react';
import type { Bord } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import type { StapelsModel } from '../stapels/use-stapels.ts';
import type { Keuze } from './GroeperenStap.tsx';

export interface ToetsenOpties {
  readonly model: StapelsModel;
  readonly keuze: Keuze | null;
  readonly setKeuze: (keuze: Keuze | null) => void;
  readonly setMelding: (melding: string) => void;
}

/** The board without a mouse: every slip on every pile with one key. */
export function useToetsen({ model, keuze, setKeuze, setMelding }: ToetsenOpties) {
  const { bord, place, begin, elementen } = model;
  const { stapels } = bord;

  const chooseSituatie = useCallback(
    (id: string) => {
      setKeuze({ soort: 'situatie', id });
    },
    [setKeuze],
  );

  const layOn = useCallback(
    (id: string, index: number, isToets: boolean) => {
      const stapel = stapels[index];
      if (stapel === undefined) {
        setKeuze({ soort: 'stapel', id: begin(id) });
        setMelding('Nieuwe stapel begonnen.');
      } else {
        place(id, { stapelId: stapel.id, opId: null }, isToets);
        setMelding(`Gelegd op stapel ${String(index + 1)}${stapel.naam === '' ? '' : `, ${stapel.naam}`}.`);
      }
    },
    [stapels, place, begin, setKeuze, setMelding],
  );

  /** Enter in the tray: on the chosen pile, or a new one. */
  const lay = useCallback(
    (id: string) => {
      layOn(id, keuze?.soort === 'stapel' ? stapels.findIndex((each) => each.id === keuze.id) : -1, false);
    },
    [layOn, stapels, keuze],
  );

  const onCijfer = useCallback(
    (id: string, toets: string) => {
      if (toets.toLowerCase() === 'n') layOn(id, -1, false);
      else if (/^[1-9]$/.test(toets) && Number(toets) <= stapels.length) layOn(id, Number(toets) - 1, false);
      else return false;
      return true;
    },
    [layOn, stapels.length],
  );

  const onToets = useCallback(
    (id: string, toets: string) => {
      const refocus = (): void => {
        requestAnimationFrame(() => {
          elementen.focusKaart(id);
        });
      };
      if (toets === 'Delete' || toets === 'Backspace') {
        place(id, null);
        setMelding('Weer los.');
        elementen.focusBak();
      } else if (toets === 'Enter' || toets === ' ') chooseSituatie(id);
      else if (toets === 'Escape') elementen.focusBak();
      else if (toets === 'ArrowLeft' || toets === 'ArrowRight') {
        const from = indexOf(bord, id);
        const to = from + (toets === 'ArrowLeft' ? -1 : 1);
        if (to >= 0 && to < stapels.length) layOn(id, to, true);
        refocus();
      } else if (toets === 'ArrowUp' || toets === 'ArrowDown') {
        const briefjes = stapels[indexOf(bord, id)]?.briefjes ?? [];
        const at = briefjes.findIndex((briefje) => briefje.id === id);
        const next = briefjes[at + (toets === 'ArrowUp' ? -1 : 1)];
        if (next !== undefined) elementen.focusKaart(next.id);
      } else {
        const isUsed = onCijfer(id, toets);
        if (isUsed) refocus();
        return isUsed;
      }
      return true;
    },
    [bord, stapels, place, layOn, onCijfer, chooseSituatie, elementen, setMelding],
  );

  return { chooseSituatie, lay, onCijfer, onToets };
}

function indexOf({ stapels }: Bord, id: string): number {
  return stapels.findIndex(({ briefjes }) => briefjes.some((briefje) => briefje.id === id));
}
