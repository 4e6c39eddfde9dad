import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Switch } from '../../components/Switch.tsx';
import { usePresentatie, useRegie } from '../../store/use-regie.ts';
import styles from './ZaalInstellingen.module.css';
import { ZaalKiezen } from './ZaalKiezen.tsx';

const KLEINSTE = 0.8;
const GROOTSTE = 1.6;
const TREDE = 0.1;

/** How the zaal looks and what it may do: text size, paper, timer, touch, display. */
export function ZaalInstellingen() {
  const [isMeer, setIsMeer] = useState(false);
  return (
    <div className={styles.instellingen}>
      <Button
        variant="quiet"
        icon={isMeer ? 'omhoog' : 'omlaag'}
        aria-expanded={isMeer}
        onPress={() => {
          setIsMeer(!isMeer);
        }}
        className={styles.meer}
      >
        Instellingen van de zaal
      </Button>
      {isMeer ? <Meer /> : null}
    </div>
  );
}

/** What is set now and then: mostly before the start. */
function Meer() {
  const { zaal } = useRegie();
  const { schaal, papier, toontTimer, metGeluid, isAanraakbaar } = usePresentatie();
  const [isKiezen, setIsKiezen] = useState(false);
  const setSchaal = (next: number): void => {
    void zaal.change({ schaal: Math.min(GROOTSTE, Math.max(KLEINSTE, Math.round(next * 10) / 10)) });
  };
  return (
    <>
      <div className={styles.rij} role="group" aria-label="Tekstgrootte op de zaal">
        <span>Tekstgrootte</span>
        <IconButton
          icon="min"
          variant="normal"
          label="Tekst op de zaal kleiner"
          isDisabled={schaal <= KLEINSTE}
          onPress={() => {
            setSchaal(schaal - TREDE);
          }}
        />
        <output className={styles.getal}>{Math.round(schaal * 100)}%</output>
        <IconButton
          icon="plus"
          variant="normal"
          label="Tekst op de zaal groter"
          isDisabled={schaal >= GROOTSTE}
          onPress={() => {
            setSchaal(schaal + TREDE);
          }}
        />
      </div>
      <div className={styles.rij}>
        <span>Papier</span>
        <SegmentedControl
          label="Papier op de zaal"
          segments={[
            { id: 'licht', label: 'Licht', icon: 'licht' },
            { id: 'donker', label: 'Donker', icon: 'donker' },
          ]}
          value={papier}
          onChange={(next) => void (next !== null && zaal.change({ papier: next }))}
        />
      </div>
      <Switch isSelected={toontTimer} onChange={(next) => void zaal.change({ toontTimer: next })}>
        Timer op de zaal
      </Switch>
      <Switch isSelected={metGeluid} onChange={(next) => void zaal.change({ metGeluid: next })}>
        Geluid bij de timer
      </Switch>
      <Switch isSelected={isAanraakbaar} onChange={(next) => void zaal.change({ isAanraakbaar: next })}>
        Aanraken op de zaal
      </Switch>
      <Button
        variant="quiet"
        icon="instellingen"
        onPress={() => {
          setIsKiezen(true);
        }}
      >
        Scherm van de zaal…
      </Button>
      {isKiezen ? (
        <ZaalKiezen
          onClose={() => {
            setIsKiezen(false);
          }}
        />
      ) : null}
    </>
  );
}
