import { sortByVolgorde } from '../../../../../shared/domain/volgorde.ts';
import { useRonde } from '../use-ronde.ts';
import styles from './Uitgangspunt.module.css';

/** What the talk starts from: the experiences that were chosen, or else the situation. In sight, not in the way. */
export function Uitgangspunt() {
  const { state } = useRonde();
  const gekozen = sortByVolgorde(state.ervaringen).filter(
    ({ isGekozen, tekst }) => isGekozen && tekst !== '',
  );
  const teksten =
    gekozen.length > 0 ? gekozen.map(({ tekst }) => tekst) : [state.situatie?.titel ?? ''].filter(Boolean);
  if (teksten.length === 0) return null;
  return (
    <details className={styles.vlak}>
      <summary className={styles.kop}>
        <span className={styles.label}>Jullie beginnen met</span>{' '}
        <span className={styles.regel}>{teksten[0]}</span>
      </summary>
      <ul className={styles.lijst}>
        {teksten.map((tekst, index) => (
          // Two people may tell it in the same words
          <li key={index}>{tekst}</li>
        ))}
      </ul>
    </details>
  );
}
