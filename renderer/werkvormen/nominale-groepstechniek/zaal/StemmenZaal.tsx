import { schrijfGetal } from '../../../../shared/werkvormen/rangorde.ts';
import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { Ideeen } from './Ideeen.tsx';
import lijst from './RondjeZaal.module.css';
import styles from './StemmenZaal.module.css';

/** What can be voted on, and which way the points go: the most is the most important. */
export function StemmenZaal({ beeld: { k, ideeen } }: { beeld: Extract<NgtZaal, { soort: 'stemmen' }> }) {
  return (
    <div className={lijst.vlak}>
      <p className={styles.uitleg}>
        {k === 1
          ? 'Kies er één. Niemand ziet wat jij kiest.'
          : `Kies er ${schrijfGetal(k)}. Niemand ziet wat jij kiest.`}
      </p>
      {k === 1 ? null : (
        <p className={styles.richting}>
          <strong>{k}</strong> punten = het belangrijkst
          <span aria-hidden="true" className={styles.pijl}>
            {Array.from({ length: k }, (_, index) => String(k - index)).join(' › ')}
          </span>
          <strong>1</strong> punt
        </p>
      )}
      <div className={lijst.lijst}>
        <Ideeen ideeen={ideeen} leeg="" />
      </div>
    </div>
  );
}
