import { useMemo } from 'react';
import { countVellen, layoutPapier } from '../../../shared/papier/layout-papier.ts';
import { PapierVel } from '../../papier/PapierVel.tsx';
import styles from './Voorbeeldblad.module.css';
import { type PapierRegel, toBlad } from './use-papier.ts';

/** The first page of a sheet as it leaves the printer. */
export function Voorbeeldblad({ regel }: { regel: PapierRegel }) {
  const { inhoud } = regel.blad;
  const [pagina] = useMemo(() => layoutPapier([{ inhoud, aantal: 1 }]), [inhoud]);
  const vellen = countVellen(toBlad(regel));
  return (
    <figure className={styles.voorbeeld}>
      {pagina === undefined ? (
        <p className={styles.leeg}>Hier staat nog niets op.</p>
      ) : (
        <div className={styles.vel}>
          <PapierVel pagina={pagina} label={`Voorbeeld: ${regel.blad.naam}`} />
        </div>
      )}
      <figcaption className={styles.bijschrift}>{describeVellen(vellen)}</figcaption>
    </figure>
  );
}

/** How much paper it takes, in words. */
function describeVellen(vellen: number): string {
  return vellen === 1 ? '1 vel A4' : `${String(vellen)} vellen A4`;
}
