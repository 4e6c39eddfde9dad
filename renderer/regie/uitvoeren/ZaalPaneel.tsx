import { Sheet } from '../../components/Sheet.tsx';
import { usePresentatie, useSchermen, useZaalGetoond } from '../../store/use-regie.ts';
import type { Opdrachten } from '../bijeenkomst/opdrachten.ts';
import { ZaalInstellingen } from './ZaalInstellingen.tsx';
import { ZaalKnoppen } from './ZaalKnoppen.tsx';
import { ZaalKopie } from './ZaalKopie.tsx';
import { describeZaal } from './zaal-toestand.ts';
import styles from './ZaalPaneel.module.css';

/** What the room sees, as it said itself, and the controls of the projector. */
export function ZaalPaneel({ opdrachten }: { opdrachten: Opdrachten }) {
  return (
    <Sheet className={styles.blad} aria-labelledby="zaal">
      <header className={styles.kop}>
        <h2 id="zaal" className={styles.titel}>
          Zaal
        </h2>
        <Toestand />
      </header>
      <Kopie />
      <ZaalKnoppen opdrachten={opdrachten} />
      <ZaalInstellingen />
    </Sheet>
  );
}

// These two follow every picture; the controls beside them do not.
function Toestand() {
  const beeld = useZaalGetoond();
  const presentatie = usePresentatie();
  const schermen = useSchermen();
  const isOpen = schermen?.zaal === 'open' || schermen?.zaal === 'venster';
  return (
    <p className={styles.toestand} role="status" data-let-op={isOpen && beeld === null ? '' : undefined}>
      {describeZaal(schermen, presentatie, beeld)}
    </p>
  );
}

function Kopie() {
  const beeld = useZaalGetoond();
  const { isBevroren } = usePresentatie();
  const schermen = useSchermen();
  const isOpen = schermen?.zaal === 'open' || schermen?.zaal === 'venster';
  return <ZaalKopie beeld={isOpen ? beeld : null} isOpen={isOpen} isBevroren={isBevroren} />;
}
