import { isRondom } from '../../../shared/zaal/rondom-beeld.ts';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { usePresentatie, useRegie, useSchermen } from '../../store/use-regie.ts';
import { useDeel, usePlek } from '../bijeenkomst/use-bijeenkomst.ts';
import type { Opdrachten } from '../bijeenkomst/opdrachten.ts';
import { shownToets } from '../toetsen/toetsen.ts';
import styles from './ZaalKnoppen.module.css';

/** What the room sees: present, neutral, held; assignment or board. Black is in the bar at the bottom. */
export function ZaalKnoppen({ opdrachten }: { opdrachten: Opdrachten }) {
  const { zaal } = useRegie();
  const positie = useDeel(({ state }) => state.positie);
  const { modus, isBevroren, isZwart, vlak, uitgelicht } = usePresentatie();
  const schermen = useSchermen();
  const nu = usePlek(positie);
  const isOpen = schermen?.zaal === 'open' || schermen?.zaal === 'venster';
  const isAan = isOpen && modus === 'volgt' && !isZwart;
  return (
    <div className={styles.knoppen}>
      <Button
        variant={isAan || positie === null ? 'normal' : 'primary'}
        icon="zaal"
        shortcut={shownToets('presenteer')}
        onPress={() => {
          void opdrachten.doe('presenteer');
        }}
        className={styles.breed}
      >
        {isAan ? 'Zaal volgt de stap' : 'Presenteren'}
      </Button>
      <ToggleButton
        className={styles.half}
        shortcut={shownToets('neutraal')}
        isSelected={modus === 'neutraal'}
        onChange={() => {
          void opdrachten.doe('neutraal');
        }}
      >
        Neutraal
      </ToggleButton>
      <ToggleButton
        className={styles.half}
        shortcut={shownToets('bevries')}
        isSelected={isBevroren}
        onChange={() => {
          void opdrachten.doe('bevries');
        }}
      >
        Bevries
      </ToggleButton>
      {nu?.ronde === null || nu === null ? null : (
        <SegmentedControl
          label="Wat de zaal van de stap toont"
          segments={[
            { id: 'opdracht', label: 'Opdracht', icon: 'tekst' },
            { id: 'bord', label: 'Bord', icon: 'kwadrant' },
          ]}
          // Neither is there while something around the werkvorm is put forward; choosing one takes that away.
          value={isRondom(uitgelicht) ? null : (vlak ?? nu.stap?.zaal ?? 'opdracht')}
          onChange={(next) =>
            void zaal.change({ vlak: next, ...(isRondom(uitgelicht) ? { uitgelicht: null } : {}) })
          }
          className={styles.breed}
        />
      )}
    </div>
  );
}
