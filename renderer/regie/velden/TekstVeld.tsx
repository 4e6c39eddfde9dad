import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { MAX_TEKST, MAX_TITEL } from '../../../shared/domain/tekst.ts';
import { useSavedField } from '../../store/use-saved-field.ts';
import { OpgeslagenStatus } from './OpgeslagenStatus.tsx';

export interface TekstVeldProps {
  label: string;
  isLabelHidden?: boolean;
  description?: string;
  placeholder?: string;
  /** The stored text. */
  stored: string;
  /** Stores it; false when it was refused. */
  save: (tekst: string) => Promise<boolean>;
  className?: string | undefined;
}

/** One line of text that stores itself. */
export function TekstVeld({ stored, save, ...texts }: TekstVeldProps) {
  const { status, ...field } = useSavedField(stored, save);
  return (
    <OpgeslagenStatus status={status}>
      <TextField {...texts} {...field} maxLength={MAX_TITEL} />
    </OpgeslagenStatus>
  );
}

/** Several lines of text that store themselves. */
export function TekstVlak({ stored, save, rows, ...texts }: TekstVeldProps & { rows?: number }) {
  const { status, ...field } = useSavedField(stored, save);
  return (
    <OpgeslagenStatus status={status}>
      <TextArea {...texts} {...field} maxLength={MAX_TEKST} {...(rows === undefined ? {} : { rows })} />
    </OpgeslagenStatus>
  );
}
