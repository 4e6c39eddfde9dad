import type { VerslagDeel } from '../../../shared/verslag/verslag.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import styles from './VerslagDelen.module.css';

export interface VerslagDelenProps {
  delen: readonly VerslagDeel[];
  /** Ids of the parts that are left out. */
  weggelaten: readonly string[];
  onWeglaten: (weggelaten: string[]) => void;
}

/** Which parts go along. */
export function VerslagDelen({ delen, weggelaten, onWeglaten }: VerslagDelenProps) {
  return (
    <fieldset className={styles.delen}>
      <legend className={styles.legenda}>Wat komt erin?</legend>
      {delen.map(({ id, titel }) => (
        <Checkbox
          key={id}
          isSelected={!weggelaten.includes(id)}
          onChange={(isAlong) => {
            onWeglaten(isAlong ? weggelaten.filter((other) => other !== id) : [...weggelaten, id]);
          }}
        >
          {titel}
        </Checkbox>
      ))}
    </fieldset>
  );
}
