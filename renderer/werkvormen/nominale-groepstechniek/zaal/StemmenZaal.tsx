import { schrijfGetal } from '../../../../shared/werkvormen/rangorde.ts';
import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { joinNames } from '../../../../shared/zaal/rondom-beeld.ts';
import { Ideeen } from './Ideeen.tsx';
import lijst from './RondjeZaal.module.css';
import styles from './StemmenZaal.module.css';

/** "4, 3, 2 en 1". */
function listDaarna(k: number): string {
  const punten = Array.from({ length: k - 1 }, (_, index) => String(k - 1 - index));
  return joinNames(punten);
}

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
          <strong>{k}</strong> punten = het belangrijkst, daarna {listDaarna(k)}.
        </p>
      )}
      <div className={lijst.lijst}>
        <Ideeen ideeen={ideeen} leeg="" />
      </div>
    </div>
  );
}
