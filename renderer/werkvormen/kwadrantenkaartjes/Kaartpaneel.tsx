import { useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { Button } from '../../components/Button.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import { TekstVeld, TekstVlak } from '../../regie/velden/TekstVeld.tsx';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import {
  type Conclusie,
  type Kaart,
  type Label,
  LABELS,
} from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { ToonSchakelaar } from '../tonen/ToonSchakelaar.tsx';
import type { Tonen } from '../tonen/use-tonen.ts';
import styles from './Kaartpaneel.module.css';

export interface KaartpaneelProps {
  readonly kaart: Kaart;
  /** Where it lies, in words; null in the tray. */
  readonly plek: string | null;
  readonly conclusie: Conclusie | null;
  /** Whether there is something to conclude in this stap. */
  readonly metConclusie: boolean;
  readonly variant: 'blauw' | 'groen';
  readonly tonen: Tonen;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly onTerug: () => void;
  readonly onSluit: () => void;
}

const SEGMENTEN = (Object.keys(LABELS) as Label[]).map((id) => ({ id, label: capitalize(LABELS[id]) }));

/** The chosen card: its whole text, what the group concludes about it, and what can be done with it. */
export function Kaartpaneel(props: KaartpaneelProps) {
  const { kaart, plek, variant, tonen, act, onTerug, onSluit } = props;
  const [isBewerken, setIsBewerken] = useState(false);
  return (
    <section
      className={styles.paneel}
      aria-label={`Kaartje ${String(kaart.volgorde)}`}
      data-variant={variant}
    >
      <header className={styles.kop}>
        <span className={styles.schijf}>{kaart.volgorde}</span>
        <div className={styles.woorden}>
          {isBewerken ? <Bewerken kaart={kaart} act={act} /> : <Lezen kaart={kaart} />}
          <p className={styles.plek}>{plek ?? 'Ligt in de bak'}</p>
        </div>
        <IconButton icon="sluiten" label="Kaartje sluiten" onPress={onSluit} />
      </header>
      {props.metConclusie ? <ConclusieVeld {...props} /> : null}
      <div className={styles.knoppen}>
        <ToonSchakelaar tonen={tonen} uitgelicht={kaart.id}>
          Groot op de zaal
        </ToonSchakelaar>
        {plek === null ? null : (
          <Button variant="quiet" icon="terug" onPress={onTerug}>
            Terug in de bak
          </Button>
        )}
        <ToggleButton icon="bewerken" isSelected={isBewerken} onChange={setIsBewerken}>
          Tekst wijzigen
        </ToggleButton>
        <IconButton
          icon="prullenbak"
          label="Kaartje weghalen"
          onPress={() => {
            onSluit();
            void act({ type: 'kaartVerwijderd', id: kaart.id });
          }}
        />
      </div>
    </section>
  );
}

function Lezen({ kaart }: { readonly kaart: Kaart }) {
  return (
    <>
      <h3 className={styles.titel}>{kaart.titel}</h3>
      {kaart.toelichting === '' ? null : <p className={styles.toelichting}>{kaart.toelichting}</p>}
    </>
  );
}

function Bewerken({ kaart, act }: Pick<KaartpaneelProps, 'kaart' | 'act'>) {
  return (
    <div className={styles.velden}>
      <TekstVeld
        label="Titel"
        stored={kaart.titel}
        save={(titel) => act({ type: 'kaartGewijzigd', id: kaart.id, velden: { titel } })}
      />
      <TekstVlak
        label="Toelichting"
        rows={2}
        stored={kaart.toelichting}
        save={(toelichting) => act({ type: 'kaartGewijzigd', id: kaart.id, velden: { toelichting } })}
      />
    </div>
  );
}

/** What the group concludes about a card: one label, and a note with it. */
export function ConclusieVeld({
  kaart,
  conclusie,
  act,
}: Pick<KaartpaneelProps, 'kaart' | 'conclusie' | 'act'>) {
  return (
    <div className={styles.conclusie}>
      <SegmentedControl
        label="Conclusie"
        segments={SEGMENTEN}
        value={conclusie?.label ?? null}
        canBeEmpty
        onChange={(label) => {
          void act(
            label === null
              ? { type: 'conclusieVerwijderd', id: kaart.id }
              : { type: 'conclusieGetrokken', id: kaart.id, label },
          );
        }}
      />
      {conclusie === null ? null : (
        <TekstVlak
          label="Notitie bij de conclusie"
          description="Komt bij de conclusie op de zaal."
          rows={2}
          stored={conclusie.notitie}
          save={(notitie) => act({ type: 'conclusieNotitieGewijzigd', id: kaart.id, notitie })}
        />
      )}
    </div>
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
}
