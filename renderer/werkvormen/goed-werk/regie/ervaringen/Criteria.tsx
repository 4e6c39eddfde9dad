import { CRITERIA } from '../../../../../shared/inhoud/goed-werk.ts';
import { uitlichten } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Deel } from '../../../../regie/rondom/Deel.tsx';
import { ToonKnop } from '../ToonKnop.tsx';
import styles from './Criteria.module.css';

/** The three criteria, each with the question that checks an experience. */
export function Criteria() {
  return (
    <Deel
      titel="Past de ervaring?"
      acties={<ToonKnop uitgelicht={uitlichten.criteria} wat="de drie criteria" />}
    >
      <ol className={styles.lijst}>
        {CRITERIA.map(({ id, naam, controlevraag }) => (
          <li key={id} className={styles.criterium}>
            <strong>{naam}</strong>
            <p className={styles.vraag}>{controlevraag}</p>
          </li>
        ))}
      </ol>
    </Deel>
  );
}
