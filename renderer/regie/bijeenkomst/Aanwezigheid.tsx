import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Switch } from '../../components/Switch.tsx';
import { NieuweDeelnemer } from '../voorbereiden/NieuweDeelnemer.tsx';
import styles from './Aanwezigheid.module.css';
import { useAct, useBijeenkomst } from './use-bijeenkomst.ts';

/** Who is there: latecomers and leavers at any moment, and somebody new. */
export function Aanwezigheid({ onClose }: { onClose: () => void }) {
  const { deelnemers } = useBijeenkomst();
  return (
    <Dialog isOpen onOpenChange={onClose} title="Wie is er?">
      {deelnemers.length === 0 ? (
        <EmptyState icon="mensen" title="Nog geen deelnemers">
          Zet hieronder de namen neer. Wie je toevoegt, is aanwezig.
        </EmptyState>
      ) : (
        <ul className={styles.lijst}>
          {deelnemers.map((deelnemer) => (
            <Rij key={deelnemer.id} deelnemer={deelnemer} />
          ))}
        </ul>
      )}
      <NieuweDeelnemer />
    </Dialog>
  );
}

function Rij({ deelnemer: { id, naam, rol } }: { deelnemer: Deelnemer }) {
  const { state } = useBijeenkomst();
  const act = useAct();
  return (
    <li className={styles.rij}>
      <Switch
        isSelected={state.afwezig[id] !== true}
        onChange={(isAanwezig) => void act({ type: 'aanwezigheidGewijzigd', deelnemerId: id, isAanwezig })}
      >
        {naam}
        {rol === '' ? null : <span className={styles.rol}> {rol}</span>}
      </Switch>
    </li>
  );
}
