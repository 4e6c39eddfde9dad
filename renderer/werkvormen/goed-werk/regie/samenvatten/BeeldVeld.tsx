import { useEffect, useRef } from 'react';
import { MAX_TEKST, MAX_TITEL } from '../../../../../shared/domain/tekst.ts';
import { TextArea } from '../../../../components/TextArea.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { OpgeslagenStatus } from '../../../../regie/velden/OpgeslagenStatus.tsx';
import { useSavedField } from '../../../../store/use-saved-field.ts';
import styles from './BeeldVeld.module.css';
import { type TekstVeldId, useEditor } from './use-editor.ts';

export interface BeeldVeldProps {
  veld: TekstVeldId;
  label: string;
  placeholder: string;
  /** A length that reads well; more is only remarked on. */
  richtlijn?: number | null;
  /** Lines; one makes it a field of one line. */
  rows: number;
}

/** One text on the page: stored while typing, with a word about its length and about the page when that is needed. */
export function BeeldVeld({ veld, label, placeholder, richtlijn = null, rows }: BeeldVeldProps) {
  const editor = useEditor();
  const { reportTyped, registerInsert } = editor;
  const { status, value, onChange, onFocus, onBlur } = useSavedField(editor.beeld[veld], (tekst) =>
    editor.change({ [veld]: tekst }),
  );
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);

  useEffect(() => {
    reportTyped(veld, value);
  }, [reportTyped, veld, value]);
  useEffect(
    () =>
      registerInsert(veld, (woorden) => {
        insertAtCaret(field.current, value, woorden, onChange);
      }),
    [registerInsert, veld, value, onChange],
  );

  const common = {
    label,
    placeholder,
    value,
    onChange,
    onFocus: () => {
      onFocus();
      editor.enter(veld);
    },
    onBlur,
    inputRef: field,
  };
  return (
    <div>
      <OpgeslagenStatus status={status}>
        {rows === 1 ? (
          <TextField {...common} maxLength={MAX_TITEL} />
        ) : (
          <TextArea {...common} rows={rows} maxLength={MAX_TEKST} />
        )}
      </OpgeslagenStatus>
      <Opmerkingen veld={veld} lengte={value.length} richtlijn={richtlijn} />
    </div>
  );
}

interface OpmerkingenProps {
  veld: TekstVeldId;
  lengte: number;
  richtlijn: number | null;
}

function Opmerkingen({ veld, lengte, richtlijn }: OpmerkingenProps) {
  const { regelsTeVeel, veld: laatste } = useEditor();
  const teLang = regelsTeVeel > 0 && laatste === veld;
  const langerDanRichtlijn = richtlijn === null ? 0 : lengte - richtlijn;
  return (
    <>
      {teLang ? <p className={styles.past}>{describeTeVeel(regelsTeVeel)}</p> : null}
      {langerDanRichtlijn > 0 && !teLang ? (
        <p className={styles.hint}>
          {lengte} tekens. Tot {richtlijn} leest het prettig.
        </p>
      ) : null}
    </>
  );
}

/** How much too long the page is, in words. */
export function describeTeVeel(regels: number): string {
  return regels === 1
    ? 'Past niet op de A4: er moet één regel af.'
    : `Past niet op de A4: er moeten ${String(regels)} regels af.`;
}

/** Puts words where the caret is (at the end when the field was never entered), with a space or a line where needed. */
function insertAtCaret(
  field: HTMLTextAreaElement | HTMLInputElement | null,
  value: string,
  woorden: string,
  onChange: (value: string) => void,
): void {
  if (field === null) return;
  const start = field.selectionStart ?? value.length;
  const before = value.slice(0, start);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  onChange(`${before}${gap}${woorden}${value.slice(field.selectionEnd ?? start)}`);
  field.focus();
  const caret = before.length + gap.length + woorden.length;
  // React writes the new value first; then the caret can go behind the words.
  requestAnimationFrame(() => {
    field.setSelectionRange(caret, caret);
  });
}
