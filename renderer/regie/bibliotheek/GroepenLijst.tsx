import { useState } from 'react';
import type { Groep } from '../../../shared/contract.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useBibliotheek } from '../../store/use-regie.ts';
import styles from './GroepenLijst.module.css';
import { MeerMenu } from './MeerMenu.tsx';
import { useBeheer } from './use-beheer.ts';
import { BewaartermijnDialog, NaamDialog, VerwijderDialog } from './vensters.ts';

export interface GroepenLijstProps {
  /** The chosen groep; null shows the bijeenkomsten of all. */
  gekozen: string | null;
  onKies: (id: string | null) => void;
  onNieuw: () => void;
  onVoorbeeld: () => void;
}

/** The groepen, to narrow the bijeenkomsten down to one. */
export function GroepenLijst({ gekozen, onKies, onNieuw, onVoorbeeld }: GroepenLijstProps) {
  const { groepen, bijeenkomsten } = useBibliotheek();
  const hasVoorbeeld = groepen.some((groep) => groep.isVoorbeeld);
  return (
    <Sheet aria-labelledby="groepen" className={styles.blad}>
      <div className={styles.kop}>
        <h2 id="groepen">Groepen</h2>
        <IconButton icon="plus" label="Nieuwe groep" onPress={onNieuw} />
      </div>
      <ul className={styles.lijst}>
        <li className={styles.rij} data-gekozen={gekozen === null || undefined}>
          <Kies
            naam="Alle groepen"
            onder={`${String(bijeenkomsten.length)} ${bijeenkomsten.length === 1 ? 'bijeenkomst' : 'bijeenkomsten'}`}
            isGekozen={gekozen === null}
            onKies={() => {
              onKies(null);
            }}
          />
        </li>
        {groepen.map((groep) => (
          <GroepRij
            key={groep.id}
            groep={groep}
            isGekozen={groep.id === gekozen}
            onKies={() => {
              onKies(groep.id);
            }}
          />
        ))}
      </ul>
      {hasVoorbeeld ? null : (
        <Button variant="quiet" icon="openen" onPress={onVoorbeeld} className={styles.voorbeeld}>
          Voorbeeld openen
        </Button>
      )}
    </Sheet>
  );
}

interface KiesProps {
  naam: string;
  onder: string;
  isGekozen: boolean;
  onKies: () => void;
}

function Kies({ naam, onder, isGekozen, onKies }: KiesProps) {
  return (
    <button type="button" className={styles.kies} aria-pressed={isGekozen} onClick={onKies}>
      <span className={styles.naam}>{naam}</span>
      <span className={styles.onder}>{onder}</span>
    </button>
  );
}

function GroepRij({ groep, isGekozen, onKies }: { groep: Groep; isGekozen: boolean; onKies: () => void }) {
  const [venster, setVenster] = useState<'naam' | 'termijn' | 'weg' | null>(null);
  const { renameGroep, removeGroep } = useBeheer();
  const { bijeenkomsten } = useBibliotheek();
  const aantal = bijeenkomsten.filter((each) => each.groepId === groep.id).length;
  const close = (): void => {
    setVenster(null);
  };
  return (
    <li className={styles.rij} data-gekozen={isGekozen || undefined}>
      <Kies naam={groep.naam} onder={describeGroep(groep)} isGekozen={isGekozen} onKies={onKies} />
      <MeerMenu
        naam={groep.naam}
        label={`Groep ${groep.naam}`}
        actions={[
          { id: 'naam', label: 'Naam wijzigen', icon: 'bewerken' },
          { id: 'termijn', label: 'Bewaartermijn…', icon: 'agenda' },
          { id: 'weg', label: 'Verwijderen…', icon: 'prullenbak', isDanger: true },
        ]}
        onAction={setVenster}
      />
      {venster === 'naam' ? (
        <NaamDialog
          title="Naam van de groep"
          label="Naam"
          naam={groep.naam}
          knop="Opslaan"
          save={(naam) => renameGroep(groep.id, naam)}
          onClose={close}
        />
      ) : null}
      {venster === 'termijn' ? <BewaartermijnDialog groep={groep} onClose={close} /> : null}
      {venster === 'weg' ? (
        <VerwijderDialog
          title={`Groep ${groep.naam} verwijderen?`}
          remove={() => removeGroep(groep.id)}
          onClose={close}
        >
          {describeVerlies(groep, aantal)}
        </VerwijderDialog>
      ) : null}
    </li>
  );
}

function describeGroep({ aantalDeelnemers, isVoorbeeld }: Groep): string {
  const mensen = `${String(aantalDeelnemers)} ${aantalDeelnemers === 1 ? 'deelnemer' : 'deelnemers'}`;
  return isVoorbeeld ? `Voorbeeld · ${mensen}` : mensen;
}

function describeVerlies({ aantalDeelnemers, isVoorbeeld }: Groep, aantal: number): string {
  const bijeenkomsten = aantal === 1 ? 'de bijeenkomst' : `alle ${String(aantal)} bijeenkomsten`;
  const mensen = aantalDeelnemers === 1 ? 'de deelnemer' : `de ${String(aantalDeelnemers)} deelnemers`;
  const wat = aantal === 0 ? mensen : `${mensen} en ${bijeenkomsten} met alles wat er is gemaakt`;
  const rest = isVoorbeeld ? 'Je kunt het voorbeeld later opnieuw openen.' : 'Dit kun je niet terughalen.';
  return `Weg gaan: de groep, ${wat}. ${rest}`;
}
