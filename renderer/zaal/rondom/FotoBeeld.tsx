import { useAfbeelding } from '../../store/use-afbeelding.ts';
import styles from './FotoBeeld.module.css';

/** A photo of a flip-over, as large as it goes, with what it is under it. */
export function FotoBeeld({ afbeeldingId, bijschrift }: { afbeeldingId: string; bijschrift: string }) {
  const afbeelding = useAfbeelding(afbeeldingId);
  return (
    <figure className={styles.foto}>
      <div className={styles.vlak}>
        {afbeelding.soort === 'klaar' ? (
          <img
            className={styles.beeld}
            src={afbeelding.url}
            alt={bijschrift === '' ? 'Foto van een flap' : bijschrift}
          />
        ) : null}
      </div>
      {bijschrift === '' ? null : <figcaption className={styles.bijschrift}>{bijschrift}</figcaption>}
    </figure>
  );
}
