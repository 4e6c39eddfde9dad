import { TOETSEN } from './toetsen.ts';
import styles from './ToetsenLijst.module.css';

/** All keys, with what they do. */
export function ToetsenLijst() {
  return (
    <>
      <table className={styles.tabel}>
        <thead className={styles.verborgen}>
          <tr>
            <th scope="col">Toets</th>
            <th scope="col">Wat het doet</th>
          </tr>
        </thead>
        <tbody>
          {TOETSEN.map(({ toetsen, wat, ookInTekst }) => (
            <tr key={toetsen[0]}>
              <td>
                <span className={styles.toetsen}>
                  {toetsen.map((toets) => (
                    <kbd key={toets} className={styles.toets}>
                      {toets}
                    </kbd>
                  ))}
                </span>
              </td>
              <td>
                {wat}
                {ookInTekst ? <span className={styles.ook}> · ook in een tekstveld</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.ook}>
        Een presenter (clicker) werkt ook: vooruit is de volgende stap, terug is de vorige stap, en de zwarte
        knop maakt de zaal zwart.
      </p>
    </>
  );
}
