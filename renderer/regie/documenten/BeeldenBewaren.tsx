import { Dialog } from '../../components/Dialog.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useOpen } from '../../store/use-regie.ts';
import { BewaarFormulier } from './BewaarFormulier.tsx';
import { useBeelden } from './use-beelden.ts';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';

export interface BeeldenBewarenProps {
  /** Opens a Beeld to shorten it; left out where that is out of reach. */
  onBewerk?: (beeldId: string) => void;
  onClose: () => void;
}

/** Saves Beelden of the open bijeenkomst as Word or PDF: which ones, how, under what name, and where. */
export function BeeldenBewaren(props: BeeldenBewarenProps) {
  const open = useOpen();
  return open === null ? null : <Venster {...props} open={open} />;
}

function Venster({ open, onBewerk, onClose }: BeeldenBewarenProps & { open: OpenBijeenkomst }) {
  const beelden = useBeelden(open);
  if (beelden.length > 0) {
    return <BewaarFormulier open={open} beelden={beelden} onBewerk={onBewerk} onClose={onClose} />;
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Beelden bewaren"
      actions={<Button onPress={onClose}>Sluiten</Button>}
    >
      <EmptyState icon="document" title="Nog geen Beelden">
        Een Beeld maak je in de werkvorm Dialoog over goed werk, in de stap Samenvatten op een A4.
      </EmptyState>
    </Dialog>
  );
}
