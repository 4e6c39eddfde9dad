import styles from './Regie.module.css';
import { useRonde } from './use-ronde.ts';

/** Stap 2: silence. Who writes here and not on paper finds it back in the round. */
export function SchrijvenStap() {
  const { state } = useRonde();
  const aantal = Object.keys(state.stil).length;
  return (
    <>
      <p className={styles.uitleg}>
        Iedereen schrijft op papier, of op deze laptop met ‘Laat invoeren’. Wat iemand hier schrijft, staat
        straks in het rondje klaar bij die beurt. Het komt niet op de zaal voordat het is genoemd.
      </p>
      {aantal === 0 ? null : (
        <p role="status">
          {aantal === 1 ? '1 idee is opgeschreven.' : `${String(aantal)} ideeën zijn opgeschreven.`}
        </p>
      )}
    </>
  );
}
