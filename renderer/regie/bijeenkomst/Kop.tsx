import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { Aanwezigheid } from './Aanwezigheid.tsx';
import { formatDatum } from '../datum.ts';
import { DocumentenMenu } from '../documenten/DocumentenMenu.tsx';
import { RondomKnoppen } from '../rondom/RondomKnoppen.tsx';
import styles from './Kop.module.css';
import { useDeel, usePeople } from './use-bijeenkomst.ts';

/** The two sides of a bijeenkomst. */
export type Blad = 'voorbereiden' | 'uitvoeren';

export interface KopProps {
  blad: Blad;
  onBlad: (blad: Blad) => void;
  onToetsen: () => void;
  /** Opens what can be printed. */
  onPapier: () => void;
  /** Locks regie. */
  onSlot: () => void;
}

/** The top of the screen: which bijeenkomst this is, the way back, who is there, the keys. */
export function Kop({ blad, onBlad, onToetsen, onPapier, onSlot }: KopProps) {
  const { bijeenkomst } = useRegie();
  const { titel, datum, groep, isVoorbeeld, isOefening } = useDeel((open) => ({
    titel: open.state.titel,
    datum: open.state.datum,
    groep: open.groep.naam,
    isVoorbeeld: open.isVoorbeeld,
    isOefening: open.oefeningVan !== null,
  }));
  const { aanwezig, deelnemers } = usePeople();
  const [isAanwezigOpen, setIsAanwezigOpen] = useState(false);
  return (
    <header className={styles.kop}>
      <IconButton icon="terug" label="Terug naar de bibliotheek" onPress={() => void bijeenkomst.close()} />
      <div className={styles.naam}>
        <h1 className={styles.titel}>{titel === '' ? 'Zonder titel' : titel}</h1>
        <p className={styles.onder}>
          {isOefening ? 'Oefening · ' : ''}
          {isVoorbeeld ? 'Voorbeeld · ' : ''}
          {formatDatum(datum)} · {groep}
        </p>
      </div>
      <SegmentedControl
        label="Wat je doet"
        segments={[
          { id: 'voorbereiden', label: 'Voorbereiden' },
          { id: 'uitvoeren', label: 'Uitvoeren' },
        ]}
        value={blad}
        onChange={(next) => {
          if (next !== null) onBlad(next);
        }}
      />
      <div className={styles.rechts}>
        <RondomKnoppen />
        <Button
          variant="quiet"
          icon="mensen"
          onPress={() => {
            setIsAanwezigOpen(true);
          }}
        >
          {aanwezig.length} van {Object.keys(deelnemers).length} aanwezig
        </Button>
        <DocumentenMenu />
        <IconButton icon="afdrukken" label="Afdrukken op papier" shortcut="Ctrl+P" onPress={onPapier} />
        <IconButton icon="slot" label="Regie vergrendelen" shortcut="Ctrl+L" onPress={onSlot} />
        <IconButton icon="vraag" label="Hulp" shortcut="F1" onPress={onToetsen} />
      </div>
      {isAanwezigOpen ? (
        <Aanwezigheid
          onClose={() => {
            setIsAanwezigOpen(false);
          }}
        />
      ) : null}
    </header>
  );
}
