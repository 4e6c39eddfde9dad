import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './OefenStrook.module.css';

/** Says all the time that this is a rehearsal, and ends it. Nothing where it is none. */
export function OefenStrook() {
  const { bijeenkomst } = useRegie();
  const oefeningVan = useDeel((open) => open.oefeningVan);
  if (oefeningVan === null) return null;
  return (
    <section className={styles.strook} aria-label="Oefening">
      <Icon name="info" />
      <p>
        <strong>Dit is een oefening.</strong> Alles werkt echt, ook de zaal. Er wordt niets van bewaard.
      </p>
      <Button onPress={() => void bijeenkomst.stopOefening()}>Stop de oefening</Button>
    </section>
  );
}
