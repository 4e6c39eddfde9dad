import { joinClassNames } from '../../components/class-names.ts';
import styles from './Zweefkaart.module.css';

/** The colour of its mark: of a quadrant, or quiet where colour would say nothing. */
export type ZweefVariant = 'blauw' | 'groen' | 'rustig';

export interface ZweefkaartProps {
  readonly nummer: number;
  readonly titel: string;
  readonly variant: ZweefVariant;
  /** Where it floats is set on the element itself, so that moving it renders nothing. */
  readonly attach: (element: HTMLElement | null) => void;
  /** Dragged on the other screen. */
  readonly isAnder?: boolean;
}

/** A card in the air: the middle of its mark is where it would be laid. */
export function Zweefkaart({ nummer, titel, variant, attach, isAnder = false }: ZweefkaartProps) {
  return (
    <div ref={attach} className={joinClassNames(styles.zweef, isAnder && styles.ander)} aria-hidden="true">
      <div className={styles.kaart} data-variant={variant}>
        <span className={styles.schijf}>{nummer}</span>
        <span className={styles.titel}>{titel}</span>
      </div>
    </div>
  );
}
