import { useState } from 'react';
import type { EerdereRonde } from '../../../shared/domain/eerder.ts';
import { eerderUitgelicht } from '../../../shared/zaal/eerder-beeld.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { formatDatum } from '../datum.ts';
import { VerslagBlokken } from '../documenten/VerslagBlokken.tsx';
import { ToonKnop } from '../rondom/ToonKnop.tsx';
import styles from './EerderPaneel.module.css';
import { useEerdere, useEerdereRondes } from './use-eerdere.ts';

/** What this groep left earlier, to read beside today's. Nothing at all when there was no earlier bijeenkomst. */
export function EerderPaneel() {
  const eerdere = useEerdere();
  const [isOpen, setIsOpen] = useState(false);
  const [gekozenId, setGekozenId] = useState<string | null>(null);
  const [first] = eerdere;
  if (first === undefined) return null;
  const eerder = eerdere.find(({ id }) => id === gekozenId) ?? first;
  return (
    <Sheet className={styles.blad} aria-labelledby="eerder">
      <div className={styles.kop}>
        <h2 id="eerder" className={styles.titel}>
          Vorige keer
        </h2>
        <Button
          variant="quiet"
          icon={isOpen ? 'omhoog' : 'omlaag'}
          aria-expanded={isOpen}
          onPress={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? 'Sluiten' : 'Ernaast leggen'}
        </Button>
      </div>
      {isOpen ? (
        <>
          <Select
            label="Bijeenkomst"
            options={eerdere.map(({ id, titel, datum }) => ({
              id,
              label: titel === '' ? 'Zonder titel' : titel,
              description: formatDatum(datum),
            }))}
            value={eerder.id}
            onChange={setGekozenId}
          />
          <Opbrengst key={eerder.id} eerderId={eerder.id} />
        </>
      ) : null}
    </Sheet>
  );
}

function Opbrengst({ eerderId }: { readonly eerderId: string }) {
  const rondes = useEerdereRondes(eerderId);
  const [gekozenId, setGekozenId] = useState<string | null>(null);
  if (rondes === null) return null;
  const ronde = rondes.find(({ id }) => id === gekozenId) ?? rondes[0];
  if (ronde === undefined) return <p className={styles.leeg}>Deze bijeenkomst liet niets na.</p>;
  return (
    <>
      <Select
        label="Wat"
        options={rondes.map(({ id, titel }) => ({ id, label: titel }))}
        value={ronde.id}
        onChange={setGekozenId}
      />
      <Delen eerderId={eerderId} ronde={ronde} />
    </>
  );
}

/** Part by part, because the zaal shows one thing at a time. */
function Delen({ eerderId, ronde }: { readonly eerderId: string; readonly ronde: EerdereRonde }) {
  return ronde.delen.map(({ titel, blokken }, deel) => (
    <section key={deel} className={styles.deel} aria-label={titel}>
      <div className={styles.kop}>
        <h3 className={styles.deelTitel}>{titel}</h3>
        <ToonKnop
          uitgelicht={eerderUitgelicht({ bijeenkomstId: eerderId, rondeId: ronde.id, deel })}
          wat={`${titel} van vorige keer`}
          onderdeelId={null}
          isKort
        />
      </div>
      <VerslagBlokken blokken={blokken} />
    </section>
  ));
}
