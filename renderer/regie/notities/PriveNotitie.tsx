import { Button } from '../../components/Button.tsx';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './PriveNotitie.module.css';
import { useNotities } from './use-notities.ts';

export interface PriveNotitieProps {
  stored: string;
  save: (tekst: string) => Promise<boolean>;
  rows?: number;
}

/**
 * The facilitator's private note. While there is one display it is not on the screen at all until it is asked for,
 * because that display may be the projector as well.
 */
export function PriveNotitie({ stored, save, rows = 3 }: PriveNotitieProps) {
  const { isVerborgen, isEenScherm, show, hide } = useNotities();
  if (isVerborgen) {
    return (
      <div className={styles.verborgen}>
        <h3 className={styles.kop}>Je notities</h3>
        <p className={styles.uitleg}>Verborgen: er is één scherm, dus misschien kijkt de groep mee.</p>
        <Button icon="tonen" onPress={show}>
          Notities tonen
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.open}>
      <TekstVlak
        label="Je notities"
        description="Alleen voor jou, nooit op de zaal."
        rows={rows}
        stored={stored}
        save={save}
      />
      {isEenScherm ? (
        <Button variant="quiet" icon="verbergen" onPress={hide}>
          Notities verbergen
        </Button>
      ) : null}
    </div>
  );
}
