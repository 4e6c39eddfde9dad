import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import styles from './VerslagTabel.module.css';

export interface VerslagTabelProps {
  tabel: Extract<VerslagBlok, { soort: 'tabel' }>;
  /** The heading it stands under: a title that says the same is not shown twice. */
  kop: string;
}

/** A table of a document. */
export function VerslagTabel({ tabel: { titel, kop: koppen, rijen, breedtes }, kop }: VerslagTabelProps) {
  const total = koppen.reduce((sum, _, index) => sum + (breedtes[index] ?? 1), 0);
  return (
    <table className={styles.tabel}>
      <caption className={styles.titel} data-zelfde={titel === kop || undefined}>
        {titel}
      </caption>
      <colgroup>
        {koppen.map((naam, index) => (
          <col key={naam} style={{ width: `${String(((breedtes[index] ?? 1) / total) * 100)}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {koppen.map((naam) => (
            <th key={naam} scope="col">
              {naam}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map((rij, index) => (
          <tr key={index}>
            {koppen.map((naam, kolom) => (
              <td key={naam}>{rij[kolom] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
