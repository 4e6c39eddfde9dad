import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Inleveraars.module.css';
import type { DoorgevenStand, Inleveraar } from './use-doorgeven.ts';

/** What is asked about before it is done: there is no way back. */
interface Vraag {
  readonly soort: 'weghalen' | 'woord';
  readonly inleveraar: Inleveraar;
}

/** Who handed in; taking that away, and a new word for who forgot theirs. */
export function Inleveraars({ stand, onClose }: { stand: DoorgevenStand; onClose: () => void }) {
  const [vraag, setVraag] = useState<Vraag | null>(null);
  return (
    <Dialog isOpen onOpenChange={onClose} title="Wie heeft ingeleverd?">
      <ul className={styles.lijst}>
        {stand.inleveraars.map((inleveraar) => (
          <Rij
            key={inleveraar.deelnemer.id}
            inleveraar={inleveraar}
            isGeheim={stand.isGeheim}
            onVraag={setVraag}
          />
        ))}
      </ul>
      {vraag === null ? null : (
        <Bevestigen
          vraag={vraag}
          onClose={() => {
            setVraag(null);
          }}
        />
      )}
    </Dialog>
  );
}

interface RijProps {
  inleveraar: Inleveraar;
  /** Nobody knows which one is theirs: it cannot be taken away. */
  isGeheim: boolean;
  onVraag: (vraag: Vraag) => void;
}

function Rij({ inleveraar, isGeheim, onVraag }: RijProps) {
  const { deelnemer, inlevering, heeftWoord } = inleveraar;
  return (
    <li className={styles.rij}>
      <span className={styles.naam}>
        {deelnemer.naam} {deelnemer.rol === '' ? null : <span className={styles.rol}>{deelnemer.rol}</span>}
      </span>
      {inlevering === null ? (
        <span className={styles.rol}>{heeftWoord ? 'is begonnen' : 'nog niet'}</span>
      ) : (
        <span className={styles.klaar}>
          <Icon name="gelukt" /> ingeleverd
        </span>
      )}
      {heeftWoord ? (
        <Button
          variant="quiet"
          aria-label={`Nieuw woord voor ${deelnemer.naam}`}
          onPress={() => {
            onVraag({ soort: 'woord', inleveraar });
          }}
        >
          Nieuw woord
        </Button>
      ) : null}
      {inlevering === null || isGeheim ? null : (
        <Button
          variant="quiet"
          icon="prullenbak"
          aria-label={`Weghalen wat ${deelnemer.naam} inleverde`}
          onPress={() => {
            onVraag({ soort: 'weghalen', inleveraar });
          }}
        >
          Weghalen
        </Button>
      )}
    </li>
  );
}

function Bevestigen({ vraag: { soort, inleveraar }, onClose }: { vraag: Vraag; onClose: () => void }) {
  const { invoer } = useRegie();
  const { id } = useBijeenkomst();
  const { deelnemer, inlevering } = inleveraar;
  const confirm = (): void => {
    if (soort === 'woord') void invoer.removeWoord(id, deelnemer.id);
    else if (inlevering !== null) void invoer.removeInlevering(id, inlevering.id);
    onClose();
  };
  const isWoord = soort === 'woord';
  return (
    <ConfirmDialog
      isOpen
      isDanger
      title={isWoord ? `Nieuw woord voor ${deelnemer.naam}?` : `Weghalen wat ${deelnemer.naam} inleverde?`}
      confirmLabel={isWoord ? 'Nieuw woord' : 'Weghalen'}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p>
        {isWoord
          ? `${deelnemer.naam} kiest straks een ander woord. Tekst die nog niet is ingeleverd, verdwijnt. Wat is ingeleverd, blijft.`
          : `Dit kan niet ongedaan worden gemaakt. ${deelnemer.naam} kan opnieuw inleveren.`}
      </p>
    </ConfirmDialog>
  );
}
