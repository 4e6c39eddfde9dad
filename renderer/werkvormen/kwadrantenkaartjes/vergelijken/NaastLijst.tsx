import type { SubmitEvent } from 'react';
import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { groepsPosities, type State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { naastId } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { putBack, useGetypt } from '../../../regie/velden/use-getypt.ts';
import { createId } from '../../../store/ids.ts';
import { Keuze } from './Keuze.tsx';
import styles from './Vergelijken.module.css';

export interface NaastLijstProps {
  readonly state: State;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly gekozen: string;
  readonly onKies: (id: string) => void;
}

/** Boards that lie beside that of the group, and keeping the board as it lies now. */
export function NaastLijst({ state, act, gekozen, onKies }: NaastLijstProps) {
  const naast = sortByVolgorde(state.naast);
  const isLeeg = Object.keys(groepsPosities(state)).length === 0;
  return (
    <section className={styles.naast} aria-label="Naast het bord van de groep">
      <h3 className={styles.kop}>Naast het bord van de groep</h3>
      {naast.length === 0 ? null : (
        <ul className={styles.lijst}>
          {naast.map(({ id, naam }) => (
            <li key={id} className={styles.rij}>
              <Keuze id={naastId(id)} gekozen={gekozen} onKies={onKies}>
                {naam}
              </Keuze>
              <IconButton
                icon="prullenbak"
                label={`Haal ${naam} weg`}
                onPress={() => void act({ type: 'naastVerwijderd', id })}
              />
            </li>
          ))}
        </ul>
      )}
      {isLeeg ? (
        <p className={styles.uitleg}>Ligt er een bord van de groep, dan kun je het hier bewaren.</p>
      ) : null}
      {isLeeg ? null : (
        <MomentBewaren
          onBewaar={async (naam) => {
            const id = createId();
            if (!(await act({ type: 'momentToegevoegd', id, naam }))) return false;
            onKies(naastId(id));
            return true;
          }}
        />
      )}
    </section>
  );
}

function MomentBewaren({ onBewaar }: { readonly onBewaar: (naam: string) => Promise<boolean> }) {
  const [naam, setNaam] = useGetypt('moment');
  async function bewaar(): Promise<void> {
    setNaam('');
    if (!(await onBewaar(naam.trim()))) setNaam(putBack(naam));
  }
  return (
    <form
      className={styles.naast}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (naam.trim() !== '') void bewaar();
      }}
    >
      <TextField
        label="Bewaar het bord zoals het nu ligt"
        description="Verschuif je daarna kaartjes, dan zie je wat er veranderde."
        placeholder="Bijvoorbeeld: voor het gesprek"
        value={naam}
        onChange={setNaam}
        maxLength={200}
      />
      <Button type="submit" icon="plus" isDisabled={naam.trim() === ''}>
        Bewaar dit bord
      </Button>
    </form>
  );
}
