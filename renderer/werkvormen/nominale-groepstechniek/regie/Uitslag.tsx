import type { Stemming } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { telStemmen } from '../../../../shared/werkvormen/nominale-groepstechniek/stemming.ts';
import {
  describeConclusie,
  describeControle,
  describeOpkomst,
  toUitslagBeeld,
  UITSLAG_FIGUUR,
} from '../../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import { renderFiguur } from '../../../charts/register.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import styles from './Regie.module.css';

/** The result of a vote that was closed, with the check of the sum. */
export function Uitslag({ stemming, kop = 'Uitslag' }: { stemming: Stemming; kop?: string }) {
  const uitslag = telStemmen(stemming);
  const beeld = toUitslagBeeld(stemming);
  const conclusie = describeConclusie(beeld);
  return (
    <Deel titel={kop}>
      <p>
        <strong>{conclusie}</strong>
      </p>
      <div role="img" aria-label={`Staven met de verdeling per idee. ${conclusie}`}>
        {renderFiguur(UITSLAG_FIGUUR, beeld, 'scherm')}
      </div>
      <p className={styles.uitleg}>
        {describeOpkomst(uitslag)} {describeControle(uitslag)}
      </p>
    </Deel>
  );
}
