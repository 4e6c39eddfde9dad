import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import type { KaderPlek } from '../../../shared/domain/programma.ts';
import { usePresentatie, useRegie } from '../../store/use-regie.ts';
import { shownToets } from '../toetsen/toetsen.ts';
import styles from './Bedieningsbalk.module.css';
import { TimerBediening } from './TimerBediening.tsx';
import { useDeel, usePlekken } from './use-bijeenkomst.ts';
import type { Opdrachten } from './opdrachten.ts';

export interface BedieningsbalkProps {
  opdrachten: Opdrachten;
  isUitvoeren: boolean;
  /** Turns to the side where the bijeenkomst is run. */
  onBegin: () => void;
}

/**
 * The edge of the table: what is needed under pressure, always in the same place. From left to right: take back,
 * the time, the zaal black, the next stap.
 */
export function Bedieningsbalk({ opdrachten, isUitvoeren, onBegin }: BedieningsbalkProps) {
  const { isZwart } = usePresentatie();
  const isBegonnen = useDeel(({ state }) => state.positie !== null);
  return (
    <footer className={styles.balk} aria-label="Bediening">
      <Terugnemen opdrachten={opdrachten} />
      <div className={styles.midden}>{isBegonnen ? <TimerBediening opdrachten={opdrachten} /> : null}</div>
      <div className={styles.rechts}>
        <ToggleButton
          size="large"
          icon="zwart"
          shortcut={shownToets('zwart')}
          isSelected={isZwart}
          onChange={() => {
            void opdrachten.doe('zwart');
          }}
        >
          Zaal zwart
        </ToggleButton>
        {isBegonnen || isUitvoeren ? (
          <Stappen opdrachten={opdrachten} />
        ) : (
          <>
            <Oefenen />
            <Button size="large" variant="primary" icon="volgende" onPress={onBegin}>
              Naar uitvoeren
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}

/** Goes through the bijeenkomst with everything in it, and leaves no trace. */
function Oefenen() {
  const { bijeenkomst } = useRegie();
  const { id, oefeningVan } = useDeel((open) => ({ id: open.id, oefeningVan: open.oefeningVan }));
  if (oefeningVan !== null) return null;
  return (
    <Button size="large" icon="herstart" onPress={() => void bijeenkomst.startOefening(id)}>
      Oefenen
    </Button>
  );
}

function Terugnemen({ opdrachten }: { opdrachten: Opdrachten }) {
  const { ongedaan, opnieuw } = useDeel((open) => open.geschiedenis);
  return (
    <div className={styles.links}>
      <Button
        size="large"
        icon="ongedaan"
        shortcut={shownToets('ongedaan')}
        isDisabled={ongedaan === null}
        onPress={() => {
          void opdrachten.doe('ongedaan');
        }}
        className={styles.ongedaan}
      >
        <span className={styles.tweeRegels}>
          {ongedaan === null ? 'Ongedaan' : 'Ongedaan:'}{' '}
          {ongedaan === null ? null : <span className={styles.wat}>{ongedaan}</span>}
        </span>
      </Button>
      <IconButton
        icon="opnieuw"
        variant="normal"
        label={opnieuw === null ? 'Opnieuw doen' : `Opnieuw: ${opnieuw}`}
        shortcut="Ctrl+Y"
        isDisabled={opnieuw === null}
        onPress={() => {
          void opdrachten.doe('opnieuw');
        }}
        className={styles.groot}
      />
    </div>
  );
}

function Stappen({ opdrachten }: { opdrachten: Opdrachten }) {
  const isBegonnen = useDeel(({ state }) => state.positie !== null);
  const { volgende, vorige } = usePlekken();
  return (
    <>
      <IconButton
        icon="vorige"
        variant="normal"
        label="Vorige stap"
        shortcut="PgUp"
        isDisabled={vorige === null}
        onPress={() => {
          void opdrachten.doe('vorige');
        }}
        className={styles.groot}
      />
      <Button
        size="large"
        variant="primary"
        shortcut="PgDn"
        isDisabled={volgende === null}
        onPress={() => {
          void opdrachten.doe('volgende');
        }}
        className={styles.volgende}
      >
        <span className={styles.tweeRegels}>
          {isBegonnen ? 'Volgende stap:' : 'Begin:'}{' '}
          <span className={styles.wat}>{describeStraks(volgende, isBegonnen)}</span>
        </span>
      </Button>
    </>
  );
}

function describeStraks(straks: KaderPlek | null, isBegonnen: boolean): string {
  if (straks !== null) return straks.stap?.naam ?? straks.onderdeel.titel;
  return isBegonnen ? 'dit was de laatste' : 'het programma is leeg';
}
