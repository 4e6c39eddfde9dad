import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Gebied } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { joinClassNames } from '../../components/class-names.ts';
import { Mark } from '../../components/Mark.tsx';
import styles from './GebiedKiezer.module.css';

export interface GebiedKiezerProps {
  readonly gebieden: readonly Gebied[];
  readonly gekozen: string;
  readonly onKies: (id: string) => void;
  /** How many there are in an area. */
  readonly count: (id: string) => number;
}

/** The areas, one under the other; the chosen one is worked on beside it. Arrows go from one to the next. */
export function GebiedKiezer({ gebieden, gekozen, onKies, count }: GebiedKiezerProps) {
  return (
    <ToggleButtonGroup
      aria-label="Gebied"
      orientation="vertical"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[gekozen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onKies(String(key));
      }}
      className={joinClassNames(styles.kiezer)}
    >
      {gebieden.map(({ id, naam, merk, stagesoort }, index) => (
        <div key={id} className={styles.plek}>
          {stagesoort === '' || stagesoort === gebieden[index - 1]?.stagesoort ? null : (
            <p className={styles.soort}>{stagesoort}</p>
          )}
          <ToggleButton id={id} className={joinClassNames(styles.gebied)}>
            {merk === null ? null : <Mark kind={merk} />}
            <span className={styles.naam}>{naam}</span>
            <span className={styles.aantal}>{count(id)}</span>
          </ToggleButton>
        </div>
      ))}
    </ToggleButtonGroup>
  );
}
