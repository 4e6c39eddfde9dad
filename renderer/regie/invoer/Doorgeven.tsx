import { useState } from 'react';
import type { KaderPlek } from '../../../shared/domain/programma.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Doorgeven.module.css';
import { Inleveraars } from './Inleveraars.tsx';
import { LaatInvoeren } from './LaatInvoeren.tsx';
import { type DoorgevenStand, useDoorgeven } from './use-doorgeven.ts';

/** The laptop goes round: have people hand in here, and see who did. */
export function Doorgeven({ plek }: { plek: KaderPlek }) {
  const stand = useDoorgeven(plek);
  const [open, setOpen] = useState<'invoeren' | 'wie' | null>(null);
  const close = (): void => {
    setOpen(null);
  };
  if (stand === null) return null;
  const heeftIemand = stand.inleveraars.some(
    ({ inlevering, heeftWoord }) => inlevering !== null || heeftWoord,
  );
  return (
    <section className={styles.doorgeven} aria-label="Doorgeven">
      <div className={styles.rij}>
        <h3 className={styles.kopje}>Doorgeven</h3>
        <p className={styles.stand}>{describeStand(stand)}</p>
        {heeftIemand ? (
          <Button
            variant="quiet"
            onPress={() => {
              setOpen('wie');
            }}
          >
            Wie?
          </Button>
        ) : null}
        <Wachtend stand={stand} />
        <Button
          icon="mensen"
          onPress={() => {
            setOpen('invoeren');
          }}
        >
          Laat invoeren
        </Button>
      </div>
      {open === 'invoeren' ? <LaatInvoeren stand={stand} onClose={close} /> : null}
      {open === 'wie' ? <Inleveraars stand={stand} onClose={close} /> : null}
    </section>
  );
}

function describeStand({
  aantal,
  aanwezig,
  wachtend,
  isGeheim,
  isWisseling,
  inleveraars,
}: DoorgevenStand): string {
  if (isGeheim)
    return `${String(wachtend)} van ${String(Math.max(wachtend, inleveraars.length))} ingeleverd, geheim`;
  if (isWisseling) return wachtend === 0 ? '' : `${String(wachtend)} ingeleverd, zonder naam`;
  const metNaam = aantal === 0 ? '' : `${String(aantal)} van ${String(aanwezig)} ingeleverd`;
  const zonderNaam = wachtend === 0 ? '' : `${String(wachtend)} zonder naam, nog niet te zien`;
  return [metNaam, zonderNaam].filter((part) => part !== '').join(' · ');
}

/** What was handed in without a name is held back until it is shown all at once; there is no way back. */
function Wachtend({ stand: { plek, wachtend, aanwezig, isGeheim, isWisseling } }: { stand: DoorgevenStand }) {
  const { invoer } = useRegie();
  const id = useDeel((open) => open.id);
  const [isVraag, setIsVraag] = useState(false);
  if (wachtend === 0 || isGeheim || isWisseling) return null;
  const close = (): void => {
    setIsVraag(false);
  };
  return (
    <>
      <Button
        onPress={() => {
          setIsVraag(true);
        }}
      >
        Laat ze zien
      </Button>
      <ConfirmDialog
        isOpen={isVraag}
        title={
          wachtend === 1 ? 'Die ene inzending laten zien?' : `De ${String(wachtend)} inzendingen laten zien?`
        }
        confirmLabel="Laat ze zien"
        onConfirm={() => {
          close();
          void invoer.showInzendingen(id, plek);
        }}
        onCancel={close}
      >
        <p>Ze komen door elkaar en zonder naam bij de rest. De codewoorden vervallen.</p>
        {wachtend < aanwezig ? (
          <p>
            Nog niet iedereen heeft ingeleverd. Hoe minder er tegelijk komen, hoe makkelijker te raden is wie
            wat schreef.
          </p>
        ) : null}
      </ConfirmDialog>
    </>
  );
}
