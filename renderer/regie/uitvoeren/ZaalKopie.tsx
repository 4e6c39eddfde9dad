import { memo, useDeferredValue, useMemo } from 'react';
import type { ZaalBeeld } from '../../../shared/zaal/zaal-beeld.ts';
import { Icon } from '../../components/Icon.tsx';
import { createSleepChannel } from '../../store/sleep-channel.ts';
import { useRegie } from '../../store/use-regie.ts';
import { ZAAL_DELEN } from '../../zaal/delen.ts';
import { type ZaalBoard, ZaalScherm } from '../../zaal/ZaalScherm.tsx';
import styles from './ZaalKopie.module.css';

export interface ZaalKopieProps {
  /** What the zaal said it painted; null while it does not answer or is not open. */
  beeld: ZaalBeeld | null;
  isOpen: boolean;
  isBevroren: boolean;
}

/** The live small copy: the same component that paints the wall, fed with what the wall said it painted. */
export function ZaalKopie({ beeld, isOpen, isBevroren }: ZaalKopieProps) {
  // The copy may come a moment later: what the facilitator does goes first.
  const getekend = useDeferredValue(beeld);
  return (
    <div className={styles.lijst}>
      {getekend === null ? (
        <p className={styles.weg} data-let-op={isOpen || undefined}>
          <Icon name={isOpen ? 'waarschuwing' : 'zaal'} />
          {isOpen ? 'De zaal antwoordt niet' : 'De zaal is niet open'}
        </p>
      ) : (
        <Beeld beeld={getekend} />
      )}
      {beeld?.soort === 'zwart' ? <span className={styles.label}>Zwart</span> : null}
      {isBevroren && beeld?.soort !== 'zwart' ? <span className={styles.label}>Bevroren</span> : null}
    </div>
  );
}

const Beeld = memo(function Beeld({ beeld }: { readonly beeld: ZaalBeeld }) {
  const rondeId = beeld.soort === 'stap' ? (beeld.bord?.rondeId ?? null) : null;
  const board = useReadOnlyBoard(rondeId);
  return (
    <div className={styles.kopie} inert aria-hidden="true">
      <ZaalScherm beeld={beeld} board={board} delen={ZAAL_DELEN} />
    </div>
  );
});

// The copy moves along with a drag on the other screen, and sends nothing itself.
function useReadOnlyBoard(rondeId: string | null): ZaalBoard | null {
  const { ask, sleep } = useRegie();
  return useMemo(() => {
    if (rondeId === null) return null;
    const { subscribe } = createSleepChannel(ask, sleep, rondeId);
    return { sleep: { subscribe, report: () => undefined }, act: () => Promise.resolve(false) };
  }, [ask, sleep, rondeId]);
}
