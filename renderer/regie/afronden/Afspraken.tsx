import { type KeyboardEvent, useRef } from 'react';
import type { Afspraak } from '../../../shared/domain/rondom.ts';
import { cleanText, MAX_TEKST, MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { lastVolgorde, sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { Deel } from '../rondom/Deel.tsx';
import { ToonKnop } from '../rondom/ToonKnop.tsx';
import { useVerwijderen } from '../rondom/use-verwijderen.ts';
import { useEenTegelijk } from '../use-een-tegelijk.ts';
import { TekstVeld, TekstVlak } from '../velden/TekstVeld.tsx';
import { putBack, useGetypt } from '../velden/use-getypt.ts';
import styles from './Afronden.module.css';
import { WieMenu } from './WieMenu.tsx';

/** What was agreed: what, who, and when. */
export function Afspraken() {
  const { state } = useBijeenkomst();
  const afspraken = sortByVolgorde(state.afspraken);
  return (
    <Deel
      titel="Afspraken"
      acties={
        <ToonKnop
          uitgelicht={RONDOM.afspraken}
          wat="de afspraken"
          onderdeelId={null}
          isLeeg={afspraken.length === 0}
        />
      }
    >
      {afspraken.length === 0 ? null : (
        <ul className={styles.lijst} aria-label="Afspraken">
          {afspraken.map((afspraak, index) => (
            <AfspraakRij key={afspraak.id} afspraak={afspraak} nummer={index + 1} />
          ))}
        </ul>
      )}
      <NieuweAfspraak />
    </Deel>
  );
}

function AfspraakRij({
  afspraak: { id, wat, wie, wanneer },
  nummer,
}: {
  afspraak: Afspraak;
  nummer: number;
}) {
  const act = useAct();
  const remove = useVerwijderen();
  const naam = `afspraak ${String(nummer)}`;
  const save = (velden: Partial<Omit<Afspraak, 'id'>>): Promise<boolean> =>
    act({ type: 'itemGewijzigd', lijst: 'afspraken', id, velden });
  return (
    <li className={styles.afspraak}>
      <TekstVlak
        label={`Wat is ${naam}?`}
        isLabelHidden
        rows={1}
        stored={wat}
        save={(next) => save({ wat: next })}
      />
      <WieMenu wie={wie} wat={naam} onChange={(next) => void save({ wie: next })} />
      <TekstVeld
        label={`Wanneer is ${naam}?`}
        isLabelHidden
        placeholder="Wanneer?"
        stored={wanneer}
        save={(next) => save({ wanneer: next })}
      />
      <IconButton
        icon="prullenbak"
        label={`Verwijder ${naam}`}
        onPress={() => void remove('afspraken', id)}
      />
    </li>
  );
}

/** The line with which an agreement is added: Enter in either field adds it and goes back to the first. */
function NieuweAfspraak() {
  const { state, deelnemers } = useBijeenkomst();
  const act = useAct();
  const eenTegelijk = useEenTegelijk();
  const [wat, setWat] = useGetypt('afspraak/wat');
  // Their ids with a space between; who was taken out of the groep meanwhile is not chosen any more.
  const [gekozen, setGekozen] = useGetypt('afspraak/wie');
  const ids = gekozen.split(' ');
  const wie = deelnemers.map(({ id }) => id).filter((id) => ids.includes(id));
  const [wanneer, setWanneer] = useGetypt('afspraak/wanneer');
  const watRef = useRef<HTMLInputElement>(null);

  async function add(): Promise<void> {
    const written = cleanText(wat).trim();
    if (written === '') return;
    const volgorde = lastVolgorde(state.afspraken);
    const item = { id: createId(), volgorde, wat: written, wie, wanneer };
    setWat('');
    setGekozen('');
    setWanneer('');
    if (await act({ type: 'itemsToegevoegd', lijst: 'afspraken', items: [item] })) {
      watRef.current?.focus();
      return;
    }
    setWat(putBack(wat));
    setGekozen(putBack(gekozen));
    setWanneer(putBack(wanneer));
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (!(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    eenTegelijk(add);
  };

  return (
    <div className={styles.afspraak} onKeyDownCapture={onKeyDown}>
      <TextField
        label="Nieuwe afspraak"
        isLabelHidden
        placeholder="Wat spreken jullie af?"
        value={wat}
        onChange={setWat}
        inputRef={watRef}
        maxLength={MAX_TEKST}
      />
      <WieMenu
        wie={wie}
        wat="de nieuwe afspraak"
        onChange={(next) => {
          setGekozen(next.join(' '));
        }}
      />
      <TextField
        label="Wanneer is de nieuwe afspraak?"
        isLabelHidden
        placeholder="Wanneer?"
        value={wanneer}
        onChange={setWanneer}
        maxLength={MAX_TITEL}
      />
      <IconButton
        icon="plus"
        variant="normal"
        label="Afspraak toevoegen"
        shortcut="Enter"
        isDisabled={wat.trim() === ''}
        onPress={() => {
          eenTegelijk(add);
        }}
      />
    </div>
  );
}
