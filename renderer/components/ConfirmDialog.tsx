import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface ConfirmDialogProps {
  isOpen: boolean;
  /** The question, as a full sentence. */
  title: string;
  /** What happens, and what stays. */
  children: ReactNode;
  /** The verb: "Verwijderen", never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  /** True when something is lost for good; the cancel button then has the focus. */
  isDanger?: boolean;
  isPending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question before something that cannot be taken back. Where undo will do, do not ask. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, children, confirmLabel, cancelLabel = 'Annuleren', isDanger = false } = props;
  const { isPending = false, onConfirm, onCancel } = props;
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
      title={title}
      actions={
        <>
          <Button autoFocus={isDanger} onPress={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            variant={isDanger ? 'danger' : 'primary'}
            autoFocus={!isDanger}
            isPending={isPending}
            onPress={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
