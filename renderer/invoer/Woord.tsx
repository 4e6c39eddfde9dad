import { type SubmitEvent, useState } from 'react';
import type { InvoerPersoon } from '../../shared/invoer/invoer-beeld.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/TextField.tsx';
import { Blad } from './Blad.tsx';
import styles from './Formulier.module.css';
import { usePoging } from './use-poging.ts';

/** The word that lets somebody back to their own text: chosen the first time, asked for later. */
export function Woord({ persoon, onTerug }: { persoon: InvoerPersoon; onTerug: () => void }) {
  const [woord, setWoord] = useState('');
  const { melding, doe } = usePoging();
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    doe((ask) => ask('startBeurt', { deelnemerId: persoon.id, woord }));
  };
  return (
    <form noValidate className={styles.formulier} onSubmit={start}>
      <Blad
        boven={persoon.naam}
        titel={persoon.heeftWoord ? 'Wat is jouw woord?' : 'Kies een woord'}
        knoppen={
          <>
            <Button size="large" icon="terug" onPress={onTerug}>
              Terug
            </Button>
            <Button size="large" variant="primary" type="submit">
              Verder
            </Button>
          </>
        }
      >
        <p>
          {persoon.heeftWoord
            ? 'Typ het woord dat je eerder koos. Weet je het niet meer? Vraag de begeleider.'
            : 'Alleen met dit woord kom je later terug bij je eigen tekst. Vertel het aan niemand.'}
        </p>
        {persoon.isIngeleverd ? (
          <p>Je hebt al ingeleverd. Lever je opnieuw in, dan vervangt dat het eerste.</p>
        ) : null}
        <TextField
          label="Jouw woord"
          value={woord}
          onChange={setWoord}
          errorMessage={melding}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          className={styles.groot}
        />
      </Blad>
    </form>
  );
}
