import { renderFiguur } from '../../charts/register.tsx';
import type { FiguurBeeldProps } from '../zaal-delen.ts';
import styles from './FiguurBeeld.module.css';

/** A chart, as large as it goes. */
export function FiguurBeeld({ figuur, data, alt }: FiguurBeeldProps) {
  return (
    <div className={styles.vlak} role="img" aria-label={alt}>
      {renderFiguur(figuur, data, 'scherm')}
    </div>
  );
}
