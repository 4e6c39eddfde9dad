import { type SubmitEvent, type ReactNode, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';
import { TextField } from '../components/TextField.tsx';
import { Blad } from './Blad.tsx';
import styles from './Formulier.module.css';
import { usePoging } from './use-poging.ts';

export interface OpenRegieProps {
  titel: string;
  /** What this is, in a sentence. */
  children: ReactNode;
  heeftCode: boolean;
  /** The words of the button that opens regie. */
  knop: string;
  /** The way back, where there is one. */
  terug?: ReactNode;
}

/** The door to regie: with the facilitator's code where there is one. */
export function OpenRegie({ titel, children, heeftCode, knop, terug }: OpenRegieProps) {
  const [code, setCode] = useState('');
  const { melding, doe } = usePoging();
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    doe((ask) => ask('openRegie', { code }));
  };
  return (
    <form noValidate className={styles.formulier} onSubmit={open}>
      <Blad
        titel={titel}
        knoppen={
          <>
            {terug}
            <Button size="large" type="submit" icon="slot">
              {knop}
            </Button>
          </>
        }
      >
        <p>{children}</p>
        {heeftCode ? (
          <TextField
            label="Code van de begeleider"
            type="password"
            value={code}
            onChange={setCode}
            errorMessage={melding}
            autoFocus
            autoComplete="off"
            className={styles.groot}
          />
        ) : null}
        {heeftCode || melding === undefined ? null : <Message tone="fout">{melding}</Message>}
      </Blad>
    </form>
  );
}
