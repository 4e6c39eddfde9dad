import type { VerslagBlok } from '../../../shared/verslag/blokken.ts';
import { Icon } from '../../components/Icon.tsx';
import { useAfbeelding } from '../../store/use-afbeelding.ts';
import { findTekening } from '../../werkvormen/goed-werk/afbeelding/tekeningen.ts';
import styles from './VerslagPlaat.module.css';

/** A photo or a drawing of a document. */
export function VerslagAfbeelding({
  afbeelding: { bron, alt, bijschrift, verhouding },
}: {
  afbeelding: Extract<VerslagBlok, { soort: 'afbeelding' }>;
}) {
  const stored = useAfbeelding(bron.soort === 'bestand' ? bron.id : null);
  const tekening = bron.soort === 'tekening' ? findTekening(bron.id) : undefined;
  const url = stored.soort === 'klaar' ? stored.url : tekening?.url;
  return (
    <figure className={styles.plaat}>
      {url === undefined ? (
        <Icon name="foto" label={stored.soort === 'fout' ? 'Deze afbeelding is er niet meer' : 'Foto'} />
      ) : (
        <img
          src={url}
          alt={tekening?.alt ?? alt}
          className={styles.foto}
          style={{ aspectRatio: String(verhouding) }}
        />
      )}
      {bijschrift === '' ? null : <figcaption className={styles.bijschrift}>{bijschrift}</figcaption>}
    </figure>
  );
}
