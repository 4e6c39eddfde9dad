import type { Afzender } from '../../../shared/domain/rondom.ts';
import { Button } from '../../components/Button.tsx';
import { Menu } from '../../components/Menu.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { keyOf, listAfzenders, nameOf } from './afzenders.ts';
import styles from './VanMenu.module.css';

export interface VanMenuProps {
  van: Afzender | null;
  /** Whose: "bijdrage 3". */
  wat: string;
  onChange: (van: Afzender | null) => void;
  /** False where only one person can have written it. */
  metGroepjes?: boolean;
}

/** Says who a bijdrage is from and lets it be somebody else: a deelnemer, a groepje, or nobody. */
export function VanMenu({ van, wat, onChange, metGroepjes = true }: VanMenuProps) {
  const { state, deelnemers } = useBijeenkomst();
  const keuzes = listAfzenders(state, deelnemers).filter(
    (keuze) => metGroepjes || keuze.van?.soort !== 'groepje',
  );
  const naam = nameOf(van, deelnemers);
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          icon={van?.soort === 'groepje' ? 'mensen' : 'persoon'}
          aria-label={`${naam}: van wie is ${wat}?`}
          className={styles.knop}
        >
          <span className={styles.naam}>{naam}</span>
        </Button>
      }
      label={`Van wie is ${wat}?`}
      actions={keuzes.map((keuze) => ({
        id: keuze.id,
        label: keuze.naam,
        ...(keuze.id === keyOf(van) ? { icon: 'vink' as const } : {}),
      }))}
      onAction={(id) => {
        onChange(keuzes.find((keuze) => keuze.id === id)?.van ?? null);
      }}
    />
  );
}
