import { listOnderdelen } from '../../../shared/domain/programma.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import { Drift, isProef } from './Drift.tsx';
import { type KijkProps, ProgrammaDeel } from './ProgrammaDeel.tsx';
import styles from './ProgrammaVerloop.module.css';
import { useVerloop } from './use-verloop.ts';

export interface ProgrammaVerloopProps extends KijkProps {
  /** Folded away it leaves its room to the board. */
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** The programma with its stappen while it runs: what has been, what is now, what is being looked at. */
export function ProgrammaVerloop({ isOpen, onOpenChange, getoond, onKijk }: ProgrammaVerloopProps) {
  const onderdelen = useDeel(({ state }) => listOnderdelen(state));
  const verloop = useVerloop();
  const tijden = new Map(verloop.onderdelen.map((tijd) => [tijd.id, tijd]));
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
      <Drift verloop={verloop} />
      <ol className={styles.onderdelen}>
        {onderdelen.map((onderdeel) => (
          <ProgrammaDeel
            key={onderdeel.id}
            onderdeel={onderdeel}
            tijd={tijden.get(onderdeel.id)}
            isProef={isProef(verloop)}
            getoond={getoond}
            onKijk={onKijk}
          />
        ))}
      </ol>
    </Sheet>
  );
}
