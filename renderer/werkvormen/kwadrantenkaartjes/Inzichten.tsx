import type { ClipboardEvent, SubmitEvent } from 'react';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { TekstVeld } from '../../regie/velden/TekstVeld.tsx';
import { putBack, useGetypt } from '../../regie/velden/use-getypt.ts';
import { createId } from '../../store/ids.ts';
import { cleanText } from '../../../shared/domain/tekst.ts';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import type { Inzicht } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import styles from './Inzichten.module.css';

export interface InzichtenProps {
  readonly inzichten: readonly Inzicht[];
  readonly act: (actie: Actie) => Promise<boolean>;
}

/** What the group noticed: the harvest of the talk, for the report and not for the zaal. */
export function Inzichten({ inzichten, act }: InzichtenProps) {
  return (
    <section className={styles.deel} aria-label="Wat viel op">
      <h3 className={styles.kop}>Wat viel op?</h3>
      {inzichten.length === 0 ? null : (
        <ul className={styles.lijst}>
          {inzichten.map(({ id, tekst }) => (
            <li key={id} className={styles.inzicht}>
              <div className={styles.veld}>
                <TekstVeld
                  label="Inzicht"
                  isLabelHidden
                  stored={tekst}
                  save={(nieuw) => act({ type: 'inzichtGewijzigd', id, tekst: nieuw })}
                />
              </div>
              <IconButton
                icon="prullenbak"
                label="Inzicht weghalen"
                onPress={() => void act({ type: 'inzichtVerwijderd', id })}
              />
            </li>
          ))}
        </ul>
      )}
      <NieuwInzicht act={act} />
    </section>
  );
}

function NieuwInzicht({ act }: Pick<InzichtenProps, 'act'>) {
  const [tekst, setTekst] = useGetypt('Nieuw inzicht');

  async function add(lines: readonly string[]): Promise<void> {
    setTekst('');
    for (const [index, line] of lines.entries()) {
      if (await act({ type: 'inzichtToegevoegd', id: createId(), tekst: line })) continue;
      // What was refused comes back into the field: nothing that was typed is lost.
      setTekst(putBack(lines.slice(index).join(' ')));
      return;
    }
  }

  function onPaste(event: ClipboardEvent<HTMLElement>): void {
    const lines = splitLines(event.clipboardData.getData('text/plain'));
    if (lines.length < 2) return;
    event.preventDefault();
    void add(tekst === '' ? lines : [tekst, ...lines]);
  }

  return (
    <form
      className={styles.inzicht}
      onPaste={onPaste}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void add(splitLines(tekst));
      }}
    >
      <TextField
        label="Nieuw inzicht"
        isLabelHidden
        placeholder="Schrijf op wat de groep opvalt"
        value={tekst}
        onChange={setTekst}
        className={styles.veld}
      />
      <Button icon="plus" type="submit">
        Toevoegen
      </Button>
    </form>
  );
}

function splitLines(text: string): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
