import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { cleanText, MAX_TEKST } from '../../../shared/domain/tekst.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { splitRegels } from './split-regels.ts';
import styles from './SnelInvoer.module.css';
import { putBack, useGetypt } from './use-getypt.ts';

export interface SnelInvoerProps {
  label: string;
  placeholder: string;
  /** What it is for, where there are more fields with this label at one place in the programma, or the label changes. */
  veld?: string;
  /** Stores the contributions, one or as many as there were lines in a paste; false when that was refused. */
  onAdd: (teksten: readonly string[]) => Promise<boolean>;
}

/**
 * Fast entry while people talk: Enter adds and stays, Shift+Enter makes a new line, a paste of several lines adds
 * several. What was refused stays in the field, and so does half a sentence when the room moves on.
 */
export function SnelInvoer({ label, placeholder, veld = '', onAdd }: SnelInvoerProps) {
  const [tekst, setTekst] = useGetypt(veld === '' ? label : veld);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);

  async function add(teksten: readonly string[], rest: string): Promise<void> {
    if (teksten.length === 0) return;
    // The field is empty at once, so that the next one can be added while this one is still under way.
    setTekst(rest);
    const isAdded = await onAdd(teksten);
    if (isAdded) setSaid(teksten.length === 1 ? 'Toegevoegd' : `${String(teksten.length)} toegevoegd`);
    // Typing may have gone on meanwhile: what was refused comes back in front of it.
    else setTekst(putBack(teksten.join('\n'), '\n'));
  }

  function addTyped(): void {
    const written = cleanText(tekst).trim();
    if (written !== '') void add([written], '');
    field.current?.focus();
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.target !== field.current) return;
    // While a character is being composed Enter belongs to the composing.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    addTyped();
  }

  function handlePaste(event: ClipboardEvent): void {
    const regels = splitRegels(event.clipboardData.getData('text/plain'));
    if (tekst.trim() !== '' || regels.length < 2) return;
    event.preventDefault();
    void add(regels, '');
  }

  return (
    <div className={styles.invoer} onKeyDownCapture={handleKey} onPasteCapture={handlePaste}>
      <TextArea
        label={label}
        placeholder={placeholder}
        rows={1}
        value={tekst}
        onChange={(next) => {
          setTekst(next);
          setSaid('');
        }}
        maxLength={MAX_TEKST}
        inputRef={field}
      />
      <IconButton
        icon="plus"
        variant="normal"
        label="Toevoegen"
        shortcut="Enter"
        isDisabled={tekst.trim() === ''}
        onPress={addTyped}
      />
      <p className={styles.gezegd} role="status">
        {said}
      </p>
    </div>
  );
}
