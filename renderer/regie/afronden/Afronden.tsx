import { Afspraken } from './Afspraken.tsx';
import styles from './Afronden.module.css';
import { Plannen } from './Plannen.tsx';
import { Vooruitblik } from './Vooruitblik.tsx';

/** What is agreed while people pack up: for the next time, who does what, and everybody's small plan. */
export function Afronden() {
  return (
    <div className={styles.delen}>
      <Vooruitblik />
      <Afspraken />
      <Plannen />
    </div>
  );
}
