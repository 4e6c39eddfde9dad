import { useState } from 'react';
import type { Gebiedenset } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { cleanSet, findGebrek } from './edit-set.ts';
import styles from './SetDialog.module.css';
import { SetEditor } from './SetEditor.tsx';

export interface SetDialogProps {
  set: Gebiedenset;
  metStagesoort: boolean;
  /** Takes the set for this ronde; false when that was refused. */
  onGebruik: (set: Gebiedenset) => Promise<boolean>;
  /** Keeps the set for next time too; false when that was refused. */
  onBewaar: (set: Gebiedenset) => Promise<boolean>;
  onClose: () => void;
}

/** Changes the areas; they are used now, and kept for next time when that is asked. */
export function SetDialog({ set: start, metStagesoort, onGebruik, onBewaar, onClose }: SetDialogProps) {
  const [set, setSet] = useState(start);
  const gebrek = findGebrek(set);
  async function use(isBewaren: boolean): Promise<void> {
    const next = cleanSet(set);
    if (isBewaren && !(await onBewaar(next))) return;
    if (await onGebruik(next)) onClose();
  }
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={onClose}
      title="Gebieden aanpassen"
      actions={
        <>
          <p className={styles.gebrek} role="status">
            {gebrek}
          </p>
          <Button onPress={onClose}>Annuleren</Button>
          <Button isDisabled={gebrek !== null} onPress={() => void use(false)}>
            Alleen nu gebruiken
          </Button>
          <Button variant="primary" isDisabled={gebrek !== null} onPress={() => void use(true)}>
            Bewaren en gebruiken
          </Button>
        </>
      }
    >
      <SetEditor set={set} onChange={setSet} metStagesoort={metStagesoort} />
    </Dialog>
  );
}
