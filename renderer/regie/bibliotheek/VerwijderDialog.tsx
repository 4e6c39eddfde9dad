import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useEenTegelijk } from '../use-een-tegelijk.ts';

export interface VerwijderDialogProps {
  title: string;
  /** What goes, and that it cannot be brought back. */
  children: ReactNode;
  remove: () => Promise<boolean>;
  onClose: () => void;
}

/** Asks before something is removed for good, and says what goes with it. */
export function VerwijderDialog({ title, children, remove, onClose }: VerwijderDialogProps) {
  const eenTegelijk = useEenTegelijk();
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={title}
      confirmLabel="Verwijderen"
      cancelLabel="Laten staan"
      onConfirm={() => {
        eenTegelijk(() => remove().finally(onClose));
      }}
      onCancel={onClose}
    >
      <p>{children}</p>
    </ConfirmDialog>
  );
}
