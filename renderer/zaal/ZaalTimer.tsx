import { formatRemaining, remainingMs, type Timer, timerFase } from '../../shared/domain/timer.ts';
import { useKlok } from '../store/use-klok.ts';
import styles from './ZaalTimer.module.css';

/** The time that is left, large; after zero it counts up in another colour and says so in a word. */
export function ZaalTimer({ timer }: { timer: Timer }) {
  const tijd = useKlok((nu) => formatRemaining(remainingMs(timer, nu)));
  const fase = useKlok((nu) => timerFase(timer, nu));
  return (
    <div className={styles.timer} data-fase={fase} role="timer">
      <span className={styles.tijd}>{tijd}</span>
      {fase === 'over' ? <span className={styles.woord}>over de tijd</span> : null}
      {timer.gestartOp === null && fase !== 'over' ? <span className={styles.woord}>pauze</span> : null}
    </div>
  );
}
