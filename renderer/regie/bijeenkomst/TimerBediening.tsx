import { useContext } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { formatRemaining, remainingMs, timerFase } from '../../../shared/domain/timer.ts';
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

/** The time of the current stap and what can be done with it. It counts on after zero and stops nothing. */
export function TimerBediening({ opdrachten }: { opdrachten: Opdrachten }) {
  const timer = useDeel(({ state }) => state.timer);
  const act = useAct();
  const klok = useContext(KlokContext);
  const tijd = useKlok((nu) => formatRemaining(remainingMs(timer, nu)));
  const fase = useKlok((nu) => timerFase(timer, nu));
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
        icon="herstart"
        variant="normal"
        label="Timer opnieuw laten beginnen"
        onPress={() => void act({ type: 'timerHerstart', op: klok.now() })}
        className={styles.knop}
      />
      {timer.eerderMs === undefined ? null : (
        <IconButton
          icon="ongedaan"
          variant="normal"
          label="Timer toch niet opnieuw laten beginnen"
          onPress={() => void act({ type: 'timerHerstartTeruggenomen' })}
          className={styles.knop}
        />
      )}
    </div>
  );
}
