import { splitRegels } from '../../shared/domain/tekst.ts';
import { type RangordeVraag, schrijfPunten } from '../../shared/werkvormen/rangorde.ts';
import { IconButton } from '../components/IconButton.tsx';
import { ToggleButton } from '../components/ToggleButton.tsx';
import styles from './Rangorde.module.css';

export interface RangordeProps {
  vraag: RangordeVraag;
  /** Ids on lines, the most important first. */
  antwoord: string;
  onChange: (antwoord: string) => void;
}

/** A ranking: press what is most important first, then the next. What was chosen can be moved and taken back. */
export function Rangorde({ vraag, antwoord, onChange }: RangordeProps) {
  const { uitleg, opties, aantal } = vraag;
  const gekozen = splitRegels(antwoord);
  const change = (ids: readonly string[]): void => {
    onChange(ids.join('\n'));
  };
  return (
    <div className={styles.rangorde}>
      <p className={styles.uitleg}>{uitleg}</p>
      <div className={styles.naastElkaar}>
        <ul className={styles.opties} aria-label="Kies uit">
          {opties.map(({ id, naam }, index) => {
            const plek = gekozen.indexOf(id);
            return (
              <li key={id}>
                <ToggleButton
                  className={styles.optie}
                  autoFocus={index === 0 && gekozen.length === 0}
                  isSelected={plek !== -1}
                  isDisabled={plek === -1 && gekozen.length >= aantal}
                  onChange={(isGekozen) => {
                    change(isGekozen ? [...gekozen, id] : gekozen.filter((each) => each !== id));
                  }}
                >
                  {naam}
                </ToggleButton>
              </li>
            );
          })}
        </ul>
        <div className={styles.keuze}>
          <ol className={styles.plekken} aria-label="Jouw keuze, het belangrijkste eerst">
            {Array.from({ length: aantal }, (_, index) => (
              <Plek
                key={gekozen[index] ?? `leeg-${String(index)}`}
                vraag={vraag}
                gekozen={gekozen}
                index={index}
                onChange={change}
              />
            ))}
          </ol>
          <p className={styles.uitleg} role="status">
            {gekozen.length < aantal
              ? `Nog ${String(aantal - gekozen.length)} te kiezen.`
              : 'Klaar. Klopt het zo? Lever dan in.'}
          </p>
        </div>
      </div>
    </div>
  );
}

interface PlekProps {
  vraag: RangordeVraag;
  gekozen: readonly string[];
  index: number;
  onChange: (ids: readonly string[]) => void;
}

/** One place of the ranking: what it is worth, and what lies on it. */
function Plek({ vraag: { opties, aantal }, gekozen, index, onChange }: PlekProps) {
  const id = gekozen[index];
  const naam = opties.find((optie) => optie.id === id)?.naam;
  const punten = aantal === 1 ? 'Jouw stem' : schrijfPunten(aantal - index);
  const move = (to: number): void => {
    const others = gekozen.filter((_, other) => other !== index);
    onChange([...others.slice(0, to), id ?? '', ...others.slice(to)]);
  };
  if (naam === undefined) {
    return (
      <li className={styles.plek} data-leeg>
        <span className={styles.punten}>{punten}</span>
        <span className={styles.uitleg}>{index === 0 && aantal > 1 ? 'het belangrijkste' : ''}</span>
      </li>
    );
  }
  return (
    <li className={styles.plek}>
      <span className={styles.punten}>{punten}</span>
      <span className={styles.naam}>{naam}</span>
      {aantal === 1 ? null : (
        <span className={styles.knoppen}>
          <IconButton
            icon="omhoog"
            label={`Meer punten voor ${naam}`}
            isDisabled={index === 0}
            onPress={() => {
              move(index - 1);
            }}
          />
          <IconButton
            icon="omlaag"
            label={`Minder punten voor ${naam}`}
            isDisabled={index >= gekozen.length - 1}
            onPress={() => {
              move(index + 1);
            }}
          />
        </span>
      )}
    </li>
  );
}
