import type { Geparkeerd } from '../../../shared/domain/rondom.ts';
import { lastVolgorde, sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { SnelInvoer } from '../velden/SnelInvoer.tsx';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import { Deel } from './Deel.tsx';
import styles from './Parkeerplaats.module.css';
import { ToonKnop } from './ToonKnop.tsx';
import { useVerwijderen } from './use-verwijderen.ts';

/** Remarks that were kept for later: dealt with or not yet. */
export function Parkeerplaats({ onClose }: { onClose: () => void }) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const lijst = sortByVolgorde(state.parkeerplaats);
  const open = lijst.filter(({ isAfgehandeld }) => !isAfgehandeld);
  const klaar = lijst.filter(({ isAfgehandeld }) => isAfgehandeld);

  function add(teksten: readonly string[]): Promise<boolean> {
    const first = lastVolgorde(state.parkeerplaats);
    return act({
      type: 'itemsToegevoegd',
      lijst: 'parkeerplaats',
      items: teksten.map((tekst, index) => ({
        id: createId(),
        volgorde: first + index,
        tekst,
        isAfgehandeld: false,
      })),
    });
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title="Parkeerplaats" size="large">
      <SnelInvoer
        label="Nieuwe opmerking"
        placeholder="Enter voegt toe; buiten dit venster: de toets P"
        onAdd={add}
      />
      <Deel
        titel="Nog te doen"
        acties={
          <ToonKnop
            uitgelicht={RONDOM.parkeerplaats}
            wat="de parkeerplaats"
            onderdeelId={null}
            isLeeg={open.length === 0}
          />
        }
      >
        {open.length === 0 ? (
          <p className={styles.leeg}>Er staat niets meer open.</p>
        ) : (
          <Rijen items={open} />
        )}
      </Deel>
      {klaar.length === 0 ? null : (
        <Deel titel="Afgehandeld">
          <Rijen items={klaar} />
        </Deel>
      )}
    </Dialog>
  );
}

function Rijen({ items }: { items: readonly Geparkeerd[] }) {
  return (
    <ul className={styles.lijst}>
      {items.map((item) => (
        <Rij key={item.id} item={item} />
      ))}
    </ul>
  );
}

function Rij({ item: { id, tekst, isAfgehandeld } }: { item: Geparkeerd }) {
  const act = useAct();
  const remove = useVerwijderen();
  return (
    <li className={styles.rij}>
      <TekstVlak
        label="Opmerking"
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => act({ type: 'itemGewijzigd', lijst: 'parkeerplaats', id, velden: { tekst: next } })}
      />
      <Checkbox
        aria-label={`Afgehandeld: ${tekst}`}
        isSelected={isAfgehandeld}
        onChange={(next) =>
          void act({ type: 'itemGewijzigd', lijst: 'parkeerplaats', id, velden: { isAfgehandeld: next } })
        }
      >
        Afgehandeld
      </Checkbox>
      <IconButton
        icon="prullenbak"
        label={`Verwijder: ${tekst}`}
        onPress={() => void remove('parkeerplaats', id)}
      />
    </li>
  );
}
