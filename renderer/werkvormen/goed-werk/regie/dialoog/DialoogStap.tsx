import { useState } from 'react';
import { SKIVE_ELEMENTEN } from '../../../../../shared/inhoud/goed-werk.ts';
import type { Skive } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { parseUitgelicht } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Tabs } from '../../../../components/Tabs.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './DialoogStap.module.css';
import { ElementBlad } from './ElementBlad.tsx';
import { Uitgangspunt } from './Uitgangspunt.tsx';

/** Stap 2: along the five elements of SKIVE, with questions for the zaal and quick notes that stay here. */
export function DialoogStap() {
  const { uitgelicht } = useRonde();
  // Coming back to this stap begins where the room is.
  const [element, setElement] = useState<Skive>(() => findShown(uitgelicht) ?? 'skills');
  return (
    <div className={styles.stap}>
      <Uitgangspunt />
      <Tabs
        label="Elementen van SKIVE"
        selected={element}
        onSelect={setElement}
        items={SKIVE_ELEMENTEN.map((each) => ({
          id: each.id,
          label: each.nederlands,
          content: <ElementBlad key={each.id} element={each} />,
        }))}
      />
    </div>
  );
}

function findShown(uitgelicht: string | null): Skive | undefined {
  const shown = parseUitgelicht(uitgelicht);
  return shown?.soort === 'skive' ? SKIVE_ELEMENTEN.find(({ id }) => id === shown.id)?.id : undefined;
}
