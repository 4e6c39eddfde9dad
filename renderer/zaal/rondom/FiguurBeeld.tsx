import { renderFiguur } from '../../charts/register.tsx';
import styles from './FiguurBeeld.module.css';

export interface FiguurBeeldProps {
  readonly figuur: string;
  readonly data: unknown;
  readonly alt: string;
}

/** A chart, as large as it goes. */
export function FiguurBeeld({ figuur, data, alt }: FiguurBeeldProps) {
  return (
    <div className={styles.vlak} role="img" aria-label={alt}>
      {renderFiguur(figuur, data, 'scherm')}
    </div>
  );
}
