import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { RondeBeeld } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { Button } from '../../../../components/Button.tsx';
import styles from './BeeldKeuze.module.css';

export interface BeeldKeuzeProps {
  beelden: readonly RondeBeeld[];
  gekozen: string;
  onKies: (id: string) => void;
  onBegin: () => void;
  onBewaren: () => void;
}

/** The Beelden of this ronde, as sheets to take up one at a time. */
export function BeeldKeuze({ beelden, gekozen, onKies, onBegin, onBewaren }: BeeldKeuzeProps) {
  return (
    <div className={styles.balk}>
      <ToggleButtonGroup
        aria-label="Beelden"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[gekozen]}
        onSelectionChange={(keys) => {
          const [first] = keys;
          if (first !== undefined) onKies(String(first));
        }}
        className={styles.lijst ?? ''}
      >
        {beelden.map((beeld, index) => (
          <ToggleButton key={beeld.id} id={beeld.id} className={styles.vel ?? ''}>
            {nameBeeld(beeld, index)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button variant="quiet" icon="plus" onPress={onBegin}>
        Nog een Beeld
      </Button>
      <Button icon="exporteren" onPress={onBewaren} className={styles.bewaren}>
        Bewaren als Word
      </Button>
    </div>
  );
}

/** How a Beeld is called in a list: its title, else its first words, else its number. */
function nameBeeld(
  { titel, kernuitspraak }: Pick<RondeBeeld, 'titel' | 'kernuitspraak'>,
  index: number,
): string {
  return titel || kernuitspraak || `Beeld ${String(index + 1)}`;
}
