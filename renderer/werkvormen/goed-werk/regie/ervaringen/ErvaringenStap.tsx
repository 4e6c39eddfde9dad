import { Criteria } from './Criteria.tsx';
import { Ervaringen } from './Ervaringen.tsx';
import styles from './ErvaringenStap.module.css';
import { Situatie } from './Situatie.tsx';

/** Stap 1: the kritische situatie, the three criteria, and everyone's own experience. */
export function ErvaringenStap() {
  return (
    <div className={styles.stap}>
      <Situatie />
      <Criteria />
      <Ervaringen />
    </div>
  );
}
