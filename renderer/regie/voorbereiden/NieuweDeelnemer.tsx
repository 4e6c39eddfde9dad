import { type ClipboardEvent, type SubmitEvent, useRef } from 'react';
import { MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { createId } from '../../store/ids.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { putBack, useGetypt } from '../velden/use-getypt.ts';
import styles from './NieuweDeelnemer.module.css';
import { type GetypteDeelnemer, parseDeelnemers } from './parse-deelnemers.ts';

/** The line with which people are added: Enter adds and stays, pasting several lines adds several. */
export function NieuweDeelnemer() {
  const { bijeenkomst } = useRegie();
  const { deelnemers } = useBijeenkomst();
  const [naam, setNaam] = useGetypt('deelnemer/naam');
  const [rol, setRol] = useGetypt('deelnemer/rol');
  const naamRef = useRef<HTMLInputElement>(null);

  async function add(list: readonly GetypteDeelnemer[]): Promise<boolean> {
    let volgorde = Math.max(0, ...deelnemers.map((each) => each.volgorde));
    for (const each of list) {
      volgorde += 1;
      if (!(await bijeenkomst.saveDeelnemer({ id: createId(), ...each, volgorde }))) return false;
    }
    return true;
  }

  async function submit(): Promise<void> {
    const [typed] = parseDeelnemers(naam.replaceAll(/[\t;,]/g, ' '));
    if (typed === undefined) return;
    setNaam('');
    setRol('');
    if (await add([{ naam: typed.naam, rol }])) {
      naamRef.current?.focus();
      return;
    }
    setNaam(putBack(naam));
    setRol(putBack(rol));
  }

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\r\n\t]/.test(text.trim())) return;
    event.preventDefault();
    void add(parseDeelnemers(text));
  };

  return (
    <form className={styles.rij} onSubmit={onSubmit} onPaste={onPaste}>
      <TextField
        label="Naam van de nieuwe deelnemer"
        isLabelHidden
        placeholder="Naam"
        value={naam}
        onChange={setNaam}
        inputRef={naamRef}
        spellCheck="false"
        maxLength={MAX_TITEL}
      />
      <TextField
        label="Rol van de nieuwe deelnemer"
        isLabelHidden
        placeholder="Rol"
        value={rol}
        onChange={setRol}
        maxLength={MAX_TITEL}
      />
      <IconButton icon="plus" variant="normal" label="Deelnemer toevoegen" type="submit" />
    </form>
  );
}
