import { isEigenschap, VRAAG_BIJ_EIGENSCHAP } from '../../../shared/werkvormen/kalibreren/eigenschap.ts';
import { Icon } from '../../components/Icon.tsx';
import styles from './Hint.module.css';

/** A question to ask where a trait was named and no behaviour; nothing elsewhere. */
export function Hint({ tekst }: { tekst: string }) {
  if (!isEigenschap(tekst)) return null;
  return (
    <p className={styles.hint}>
      <Icon name="vraag" />
      {VRAAG_BIJ_EIGENSCHAP}
    </p>
  );
}
