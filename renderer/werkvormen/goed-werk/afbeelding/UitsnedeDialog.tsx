import { useState } from 'react';
import type { Afbeelding, Uitsnede } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { resetUitsnede, turnUitsnede } from '../../../../shared/werkvormen/goed-werk/uitsnede.ts';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { useAfbeelding } from '../../../store/use-afbeelding.ts';
import styles from './UitsnedeDialog.module.css';
import { UitsnedeVlak } from './UitsnedeVlak.tsx';

export interface UitsnedeDialogProps {
  afbeelding: Extract<Afbeelding, { soort: 'bestand' }>;
  isBezig: boolean;
  onSave: (uitsnede: Uitsnede) => Promise<void>;
  onClose: () => void;
}

/** Crops and turns the picture that was chosen; the source is kept, so it can be done again later. */
export function UitsnedeDialog({ afbeelding, isBezig, onSave, onClose }: UitsnedeDialogProps) {
  const [uitsnede, setUitsnede] = useState(afbeelding.uitsnede);
  const bron = useAfbeelding(afbeelding.bronId);
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="large"
      title="Bijsnijden en draaien"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" isPending={isBezig} onPress={() => void onSave(uitsnede)}>
            Klaar
          </Button>
        </>
      }
    >
      <div className={styles.knoppen}>
        <Button
          icon="ongedaan"
          onPress={() => {
            setUitsnede(turnUitsnede(uitsnede, -1));
          }}
        >
          Linksom
        </Button>
        <Button
          icon="opnieuw"
          onPress={() => {
            setUitsnede(turnUitsnede(uitsnede, 1));
          }}
        >
          Rechtsom
        </Button>
        <Button
          icon="foto"
          onPress={() => {
            setUitsnede(resetUitsnede(uitsnede));
          }}
        >
          Hele afbeelding
        </Button>
        <p className={styles.uitleg}>
          Sleep aan de randen, of ga er met Tab naartoe en gebruik de pijltjes (met Shift grotere stappen).
        </p>
      </div>
      {bron.soort === 'klaar' ? (
        <UitsnedeVlak url={bron.url} uitsnede={uitsnede} onChange={setUitsnede} />
      ) : (
        <p className={styles.wacht}>
          {bron.soort === 'fout'
            ? 'De afbeelding is er niet meer. Kies een andere.'
            : 'De afbeelding komt eraan…'}
        </p>
      )}
    </Dialog>
  );
}
