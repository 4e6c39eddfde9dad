import styles from './Merk.module.css';

/** The app's mark and name: a table seen from above, with people around it. */
export function Merk() {
  return (
    <p className={styles.merk}>
      <svg className={styles.tafel} viewBox="0 0 120 120" aria-hidden="true">
        <circle cx="60" cy="60" r="26" className={styles.blad} />
        {[0, 1, 2, 3, 4, 5, 6, 7].map((stoel) => (
          <circle
            key={stoel}
            cx="60"
            cy="15"
            r="7"
            className={styles.stoel}
            transform={`rotate(${String(stoel * 45 + 22.5)} 60 60)`}
          />
        ))}
      </svg>
      Dialoogtafel
    </p>
  );
}
