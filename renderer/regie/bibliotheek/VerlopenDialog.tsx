import { useState } from 'react';
import type { BijeenkomstKaart } from '../../../shared/contract.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useBibliotheek } from '../../store/use-regie.ts';
import { formatDatum } from '../datum.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';
import { useBeheer } from './use-beheer.ts';
import styles from './Verlopen.module.css';

/** The bijeenkomsten that are past their term, to choose which of them go. */
export function VerlopenDialog({
  verlopen,
  onClose,
}: {
  verlopen: readonly BijeenkomstKaart[];
  onClose: () => void;
}) {
  const { groepen } = useBibliotheek();
  const { removeBijeenkomst } = useBeheer();
  const [gekozen, setGekozen] = useState<ReadonlySet<string>>(() => new Set(verlopen.map(({ id }) => id)));
  const eenTegelijk = useEenTegelijk();

  async function remove(): Promise<void> {
    for (const { id } of verlopen) {
      if (gekozen.has(id) && !(await removeBijeenkomst(id))) return;
    }
    onClose();
  }

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="De bewaartermijn is voorbij"
      actions={
        <>
          <Button onPress={onClose}>Laten staan</Button>
          <Button variant="danger" isDisabled={gekozen.size === 0} onPress={() => eenTegelijk(remove)}>
            {gekozen.size} verwijderen
          </Button>
        </>
      }
    >
      <p>
        Weg gaan: het programma en alles wat de groep in deze bijeenkomsten heeft gemaakt. De groep en de
        deelnemers blijven. Dit kun je niet terughalen.
      </p>
      <ul className={styles.lijst}>
        {verlopen.map(({ id, titel, datum, groepId }) => (
          <li key={id}>
            <Checkbox
              isSelected={gekozen.has(id)}
              onChange={(isGekozen) => {
                setGekozen(new Set([...gekozen].filter((each) => each !== id).concat(isGekozen ? [id] : [])));
              }}
            >
              {titel === '' ? 'Zonder titel' : titel} · {formatDatum(datum)} ·{' '}
              {groepen.find((groep) => groep.id === groepId)?.naam}
            </Checkbox>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
