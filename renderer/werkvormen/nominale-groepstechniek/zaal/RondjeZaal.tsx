import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { GroepLijsten } from './GroepLijsten.tsx';
import { Ideeen } from './Ideeen.tsx';
import styles from './RondjeZaal.module.css';

/** The list as it grows, and whose turn it is. */
export function RondjeZaal({ beeld }: { beeld: Extract<NgtZaal, { soort: 'rondje' }> }) {
  const { vraag, ideeen, groepen, ronde, beurt, daarna, isKlaar } = beeld;
  return (
    <div className={styles.vlak}>
      {vraag === '' ? null : <p className={styles.vraag}>{vraag}</p>}
      <div className={styles.beurt} role="status">
        {beurt === null ? (
          <span className={styles.nu}>
            {groepen > 0
              ? 'Elke groep maakt een eigen lijst.'
              : isKlaar
                ? 'Iedereen heeft gepast. De lijst is klaar.'
                : 'Het rondje'}
          </span>
        ) : (
          <>
            <span className={styles.ronde}>ronde {ronde}</span>
            <span className={styles.nu}>{beurt}</span>
            {daarna === null ? null : <span className={styles.daarna}>daarna {daarna}</span>}
          </>
        )}
      </div>
      <div className={styles.lijst}>
        {groepen > 0 && ideeen.length > 0 ? (
          <GroepLijsten ideeen={ideeen} />
        ) : (
          <Ideeen ideeen={ideeen} leeg="Nog geen ideeën." />
        )}
      </div>
    </div>
  );
}
