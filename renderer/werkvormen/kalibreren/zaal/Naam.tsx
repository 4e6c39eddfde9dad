import type { Merk } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import { Mark } from '../../../components/Mark.tsx';
import styles from './Naam.module.css';

/** The name of an area with its mark. */
export function Naam({
  naam,
  merk,
  className,
}: {
  naam: string;
  merk: Merk | null;
  className?: string | undefined;
}) {
  return (
    <span className={`${styles.naam ?? ''} ${className ?? ''}`}>
      {merk === null ? null : <Mark kind={merk} className={styles.merk} />}
      <span>{naam}</span>
    </span>
  );
}
