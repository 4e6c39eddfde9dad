import { formatTijd } from '../../../shared/domain/begintijden.ts';
import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { listOnderdelen } from '../../../shared/domain/programma.ts';
import type { Verloop } from '../../../shared/domain/verloop.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { describeTijd } from './describe-tijd.ts';
import { Drift, type DriftBeeld, isProef, toDrift } from './Drift.tsx';
import { type DeelTijd, type KijkProps, ProgrammaDeel } from './ProgrammaDeel.tsx';
import styles from './ProgrammaVerloop.module.css';
import { useVerloop } from './use-verloop.ts';

export interface ProgrammaVerloopProps extends KijkProps {
  /** Folded away it leaves its room to the board. */
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** The programma with its stappen while it runs: what has been, what is now, what is being looked at. */
export function ProgrammaVerloop({ isOpen, onOpenChange, getoond, onKijk }: ProgrammaVerloopProps) {
  const { drift, delen } = useVerloop(toBeeld);
  if (!isOpen) {
    return (
      <Sheet className={styles.smal} aria-label="Programma">
        <IconButton
          icon="programma"
          label="Programma tonen"
          onPress={() => {
            onOpenChange(true);
          }}
        />
      </Sheet>
    );
  }
  return (
    <Sheet className={styles.blad} aria-labelledby="verloop">
      <div className={styles.kop}>
        <h2 id="verloop" className={styles.titel}>
          Programma
        </h2>
        <IconButton
          icon="vorige"
          label="Programma inklappen"
          onPress={() => {
            onOpenChange(false);
          }}
        />
      </div>
      {drift === null ? null : <Drift drift={drift} />}
      <ol className={styles.onderdelen}>
        {delen.map((deel) => (
          <ProgrammaDeel key={deel.onderdeel.id} {...deel} getoond={getoond} onKijk={onKijk} />
        ))}
      </ol>
    </Sheet>
  );
}

/** What is said about the time, in words: that changes every minute at most, while the times themselves always do. */
function toBeeld(verloop: Verloop, state: BijeenkomstState): { drift: DriftBeeld | null; delen: DeelTijd[] } {
  const isBegonnen = state.positie !== null;
  const isTryOut = isProef(verloop);
  const tijden = new Map(verloop.onderdelen.map((tijd) => [tijd.id, tijd]));
  return {
    drift: isBegonnen && !isTryOut ? toDrift(verloop, state) : null,
    delen: listOnderdelen(state).map((onderdeel) => {
      const tijd = tijden.get(onderdeel.id);
      return {
        onderdeel,
        start: formatTijd(tijd?.verwachtStart ?? 0),
        uitleg: describeTijd(onderdeel, tijd, isBegonnen, isTryOut),
        isOver: tijd?.status === 'overgeslagen' || onderdeel.isOvergeslagen,
      };
    }),
  };
}
