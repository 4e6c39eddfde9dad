import { Button } from '../../../components/Button.tsx';
import styles from './Vergelijken.module.css';

export interface KeuzeProps {
  readonly id: string;
  readonly gekozen: string;
  readonly onKies: (id: string) => void;
  readonly uitleg?: string;
  readonly children: string;
}

/** One of the things to compare. */
export function Keuze({ id, gekozen, onKies, uitleg, children }: KeuzeProps) {
  return (
    <Button
      variant="quiet"
      className={styles.keuze}
      aria-current={gekozen === id}
      onPress={() => {
        onKies(id);
      }}
    >
      <span className={styles.woorden}>
        <span>{children}</span>
        {uitleg === undefined ? null : <span className={styles.uitleg}>{uitleg}</span>}
      </span>
    </Button>
  );
}
