import { type SubmitEvent, useState } from 'react';
import type { InvoerBeeld } from '../../shared/invoer/invoer-beeld.ts';
import { Button } from '../components/Button.tsx';
import { Icon } from '../components/Icon.tsx';
import { TextField } from '../components/TextField.tsx';
import { Blad } from './Blad.tsx';
import formulier from './Formulier.module.css';
import styles from './Ingeleverd.module.css';
import { Stand } from './Stand.tsx';
import { usePoging } from './use-poging.ts';

/** Handed in: the laptop goes on. Who wrote it can take it back here, with their own word. */
export function Ingeleverd({
  beeld: { naam, voortgang },
}: {
  beeld: Extract<InvoerBeeld, { soort: 'ingeleverd' }>;
}) {
  const [isTerugnemen, setIsTerugnemen] = useState(false);
  const { melding, doe } = usePoging();
  if (isTerugnemen) {
    return (
      <Terugnemen
        isZonderNaam={naam === null}
        onTerug={() => {
          setIsTerugnemen(false);
        }}
      />
    );
  }
  const isKlaar = voortgang.in === voortgang.van;
  return (
    <Blad
      titel={
        <span className={styles.titel}>
          <Icon name="gelukt" className={styles.gelukt} />
          Ingeleverd
        </span>
      }
      knoppen={
        <>
          <Button
            variant="quiet"
            icon="ongedaan"
            onPress={() => {
              setIsTerugnemen(true);
            }}
          >
            Toch nog iets veranderen
          </Button>
          <Button
            size="large"
            variant="primary"
            autoFocus
            onPress={() => {
              doe((ask) => ask('endBeurt', {}));
            }}
          >
            {isKlaar ? 'Klaar' : 'Ik ben de volgende'}
          </Button>
        </>
      }
    >
      <p className={styles.door}>
        {isKlaar ? 'Iedereen is geweest. Geef de laptop terug aan de begeleider.' : 'Geef de laptop door.'}
      </p>
      <Stand voortgang={voortgang} />
      {melding === undefined ? null : <p role="alert">{melding}</p>}
    </Blad>
  );
}

function Terugnemen({ isZonderNaam, onTerug }: { isZonderNaam: boolean; onTerug: () => void }) {
  const [woord, setWoord] = useState('');
  const { melding, doe } = usePoging();
  const wat = isZonderNaam ? 'codewoord' : 'woord';
  const take = (event: SubmitEvent): void => {
    event.preventDefault();
    doe((ask) => ask('takeBack', { woord }));
  };
  return (
    <form noValidate className={formulier.formulier} onSubmit={take}>
      <Blad
        titel="Is dit van jou?"
        knoppen={
          <>
            <Button size="large" icon="terug" onPress={onTerug}>
              Terug
            </Button>
            <Button size="large" variant="primary" type="submit">
              Neem terug
            </Button>
          </>
        }
      >
        <p>Typ je {wat}. Dan staat je tekst weer op het scherm en is die nog niet ingeleverd.</p>
        <TextField
          label={`Jouw ${wat}`}
          value={woord}
          onChange={setWoord}
          errorMessage={melding}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          className={formulier.groot}
        />
      </Blad>
    </form>
  );
}
