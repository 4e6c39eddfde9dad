import { useRef, useState } from 'react';
import type { Opties } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import type { OptiesProps } from '../../werkvorm-scherm.ts';
import { readDek } from './read-dek.ts';
import styles from './EigenDek.module.css';

/** An own deck from a file, and the deck that ships as a file to go on from. */
export function EigenDek({ opties, onChange }: OptiesProps<Opties>) {
  const input = useRef<HTMLInputElement>(null);
  const [melding, setMelding] = useState<string | null>(null);

  async function read(file: File): Promise<void> {
    const { kaarten, melding: reden } = readDek(new Uint8Array(await file.arrayBuffer()));
    setMelding(reden);
    if (kaarten !== null) onChange({ ...opties, eigenDek: [...kaarten], kaartIds: null });
  }

  return (
    <section className={styles.dek} aria-label="Eigen kaartendek">
      {opties.eigenDek === null ? null : (
        <Message
          tone="gelukt"
          action={{
            label: 'Toch het dek van de app',
            onPress: () => {
              onChange({ ...opties, eigenDek: null });
            },
          }}
        >
          {`Eigen dek met ${String(opties.eigenDek.length)} kaartjes, van ‘${opties.eigenDek[0]?.titel ?? ''}’ tot ‘${opties.eigenDek.at(-1)?.titel ?? ''}’.`}
        </Message>
      )}
      {melding === null ? null : <Message tone="fout">{melding}</Message>}
      <div className={styles.knoppen}>
        <Button
          icon="openen"
          onPress={() => {
            input.current?.click();
          }}
        >
          Eigen kaartjes uit een CSV-bestand
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,text/csv"
        aria-label="Bestand met kaartjes"
        tabIndex={-1}
        className={styles.bestand}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file !== undefined) void read(file);
        }}
      />
    </section>
  );
}
