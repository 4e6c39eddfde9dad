import { type ReactNode, useState } from 'react';
import { findInlevering } from '../../../shared/domain/inlevering.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useRegie } from '../../store/use-regie.ts';

/** Takes something away: at once what was typed in regie, after a question what somebody handed in. */
export interface Weghalen {
  /**
   * @param remove takes it away
   * @param isIngeleverd it is known that it was handed in, though not by whom
   */
  haalWeg(id: string, remove: () => void, isIngeleverd?: boolean): void;
  /** The question, for somewhere on the screen. */
  readonly vraag: ReactNode;
}

/** For a list in which there may be things that people handed in: those are theirs, so that one press does not take them. */
export function useWeghalen(): Weghalen {
  const { store } = useRegie().bijeenkomst;
  const [open, setOpen] = useState<{ readonly naam: string; readonly remove: () => void } | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  return {
    haalWeg(id, remove, isIngeleverd = false) {
      const bijeenkomst = store.getState().open;
      const inlevering =
        bijeenkomst === null ? undefined : findInlevering(bijeenkomst.state.inleveringen, id);
      if (inlevering === undefined && !isIngeleverd) {
        remove();
        return;
      }
      const wie = bijeenkomst?.deelnemers.find((deelnemer) => deelnemer.id === inlevering?.deelnemerId);
      setOpen({ naam: wie?.naam ?? 'iemand', remove });
    },
    vraag:
      open === null ? null : (
        <ConfirmDialog
          isOpen
          isDanger
          title={`Weghalen wat ${open.naam} inleverde?`}
          confirmLabel="Weghalen"
          onConfirm={() => {
            close();
            open.remove();
          }}
          onCancel={close}
        >
          <p>Alleen dit gaat weg. Met ‘Ongedaan maken’ zet je het terug.</p>
        </ConfirmDialog>
      ),
  };
}
