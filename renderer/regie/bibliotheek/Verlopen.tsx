import { useContext, useState } from 'react';
import { listVerlopen } from '../../../shared/domain/bewaartermijn.ts';
import { Message } from '../../components/Message.tsx';
import { KlokContext } from '../../store/use-klok.ts';
import { useBibliotheek } from '../../store/use-regie.ts';
import { toDatum } from '../datum.ts';
import { VerlopenDialog } from './vensters.ts';
import styles from './Verlopen.module.css';

/** Says that there are bijeenkomsten past the term of their groep, and proposes to remove them. */
export function Verlopen() {
  const { groepen, bijeenkomsten } = useBibliotheek();
  const klok = useContext(KlokContext);
  const [isOpen, setIsOpen] = useState(false);
  const [isLater, setIsLater] = useState(false);
  const verlopen = listVerlopen(groepen, bijeenkomsten, toDatum(klok.now()));
  if (verlopen.length === 0 || isLater) return null;
  return (
    <div className={styles.voorstel}>
      <Message
        action={{
          label: 'Bekijken',
          onPress: () => {
            setIsOpen(true);
          },
        }}
        onClose={() => {
          setIsLater(true);
        }}
      >
        {verlopen.length === 1 ? 'Van 1 bijeenkomst' : `Van ${String(verlopen.length)} bijeenkomsten`} is de
        bewaartermijn voorbij.
      </Message>
      {isOpen ? (
        <VerlopenDialog
          verlopen={verlopen}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}
