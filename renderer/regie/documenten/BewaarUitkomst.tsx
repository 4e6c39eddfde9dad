import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import styles from './BewaarUitkomst.module.css';
import type { BewaarStand } from './use-bewaren.ts';

export interface BewaarUitkomstProps {
  stand: BewaarStand;
  /** The folder that was written to. */
  map: string;
  /** Whether there is one name, which can be changed. */
  kanAndereNaam: boolean;
  onVervang: () => void;
  onOpnieuw: () => void;
  onAndereNaam: () => void;
  /** Asks for another name and folder. */
  onOpslaanAls: () => void;
  onToonInMap: (pad: string) => void;
}

/** How it went, and the way on: replaced, another name, once more, or the folder. */
export function BewaarUitkomst(props: BewaarUitkomstProps) {
  const { stand, map, kanAndereNaam, onVervang, onOpnieuw, onAndereNaam, onOpslaanAls, onToonInMap } = props;
  const andereNaam = kanAndereNaam ? <Button onPress={onAndereNaam}>Andere naam</Button> : null;
  switch (stand.soort) {
    case 'kiezen':
    case 'bezig':
      return null;
    case 'bestaat':
      return (
        <div className={styles.uitkomst} data-toon="waarschuwing" role="alert">
          <Icon name="waarschuwing" className={styles.teken} />
          <p className={styles.tekst}>{describeBestaat(stand.bestanden.map(({ naam }) => naam))}</p>
          {andereNaam}
          <Button onPress={onVervang}>Vervangen</Button>
        </div>
      );
    case 'fout':
      return (
        <div className={styles.uitkomst} data-toon="fout" role="alert">
          <Icon name="fout" className={styles.teken} />
          <p className={styles.tekst}>{stand.melding}</p>
          {kanAndereNaam ? <Button onPress={onOpslaanAls}>Opslaan als…</Button> : null}
          <Button onPress={onOpnieuw}>Opnieuw</Button>
        </div>
      );
    case 'klaar':
      return (
        <div className={styles.uitkomst} data-toon="gelukt" role="status">
          <Icon name="gelukt" className={styles.teken} />
          <div className={styles.tekst}>
            <p>Bewaard in {map}:</p>
            <ul>
              {stand.bestanden.map(({ naam, pad }) => (
                <li key={pad} className={styles.bestand}>
                  <span className={styles.naam}>{naam}</span>
                </li>
              ))}
            </ul>
          </div>
          <Button
            icon="bibliotheek"
            onPress={() => {
              const [first] = stand.bestanden;
              if (first !== undefined) onToonInMap(first.pad);
            }}
          >
            Toon in map
          </Button>
        </div>
      );
  }
}

function describeBestaat(namen: readonly string[]): string {
  const [only] = namen;
  return namen.length === 1
    ? `${only ?? ''} bestaat al. Wil je dat bestand vervangen?`
    : `${String(namen.length)} van deze bestanden bestaan al. Wil je ze vervangen?`;
}
