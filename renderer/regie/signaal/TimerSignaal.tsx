import { useContext, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import { remainingMs, type TimerFase } from '../../../shared/domain/timer.ts';
import { KlokContext } from '../../store/use-klok.ts';
import { usePresentatie } from '../../store/use-regie.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import { speelSignaal } from './speel-signaal.ts';
import { createTimerWatch } from './watch-timer.ts';

/**
 * The calm signals of the timer: at 20 % and 5 % left and at zero, as a sound (unless it is off) and as a sentence for a
 * screen reader. Nothing moves on by itself.
 */
export function TimerSignaal() {
  const timer = useDeel(({ state }) => state.timer);
  const { metGeluid } = usePresentatie();
  const klok = useContext(KlokContext);
  const [watch] = useState(createTimerWatch);
  const [zin, setZin] = useState('');
  const isAan = useRef(metGeluid);
  useEffect(() => {
    isAan.current = metGeluid;
  }, [metGeluid]);
  useEffect(() => {
    const look = (): void => {
      const nu = klok.now();
      const due = watch(timer, nu);
      if (due === null) return;
      setZin(describeSignaal(due, remainingMs(timer, nu)));
      if (isAan.current) speelSignaal(due);
    };
    look();
    return klok.subscribe(look);
  }, [klok, timer, watch]);
  return <VisuallyHidden role="status">{zin}</VisuallyHidden>;
}

function describeSignaal(fase: TimerFase, ms: number): string {
  if (fase === 'over') return 'De tijd is om.';
  const minuten = Math.max(1, Math.round(ms / 60_000));
  return `Nog ${String(minuten)} ${minuten === 1 ? 'minuut' : 'minuten'}.`;
}
