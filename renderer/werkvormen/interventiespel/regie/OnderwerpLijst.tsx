import { Icon } from '../../../components/Icon.tsx';
import { KeuzeLijst, KeuzeRegel } from './KeuzeLijst.tsx';
import styles from './OnderwerpLijst.module.css';

export interface OnderwerpRegel {
  readonly id: string;
  readonly naam: string;
  readonly soort: 'situatie' | 'stapel';
  /** How many interventions there are. */
  readonly aantal: number;
  readonly isGeweest?: boolean;
}

export interface OnderwerpLijstProps {
  readonly label: string;
  readonly regels: readonly OnderwerpRegel[];
  readonly gekozen: string | null;
  readonly onKies: (id: string) => void;
}

/** The situations and piles with how many interventions each has; one of them is chosen. */
export function OnderwerpLijst({ label, regels, gekozen, onKies }: OnderwerpLijstProps) {
  return (
    <KeuzeLijst label={label}>
      {regels.map(({ id, naam, soort, aantal, isGeweest }) => (
        <KeuzeRegel
          key={id}
          tekst={naam}
          isSterk={soort === 'stapel'}
          isGekozen={gekozen === id}
          onKies={() => {
            onKies(id);
          }}
        >
          {isGeweest === true ? <Icon name="vink" label="besproken" /> : null}
          <span
            className={styles.aantal}
            aria-label={aantal === 1 ? '1 interventie' : `${String(aantal)} interventies`}
          >
            {aantal}
          </span>
        </KeuzeRegel>
      ))}
    </KeuzeLijst>
  );
}
