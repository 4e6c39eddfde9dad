import { type SubmitEvent, useState } from 'react';
import type { InvoerBeeld } from '../../shared/invoer/invoer-beeld.ts';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';
import { TextField } from '../components/TextField.tsx';
import type { Ask } from '../store/ask.ts';
import { Blad } from './Blad.tsx';
import styles from './Formulier.module.css';
import { NaarBegeleider } from './NaarBegeleider.tsx';
import { Stand } from './Stand.tsx';
import { usePoging } from './use-poging.ts';

export interface ZonderNaamProps {
  beeld: Extract<InvoerBeeld, { soort: 'zonderNaam' }>;
  onVerlaten: () => void;
  /** A new code word was given: it must be read before the writing begins. */
  onCodewoord: (codewoord: string) => void;
}

/** Nobody's turn, and no names: begin, or go on with a code word. */
export function ZonderNaam({
  beeld: { titel, voortgang, isBegin },
  onVerlaten,
  onCodewoord,
}: ZonderNaamProps) {
  const [isTerug, setIsTerug] = useState(false);
  const { melding, doe } = usePoging();
  if (isTerug) {
    return (
      <EigenCodewoord
        onTerug={() => {
          setIsTerug(false);
        }}
      />
    );
  }
  const begin = async (ask: Ask): Promise<void> => {
    const { codewoord } = await ask('startBeurtZonderNaam', { codewoord: '' });
    onCodewoord(codewoord);
  };
  const isKlaar = voortgang.van > 0 && voortgang.in === voortgang.van;
  return (
    <Blad
      boven={titel}
      titel={isBegin ? 'Schrijf zonder naam' : 'Ga verder met je codewoord'}
      knoppen={
        <>
          <Button
            size="large"
            variant={isBegin ? 'normal' : 'primary'}
            autoFocus={!isBegin}
            onPress={() => {
              setIsTerug(true);
            }}
          >
            Ik heb al een codewoord
          </Button>
          {isBegin ? (
            <Button
              size="large"
              variant="primary"
              autoFocus
              onPress={() => {
                doe(begin);
              }}
            >
              Begin
            </Button>
          ) : null}
        </>
      }
      onder={<NaarBegeleider isKlaar={isKlaar} onVerlaten={onVerlaten} />}
    >
      <p>
        De app bewaart niet wie wat schreef. Aan je manier van schrijven kunnen mensen je soms wel herkennen.
      </p>
      <Stand voortgang={voortgang} />
      {melding === undefined ? null : <Message tone="fout">{melding}</Message>}
    </Blad>
  );
}

function EigenCodewoord({ onTerug }: { onTerug: () => void }) {
  const [codewoord, setCodewoord] = useState('');
  const { melding, doe } = usePoging();
  const start = (event: SubmitEvent): void => {
    event.preventDefault();
    // Empty would ask for a new one.
    if (codewoord.trim() !== '') doe((ask) => ask('startBeurtZonderNaam', { codewoord }));
  };
  return (
    <form noValidate className={styles.formulier} onSubmit={start}>
      <Blad
        titel="Wat is jouw codewoord?"
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
        <TextField
          label="Jouw codewoord"
          description="Een woord en een getal, zoals ze op je briefje staan of zoals je ze hebt opgeschreven."
          value={codewoord}
          onChange={setCodewoord}
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
