import { FitText } from '../../zaal/fit/FitText.tsx';
import { ONE_COLUMN } from '../../zaal/fit/fit-text.ts';
import styles from './VraagZaal.module.css';

/** One question to talk about, as large as it can be. */
export function VraagZaal({ vraag }: { vraag: string }) {
  return (
    <FitText steps={ONE_COLUMN}>
      <p className={styles.vraag}>{vraag}</p>
    </FitText>
  );
}
