import { joinClassNames } from '../../../components/class-names.ts';
import type { GoedWerkZaal } from '../../../../shared/werkvormen/goed-werk/zaal.ts';
import styles from './SkiveZaal.module.css';

type Skive = Extract<GoedWerkZaal, { soort: 'skive' }>;

/** The five elements of SKIVE: all of them with what they mean, or the one that is talked about with its question. */
export function SkiveZaal({ beeld: { elementen, nu } }: { beeld: Skive }) {
  const element = elementen.find(({ id }) => id === nu?.id);
  const vraag = nu?.vraag ?? null;
  if (element === undefined) return <Overzicht elementen={elementen} />;
  return (
    <div className={styles.gesprek}>
      <ol className={styles.rij}>
        {elementen.map(({ id, letter, naam }) => (
          <li
            key={id}
            className={joinClassNames(styles.deel, id === element.id && styles.nu)}
            aria-current={id === element.id}
          >
            <span className={styles.letter}>{letter}</span>
            {naam}
          </li>
        ))}
      </ol>
      <section className={styles.element}>
        {vraag === null ? (
          <>
            <h2 className={styles.groteNaam}>{element.naam}</h2>
            <p className={styles.groteUitleg}>{element.betekenis}</p>
          </>
        ) : (
          <>
            <p className={styles.betekenis}>{element.betekenis}</p>
            <h2 className={styles.vraag}>{vraag}</h2>
          </>
        )}
      </section>
    </div>
  );
}

function Overzicht({ elementen }: Pick<Skive, 'elementen'>) {
  return (
    <ol className={styles.overzicht}>
      {elementen.map(({ id, letter, naam, betekenis }) => (
        <li key={id} className={styles.regel}>
          <span className={styles.grootLetter}>{letter}</span>
          <h2 className={styles.naam}>{naam}</h2>
          <p className={styles.uitleg}>{betekenis}</p>
        </li>
      ))}
    </ol>
  );
}
