import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cleanText, MAX_TEKST } from '../../../../shared/domain/tekst.ts';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { putBack, useGetypt } from '../../../regie/velden/use-getypt.ts';
import styles from './BriefInvoer.module.css';

export interface BriefInvoerProps {
  label: string;
  knop: string;
  /** What it is for, where there are more fields with this label. */
  veld?: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Stores the text; false when it was refused. */
  onAdd: (tekst: string) => Promise<boolean>;
  /** Whose it is may not be traced: it is not kept before it is added. */
  isAnoniem?: boolean;
  /** Below the field: whose it is. */
  naast?: ReactNode;
}

/**
 * A text of several paragraphs, typed over from paper. A letter has lines of its own: Enter makes one, Ctrl+Enter adds and
 * stays for the next letter, and what is pasted is one letter.
 */
export function BriefInvoer(props: BriefInvoerProps) {
  const { label, knop, veld = '', isOpen, onOpenChange, onAdd, isAnoniem = false, naast } = props;
  const [tekst, setTekst] = useGetypt(veld === '' ? label : veld, '', isAnoniem);
  const isAdding = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);

  async function add(): Promise<void> {
    if (isAdding.current) return;
    isAdding.current = true;
    setTekst('');
    if (!(await onAdd(cleanText(tekst).trim()))) setTekst(putBack(tekst, '\n'));
    isAdding.current = false;
    field.current?.focus();
  }
  function handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void add();
  }

  if (!isOpen)
    return (
      <div>
        <Button
          icon="plus"
          onPress={() => {
            onOpenChange(true);
          }}
        >
          {tekst === '' ? label : `${label} (begonnen)`}
        </Button>
      </div>
    );
  return (
    <div className={styles.invoer} onKeyDownCapture={handleKey}>
      <TextArea
        label={label}
        description="Ctrl+Enter voegt toe."
        rows={5}
        value={tekst}
        onChange={setTekst}
        maxLength={MAX_TEKST}
        inputRef={field}
        autoFocus
      />
      {naast}
      <div className={styles.knoppen}>
        <Button variant="primary" onPress={() => void add()}>
          {knop}
        </Button>
        <Button
          onPress={() => {
            onOpenChange(false);
          }}
        >
          Sluiten
        </Button>
      </div>
    </div>
  );
}
