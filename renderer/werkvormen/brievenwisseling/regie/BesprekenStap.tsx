import { useState } from 'react';
import { lastVolgorde, sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { uitlichten } from '../../../../shared/werkvormen/brievenwisseling/uitlichten.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { Message } from '../../../components/Message.tsx';
import { WegKnop } from '../../../regie/invoer/WegKnop.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { useOpen, useRegie } from '../../../store/use-regie.ts';
import { createId } from '../../../store/ids.ts';
import { Brieven } from './Brieven.tsx';
import styles from './BesprekenStap.module.css';
import { ToonKnop } from './ToonKnop.tsx';
import { useRonde, useWachtend } from './use-ronde.ts';

/** The talk: who wrote reads what came back, the facilitator shows what may be shown, and writes down the harvest. */
export function BesprekenStap() {
  const { state } = useRonde();
  return (
    <>
      {state.isAnoniem && !state.isGesloten ? <Afsluiten /> : null}
      <Oogst />
      <Brieven metAntwoorden />
    </>
  );
}

/** Without names: everyone reads first, then the code words go and the letters come. */
function Afsluiten() {
  const { rondeId, bijeenkomstId } = useRonde();
  const { invoer } = useRegie();
  const onderdeelId = useOpen()?.state.rondes[rondeId]?.onderdeelId;
  const [isVraag, setIsVraag] = useState(false);
  const geschreven = useWachtend('schrijven');
  const gelezen = useWachtend('bespreken');
  if (geschreven === 0 || onderdeelId === undefined) return null;
  const close = (): void => {
    setIsVraag(false);
  };
  return (
    <Deel
      titel="Afsluiten"
      acties={
        <Button
          variant="primary"
          onPress={() => {
            setIsVraag(true);
          }}
        >
          Sluit de brieven af
        </Button>
      }
    >
      <p>
        Laat eerst iedereen op het invoerscherm het antwoord op de eigen brief lezen: {gelezen} van{' '}
        {geschreven} deden dat. Sluit daarna af. Dan vervallen de codewoorden en staan de brieven hieronder,
        door elkaar.
      </p>
      <ConfirmDialog
        isOpen={isVraag}
        title="De brieven afsluiten?"
        confirmLabel="Sluit af"
        onConfirm={() => {
          close();
          void invoer.showInzendingen(bijeenkomstId, { onderdeelId, rondeId, stapId: 'bespreken' });
        }}
        onCancel={close}
      >
        <p>
          Dit kan niet ongedaan worden gemaakt. De codewoorden vervallen: niemand kan daarna nog bij de eigen
          brief, en niets wijst nog naar wie schreef.
        </p>
        {gelezen < geschreven ? (
          <Message tone="waarschuwing">
            {geschreven - gelezen === 1
              ? 'Eén schrijver heeft het antwoord nog niet gelezen.'
              : `${String(geschreven - gelezen)} schrijvers hebben het antwoord nog niet gelezen.`}
          </Message>
        ) : null}
      </ConfirmDialog>
    </Deel>
  );
}

/** What the talk gives: sentences without a name. */
function Oogst() {
  const { state, act } = useRonde();
  const inzichten = sortByVolgorde(state.inzichten);
  const add = (teksten: readonly string[]): Promise<boolean> => {
    const first = lastVolgorde(state.inzichten);
    return act({
      type: 'inzichtenToegevoegd',
      inzichten: teksten.map((tekst, index) => ({ id: createId(), volgorde: first + index, tekst })),
    });
  };
  return (
    <Deel
      titel="De oogst"
      acties={<ToonKnop uitgelicht={uitlichten.oogst} wat="de oogst" isDisabled={inzichten.length === 0} />}
    >
      <SnelInvoer label="Nieuw inzicht" placeholder="In één zin. Enter voegt toe." onAdd={add} />
      <ul className={styles.lijst} aria-label="De oogst">
        {inzichten.map(({ id, tekst }, index) => {
          const naam = `inzicht ${String(index + 1)}`;
          return (
            <li key={id} className={styles.rij}>
              <TekstVlak
                label={`Tekst van ${naam}`}
                isLabelHidden
                rows={1}
                stored={tekst}
                save={(next) => act({ type: 'inzichtGewijzigd', id, tekst: next })}
              />
              <WegKnop
                id={id}
                label={`Haal ${naam} weg`}
                onWeg={() => void act({ type: 'inzichtVerwijderd', id })}
              />
            </li>
          );
        })}
      </ul>
    </Deel>
  );
}
