import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from './use-bijeenkomst.ts';

/** Asks before undo goes back across something that closed for everyone, such as a vote. */
export function OngedaanDialog({ onClose }: { onClose: () => void }) {
  const { bijeenkomst } = useRegie();
  const { ongedaan, drempel } = useBijeenkomst().geschiedenis;
  if (ongedaan === null || drempel === undefined) return null;
  return (
    <ConfirmDialog
      isOpen
      title={`Toch ongedaan maken: ${ongedaan}?`}
      confirmLabel="Maak ongedaan"
      onConfirm={() => {
        onClose();
        void bijeenkomst.undo(true);
      }}
      onCancel={onClose}
    >
      <p>
        Dit is van vóór ‘{drempel}’. Alle stemmen en de uitslag blijven bewaard, zoals ze zijn uitgebracht.
      </p>
    </ConfirmDialog>
  );
}
