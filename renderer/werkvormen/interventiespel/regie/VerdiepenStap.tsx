import { describeMatrix, computeMatrix } from '../../../../shared/werkvormen/interventiespel/matrix.ts';
import { MATRIX_FIGUUR } from '../../../../shared/werkvormen/interventiespel/opbrengst.ts';
import { renderFiguur } from '../../../charts/register.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { Vragen } from '../../tonen/Vragen.tsx';
import { EersteKeuzes } from './EersteKeuzes.tsx';
import { Inzichten } from './Inzichten.tsx';
import { Koppelen } from './Koppelen.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

/** Which gebieden the interventions need, what is used much or never, and what everybody reaches for first. */
export function VerdiepenStap() {
  const { state, stap } = useRonde();
  const tonen = useTonen();
  const matrix = computeMatrix(state);
  return (
    <div className={styles.stap}>
      <Koppelen />
      <Deel titel="Wat gebruiken jullie?">
        <div role="img" aria-label={describeMatrix(matrix)}>
          {renderFiguur(MATRIX_FIGUUR, matrix, 'scherm')}
        </div>
      </Deel>
      <EersteKeuzes />
      <Inzichten />
      <Vragen tonen={tonen} vragen={stap.vragen} isOpen />
    </div>
  );
}
