import { type ReactNode, useState } from 'react';
import type { Gebied } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { listGebieden } from '../../../shared/werkvormen/kalibreren/state.ts';
import { GebiedKiezer } from './GebiedKiezer.tsx';
import styles from './Kolommen.module.css';
import { useRonde } from './use-ronde.ts';

export interface KolommenProps {
  /** What belongs to the whole stap, above the areas. */
  boven?: ReactNode;
  count: (gebiedId: string) => number;
  children: (gebied: Gebied) => ReactNode;
}

/** A stap in which one area at a time is worked on: the areas at the left, the chosen one beside them. */
export function Kolommen({ boven, count, children }: KolommenProps) {
  const gebieden = listGebieden(useRonde().state);
  const [id, setId] = useState('');
  const gebied = gebieden.find((each) => each.id === id) ?? gebieden[0];
  if (gebied === undefined) return null;
  return (
    <div className={styles.stap}>
      {boven}
      <div className={styles.kolommen}>
        <GebiedKiezer gebieden={gebieden} gekozen={gebied.id} onKies={setId} count={count} />
        <div key={gebied.id} className={styles.blad}>
          {children(gebied)}
        </div>
      </div>
    </div>
  );
}
