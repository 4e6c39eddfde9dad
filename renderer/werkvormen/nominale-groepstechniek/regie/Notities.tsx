import { lastVolgorde, sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { IconButton } from '../../../components/IconButton.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { createId } from '../../../store/ids.ts';
import styles from './Regie.module.css';
import notities from './Notities.module.css';
import { useRonde } from './use-ronde.ts';

/** What is said about the result. In the report, not on the zaal. */
export function Notities() {
  const { state, act } = useRonde();
  const lijst = sortByVolgorde(state.notities);
  const add = (teksten: readonly string[]): Promise<boolean> => {
    const first = lastVolgorde(state.notities);
    return act({
      type: 'notitiesToegevoegd',
      notities: teksten.map((tekst, index) => ({ id: createId(), volgorde: first + index, tekst })),
    });
  };
  return (
    <Deel titel="Uit het gesprek">
      <SnelInvoer label="Nieuwe notitie" placeholder="Letterlijk, in hun woorden" onAdd={add} />
      <ul className={styles.lijst} aria-label="Notities">
        {lijst.map(({ id, tekst }, index) => (
          <li key={id} className={notities.rij}>
            <TekstVlak
              label={`Tekst van notitie ${String(index + 1)}`}
              isLabelHidden
              rows={1}
              stored={tekst}
              save={(next) => act({ type: 'notitieGewijzigd', id, tekst: next })}
            />
            <IconButton
              icon="prullenbak"
              label={`Haal notitie ${String(index + 1)} weg`}
              onPress={() => void act({ type: 'notitieVerwijderd', id })}
            />
          </li>
        ))}
      </ul>
    </Deel>
  );
}
