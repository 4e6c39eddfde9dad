import { useState } from 'react';
import { splitRegels } from '../../../../shared/domain/tekst.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { Brieven } from './Brieven.tsx';
import styles from './SchrijvenStap.module.css';
import { ToonKnop } from './ToonKnop.tsx';
import { useRonde, useWachtend } from './use-ronde.ts';

/** Writing: what it is about, and the letters. */
export function SchrijvenStap() {
  return (
    <>
      <Wie />
      <Kader />
      <Brieven />
    </>
  );
}

/** Whether this can become an exchange at all, and where the letters are while it has no names. */
function Wie() {
  const { state, people } = useRonde();
  const wachtend = useWachtend('schrijven');
  const isAlleen = people.aanwezig.length < 2 && wachtend < 2 && Object.keys(state.brieven).length < 2;
  if (isAlleen)
    return (
      <Message tone="waarschuwing">
        Voor een brievenwisseling zijn minstens twee mensen nodig. Zet bij Aanwezig wie er is.
      </Message>
    );
  if (!state.isAnoniem || state.isGesloten) return null;
  return (
    <Message>
      Zonder namen: iedereen schrijft op het invoerscherm, met een eigen codewoord. Dat geeft het scherm, of
      een briefje dat iedereen trekt (Afdrukken op papier). Jij ziet de brieven pas na het afsluiten. Aan de
      manier van schrijven kunnen mensen elkaar soms wel herkennen. Zeg dat vooraf.
    </Message>
  );
}

/** The theme, what was read, and the questions to start from. */
function Kader() {
  const { state, act } = useRonde();
  const [isBewerken, setIsBewerken] = useState(false);
  const { thema, literatuur, vragen } = state;
  return (
    <Deel
      titel="Waar het over gaat"
      acties={
        <>
          <Button
            variant="quiet"
            icon="bewerken"
            aria-expanded={isBewerken}
            onPress={() => {
              setIsBewerken(!isBewerken);
            }}
          >
            {isBewerken ? 'Klaar met bewerken' : 'Bewerken'}
          </Button>
          <ToonKnop uitgelicht={null} wat="het thema en de vragen" isDisabled={vragen.length === 0} />
        </>
      }
    >
      {isBewerken ? (
        <div className={styles.velden}>
          <TekstVlak
            label="Thema"
            rows={1}
            stored={thema}
            save={(tekst) => act({ type: 'kaderGewijzigd', velden: { thema: tekst } })}
          />
          <TekstVlak
            label="Gelezen"
            rows={2}
            stored={literatuur}
            save={(tekst) => act({ type: 'kaderGewijzigd', velden: { literatuur: tekst } })}
          />
          <TekstVlak
            label="Vragen om mee te beginnen"
            description="Elke vraag op een eigen regel."
            rows={4}
            stored={vragen.join('\n')}
            save={(tekst) => act({ type: 'kaderGewijzigd', velden: { vragen: splitRegels(tekst) } })}
          />
        </div>
      ) : (
        <div className={styles.lezen}>
          <p className={styles.thema}>{thema === '' ? 'Nog geen thema' : thema}</p>
          {literatuur === '' ? null : <p className={styles.gelezen}>Gelezen: {literatuur}</p>}
        </div>
      )}
    </Deel>
  );
}
