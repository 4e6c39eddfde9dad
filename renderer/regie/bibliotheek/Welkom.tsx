import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import styles from './Welkom.module.css';

/** What a new user sees: the two ways to begin. */
export function Welkom({
  onNieuweGroep,
  onVoorbeeld,
}: {
  onNieuweGroep: () => void;
  onVoorbeeld: () => void;
}) {
  return (
    <Sheet className={styles.blad}>
      <EmptyState
        icon="mensen"
        title="Welkom bij Dialoogtafel"
        level={2}
        action={
          <div className={styles.knoppen}>
            <Button variant="primary" size="large" icon="plus" onPress={onNieuweGroep}>
              Nieuwe groep
            </Button>
            <Button size="large" icon="openen" onPress={onVoorbeeld}>
              Voorbeeld openen
            </Button>
          </div>
        }
      >
        Maak eerst de groep waarmee je bij elkaar komt. Wil je eerst rondkijken? Open dan het voorbeeld: een
        bijeenkomst die al is ingevuld. Je kunt het later weer verwijderen.
      </EmptyState>
    </Sheet>
  );
}
