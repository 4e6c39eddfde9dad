import { memo } from 'react';
import { joinClassNames } from '../../components/class-names.ts';
import { useSleepbaar } from '../slepen/use-sleepbaar.ts';
import type { BakKaart } from './op-weg.ts';
import type { TafelModel } from './use-tafel.ts';
import styles from './ZaalBak.module.css';
import { countKaartjes } from '../../../shared/werkvormen/kwadrantenkaartjes/zinnen.ts';

export interface ZaalBakProps {
  readonly tafel: TafelModel;
  readonly isAanraakbaar: boolean;
}

/** The cards that are still to be laid. Whoever can touch them can scroll through them; else the first are shown. */
export function ZaalBak({ tafel, isAanraakbaar }: ZaalBakProps) {
  const { bindBak } = tafel.elementen;
  return (
    <div ref={bindBak} className={styles.bak}>
      <p className={styles.kop}>Nog {countKaartjes(tafel.bak.length)} te leggen</p>
      <ul className={joinClassNames(styles.lijst, isAanraakbaar && styles.schuift)}>
        {tafel.bak.map((kaart) => (
          <li key={kaart.id} className={styles.item}>
            {isAanraakbaar ? (
              <SleepbaarBakKaartje kaart={kaart} tafel={tafel} />
            ) : (
              <BakKaartje kaart={kaart} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const BakKaartje = memo(function BakKaartje({ kaart }: { readonly kaart: BakKaart }) {
  return (
    <div className={styles.kaart}>
      <Inhoud kaart={kaart} />
    </div>
  );
});

function SleepbaarBakKaartje({ kaart, tafel }: { readonly kaart: BakKaart; readonly tafel: TafelModel }) {
  const { leggen, sleper, inDeLucht } = tafel;
  const sleepbaar = useSleepbaar({
    id: kaart.id,
    sleper,
    onKies: () => undefined,
    onToets(id, toets) {
      if (toets !== 'Enter' && toets !== ' ') return false;
      leggen.place(id, { x: 0, y: 0 });
      return true;
    },
  });
  return (
    <div
      {...sleepbaar}
      className={styles.kaart}
      role="button"
      tabIndex={0}
      data-bakkaart={kaart.id}
      data-opgetild={inDeLucht.has(kaart.id) || undefined}
    >
      <Inhoud kaart={kaart} />
    </div>
  );
}

function Inhoud({ kaart }: { readonly kaart: BakKaart }) {
  return (
    <>
      <span className={styles.schijf} data-schijf>
        {kaart.nummer}
      </span>{' '}
      <span className={styles.titel}>{kaart.titel}</span>
    </>
  );
}
