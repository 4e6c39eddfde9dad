import type { Ref } from 'react';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './Bestemming.module.css';

export interface BestemmingProps {
  /** Names of the files when every Beeld gets its own; null for one file, whose name can be changed. */
  namen: readonly string[] | null;
  bestandsnaam: string;
  onBestandsnaam: (naam: string) => void;
  naamVeld: Ref<HTMLInputElement>;
  map: string;
  onMap: () => void;
}

/** The longest name that is asked for; the service shortens what a disk does not take. */
const MAX_NAAM = 120;

/** Under what name and in which folder. */
export function Bestemming({ namen, bestandsnaam, onBestandsnaam, naamVeld, map, onMap }: BestemmingProps) {
  return (
    <div className={styles.bestemming}>
      {namen === null ? (
        <TextField
          label="Bestandsnaam"
          value={bestandsnaam}
          onChange={onBestandsnaam}
          maxLength={MAX_NAAM}
          inputRef={naamVeld}
        />
      ) : (
        <div>
          <p className={styles.kopje}>Bestandsnamen</p>
          <ul className={styles.namen}>
            {namen.map((naam, index) => (
              // Two Beelden may have one title
              <li key={index}>{naam}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.map}>
        <div className={styles.plek}>
          <p className={styles.kopje}>Map</p>
          <p className={styles.pad}>{map === '' ? 'Even zoeken…' : map}</p>
        </div>
        <Button icon="bibliotheek" onPress={onMap}>
          Andere map…
        </Button>
      </div>
    </div>
  );
}
