import type { ClipboardEvent, SubmitEvent } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { putBack, useGetypt } from '../../regie/velden/use-getypt.ts';
import { createId } from '../../store/ids.ts';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import styles from './EigenKaartje.module.css';
import { toNieuweKaarten } from './nieuwe-kaarten.ts';

/** Adds own cards: Enter adds one and stays, pasting several lines adds several. */
export function EigenKaartje({ act }: { readonly act: (actie: Actie) => Promise<boolean> }) {
  const [titel, setTitel] = useGetypt('Eigen kaartje');

  async function add(text: string): Promise<void> {
    const kaarten = toNieuweKaarten(text).map((kaart) => ({ id: createId(), ...kaart }));
    if (kaarten.length === 0) return;
    setTitel('');
    // What was refused comes back into the field: nothing that was typed is lost.
    if (!(await act({ type: 'kaartenToegevoegd', kaarten }))) setTitel(putBack(text));
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    const text = event.clipboardData.getData('text/plain');
    if (toNieuweKaarten(text).length < 2) return;
    event.preventDefault();
    void add(titel === '' ? text : `${titel} ${text}`);
  }

  return (
    <form
      className={styles.formulier}
      onPaste={onPaste}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void add(titel);
      }}
    >
      <TextField
        label="Eigen kaartje"
        isLabelHidden
        placeholder="Eigen kaartje"
        value={titel}
        onChange={setTitel}
        className={styles.veld}
      />
      <IconButton icon="plus" label="Kaartje toevoegen" type="submit" variant="normal" />
    </form>
  );
}
