import { SKIVE_ELEMENTEN, type SkiveElement } from '../../../../../shared/inhoud/goed-werk.ts';
import { lastVolgorde, sortByVolgorde } from '../../../../../shared/domain/volgorde.ts';
import { type Notitie, skiveSchema } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { IconButton } from '../../../../components/IconButton.tsx';
import { Menu } from '../../../../components/Menu.tsx';
import { SnelInvoer } from '../../../../regie/velden/SnelInvoer.tsx';
import { TekstVlak } from '../../../../regie/velden/TekstVeld.tsx';
import { createId } from '../../../../store/ids.ts';
import { Deel } from '../../../../regie/rondom/Deel.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './Notities.module.css';

/** Sentences that were said about an element. Never on the zaal. */
export function Notities({ element }: { element: SkiveElement }) {
  const { state, act } = useRonde();
  const notities = sortByVolgorde(state.notities).filter((notitie) => notitie.element === element.id);

  function add(teksten: readonly string[]): Promise<boolean> {
    const first = lastVolgorde(state.notities);
    return act({
      type: 'notitiesToegevoegd',
      notities: teksten.map((tekst, index) => ({
        id: createId(),
        volgorde: first + index,
        element: element.id,
        tekst,
      })),
    });
  }

  return (
    <Deel titel="Wat er gezegd wordt">
      <p className={styles.uitleg}>Blijft hier, komt niet op de zaal.</p>
      <SnelInvoer
        label="Nieuwe notitie"
        veld={element.id}
        placeholder="Letterlijk, in hun woorden"
        onAdd={add}
      />
      <ul className={styles.lijst}>
        {notities.map((notitie, index) => (
          <NotitieRij key={notitie.id} notitie={notitie} nummer={index + 1} />
        ))}
      </ul>
    </Deel>
  );
}

const WEG = 'weg';

function NotitieRij({ notitie: { id, tekst, element }, nummer }: { notitie: Notitie; nummer: number }) {
  const { act } = useRonde();
  const naam = `notitie ${String(nummer)}`;
  return (
    <li className={styles.rij}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        stored={tekst}
        save={(next) => act({ type: 'notitieGewijzigd', id, velden: { tekst: next } })}
        rows={1}
      />
      <Menu
        trigger={<IconButton icon="meer" label={`Meer met ${naam}`} />}
        label={`Meer met ${naam}`}
        actions={[
          ...SKIVE_ELEMENTEN.filter((other) => other.id !== element).map((other) => ({
            id: other.id as string,
            label: `Hoort bij ${other.nederlands}`,
          })),
          { id: WEG, label: 'Weghalen', icon: 'prullenbak' },
        ]}
        onAction={(gekozen) => {
          if (gekozen === WEG) void act({ type: 'notitieVerwijderd', id });
          else void act({ type: 'notitieGewijzigd', id, velden: { element: skiveSchema.parse(gekozen) } });
        }}
      />
    </li>
  );
}
