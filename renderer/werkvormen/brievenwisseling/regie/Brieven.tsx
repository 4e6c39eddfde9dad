import { useState } from 'react';
import { lastVolgorde, sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { listAntwoorden } from '../../../../shared/werkvormen/brievenwisseling/post.ts';
import { Message } from '../../../components/Message.tsx';
import { Select } from '../../../components/Select.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { useGetypt } from '../../../regie/velden/use-getypt.ts';
import { createId } from '../../../store/ids.ts';
import { BriefInvoer } from './BriefInvoer.tsx';
import styles from './Brieven.module.css';
import { Stuk } from './Stuk.tsx';
import { useAntwoordVeld } from './use-antwoord-veld.ts';
import { useRonde } from './use-ronde.ts';

const NIEMAND = 'niemand';

/** The letters that are here, and a field for one that was written on paper. With `metAntwoorden` also what was answered. */
export function Brieven({ metAntwoorden = false }: { metAntwoorden?: boolean }) {
  const { state } = useRonde();
  const brieven = sortByVolgorde(state.brieven);
  return (
    <Deel titel={brieven.length === 0 ? 'Brieven' : `Brieven (${String(brieven.length)})`}>
      {metAntwoorden ? null : <NieuweBrief />}
      {brieven.length === 0 ? <Leeg /> : null}
      <ol className={styles.lijst} aria-label="Brieven">
        {brieven.map((brief, index) => {
          const nummer = index + 1;
          return (
            <li key={brief.id} className={styles.brief}>
              <Stuk soort="brief" stuk={brief} van={brief.schrijver} naam={`brief ${String(nummer)}`} />
              {metAntwoorden
                ? listAntwoorden(state, brief.id).map((antwoord, plek) => (
                    <div key={antwoord.id} className={styles.antwoord}>
                      <Stuk
                        soort="antwoord"
                        stuk={antwoord}
                        van={antwoord.lezer}
                        naam={`antwoord ${String(plek + 1)} op brief ${String(nummer)}`}
                      />
                    </div>
                  ))
                : null}
              {metAntwoorden && state.isAnoniem && brief.isIngeleverd !== true ? (
                <NieuwAntwoord briefId={brief.id} nummer={nummer} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </Deel>
  );
}

function Leeg() {
  const { state, stap } = useRonde();
  const isWeg = state.isAnoniem && !state.isGesloten;
  if (stap.id === 'bespreken')
    return (
      <p className={styles.stil}>
        {isWeg ? 'De brieven komen hier als je ze afsluit.' : 'Er zijn nog geen brieven.'}
      </p>
    );
  return (
    <p className={styles.stil}>
      {isWeg
        ? 'Laat invoeren om te beginnen. Op papier geschreven? Schud de stapel voordat je overtypt.'
        : 'Laat invoeren om te beginnen, of typ over wat op papier staat.'}
    </p>
  );
}

/** Without names: an answer that was written on paper, to this letter. With names it stands with its reader. */
function NieuwAntwoord({ briefId, nummer }: { briefId: string; nummer: number }) {
  const veld = useAntwoordVeld(briefId, null, null);
  return (
    <div className={styles.antwoord}>
      <BriefInvoer
        label={`Antwoord van papier op brief ${String(nummer)}`}
        veld={briefId}
        isAnoniem
        {...veld}
      />
    </div>
  );
}

/** A letter that was written on paper. */
function NieuweBrief() {
  const { state, people, act } = useRonde();
  const { isAnoniem } = state;
  const [gekozen, setGekozen] = useGetypt('brief/van', NIEMAND, isAnoniem);
  // Who was taken out of the groep meanwhile is not chosen any more.
  const van = people.deelnemers[gekozen] === undefined ? null : gekozen;
  const [isOpen, setIsOpen] = useState(false);
  const add = async (tekst: string): Promise<boolean> => {
    // The next letter is of somebody else.
    setGekozen(NIEMAND);
    const isAdded = await act({
      type: 'briefToegevoegd',
      brief: {
        id: createId(),
        volgorde: lastVolgorde(state.brieven),
        tekst,
        schrijver: van,
        isNietOpZaal: false,
      },
    });
    if (!isAdded) setGekozen(gekozen);
    return isAdded;
  };
  return (
    <BriefInvoer
      label="Brief van papier"
      knop="Voeg de brief toe"
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      onAdd={add}
      isAnoniem={isAnoniem}
      naast={
        isAnoniem ? (
          <Message>
            Zonder namen: zet er geen naam bij en schud de stapel eerst. Een brief van papier gaat niet rond
            op het invoerscherm: geef die zelf aan een ander.
          </Message>
        ) : (
          <Select
            label="Van wie is de brief?"
            options={[
              { id: NIEMAND, label: 'Zonder naam' },
              ...Object.values(people.deelnemers).map(({ id, naam }) => ({ id, label: naam })),
            ]}
            value={van ?? NIEMAND}
            onChange={setGekozen}
          />
        )
      }
    />
  );
}
