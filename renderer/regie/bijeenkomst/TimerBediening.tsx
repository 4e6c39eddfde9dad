import { useContext } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { elapsedMs, formatRemaining, remainingMs, timerFase } from '../../../shared/domain/timer.ts';
import { KlokContext, useKlok } from '../../store/use-klok.ts';
import { TimerSignaal } from '../signaal/TimerSignaal.tsx';
import styles from './TimerBediening.module.css';
import { useAct, useDeel } from './use-bijeenkomst.ts';
import type { Opdrachten } from './opdrachten.ts';

const FASE_WOORDEN = {
  ruim: 'over',
  bijna: 'bijna klaar',
  laatste: 'bijna op',
  over: 'over de tijd',
} as const;

/** So long after beginning anew the same button takes that back. */
const TERUG_MS = 60_000;

/** The time of the current stap and what can be done with it. It counts on after zero and stops nothing. */
export function TimerBediening({ opdrachten }: { opdrachten: Opdrachten }) {
  const timer = useDeel(({ state }) => state.timer);
  const act = useAct();
  const klok = useContext(KlokContext);
  const tijd = useKlok((nu) => formatRemaining(remainingMs(timer, nu)));
  const fase = useKlok((nu) => timerFase(timer, nu));
  // In its own place: nothing beside it may move.
  const kanTerug = useKlok((nu) => timer.eerderMs !== undefined && elapsedMs(timer, nu) < TERUG_MS);
  const isLopend = timer.gestartOp !== null;
  return (
    <div className={styles.timer} role="group" aria-label="Timer" data-fase={fase}>
      <TimerSignaal />
      <span className={styles.klok} role="timer">
        <span className={styles.tijd}>{tijd}</span>
        <span className={styles.woord}>{isLopend ? FASE_WOORDEN[fase] : 'staat stil'}</span>
      </span>
      <IconButton
        icon={isLopend ? 'pauze' : 'start'}
        variant="normal"
        label={isLopend ? 'Timer pauzeren' : 'Timer starten'}
        shortcut="T"
        onPress={() => {
          void opdrachten.doe('timer');
        }}
        className={styles.knop}
      />
      <Button
        className={styles.knop}
        aria-label="1 minuut erbij"
        onPress={() => void act({ type: 'timerVerlengd', minuten: 1 })}
      >
        +1
      </Button>
      <Button
        className={styles.knop}
        aria-label="5 minuten erbij"
        onPress={() => {
          void opdrachten.doe('verleng');
        }}
      >
        +5
      </Button>
      <IconButton
        icon={kanTerug ? 'ongedaan' : 'herstart'}
        variant="normal"
        label={kanTerug ? 'Timer toch niet opnieuw' : 'Timer opnieuw laten beginnen'}
        onPress={() =>
          void act(
            kanTerug ? { type: 'timerHerstartTeruggenomen' } : { type: 'timerHerstart', op: klok.now() },
          )
        }
        className={styles.knop}
      />
    </div>
  );
}
