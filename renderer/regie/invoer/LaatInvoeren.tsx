import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useInvoerStand, useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { CodeDialog } from './CodeDialog.tsx';
import styles from './LaatInvoeren.module.css';
import type { DoorgevenStand } from './use-doorgeven.ts';

const WIJZEN = [
  {
    id: 'metNaam',
    label: 'Met naam',
    description: 'Iedereen kiest een naam. Je ziet wie wat schreef.',
  },
  {
    id: 'zonderNaam',
    label: 'Zonder naam',
    description:
      'Iedereen krijgt een codewoord. Je ziet alles pas als je het laat zien, door elkaar en zonder naam.',
  },
] as const;

/** Before the laptop goes round: with or without names, and whether there is a code to come back with. */
export function LaatInvoeren({ stand, onClose }: { stand: DoorgevenStand; onClose: () => void }) {
  const { invoer } = useRegie();
  const { id } = useBijeenkomst();
  const heeftCode = useInvoerStand()?.heeftCode ?? false;
  const [gekozen, setWijze] = useState<(typeof WIJZEN)[number]['id']>('metNaam');
  const wijze = stand.wijze ?? gekozen;
  const [isCodeOpen, setIsCodeOpen] = useState(false);
  const begin = async (): Promise<void> => {
    await invoer.start(id, stand.plek, wijze === 'zonderNaam');
    onClose();
  };
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Laat invoeren"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" autoFocus onPress={() => void begin()}>
            Begin
          </Button>
        </>
      }
    >
      <p>
        De laptop gaat rond. Regie is zolang dicht: niemand ziet jouw scherm of bedient de zaal. De zaal toont
        erbij hoeveel mensen klaar zijn.
      </p>
      {stand.isGeheim ? (
        <p>
          Iedereen kiest een naam, zodat niemand twee keer inlevert. De app bewaart wie er is geweest, niet
          wat iemand koos.
        </p>
      ) : stand.wijze === null ? (
        <RadioGroup label="Hoe leveren ze in?" options={WIJZEN} value={wijze} onChange={setWijze} />
      ) : (
        <p>
          {stand.wijze === 'metNaam'
            ? 'Deze ronde is met namen: iedereen kiest de eigen naam.'
            : 'Deze ronde is zonder namen: iedereen werkt met een eigen codewoord.'}
        </p>
      )}
      <div className={styles.code}>
        <p>
          {heeftCode
            ? 'Terug naar regie gaat met jouw code.'
            : 'Er is geen code: wie op ‘Terug naar de begeleider’ drukt, komt in regie.'}
        </p>
        <Button
          icon="slot"
          onPress={() => {
            setIsCodeOpen(true);
          }}
        >
          {heeftCode ? 'Code veranderen' : 'Code kiezen'}
        </Button>
      </div>
      {isCodeOpen ? (
        <CodeDialog
          uitleg="Zonder deze code komt niemand van het invoerscherm terug in regie."
          onClose={() => {
            setIsCodeOpen(false);
          }}
        />
      ) : null}
    </Dialog>
  );
}
