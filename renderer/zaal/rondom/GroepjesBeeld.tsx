import { usePassend } from '../use-passend.ts';
import styles from './GroepjesBeeld.module.css';

const KLEINSTE_MAAT = 3;

/** Who sits with whom: a card with names for each groepje. */
export function GroepjesBeeld({
  groepjes,
  schaal,
}: {
  groepjes: readonly (readonly string[])[];
  schaal: number;
}) {
  const [ref, maat] = usePassend(`${String(schaal)} ${JSON.stringify(groepjes)}`, KLEINSTE_MAAT);
  return (
    <div ref={ref} className={styles.vlak} data-maat={maat}>
      <ol className={styles.groepjes} data-veel={groepjes.length > 4 || undefined}>
        {groepjes.map((leden, index) => (
          <li key={index} className={styles.groepje}>
            <h2 className={styles.nummer}>Groepje {index + 1}</h2>
            <ul>
              {leden.map((naam, plaats) => (
                <li key={plaats} className={styles.naam}>
                  {naam}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
