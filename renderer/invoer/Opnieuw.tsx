import { Message } from '../components/Message.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import styles from './Opnieuw.module.css';

const KEUZES = [
  { id: 'erbij', label: 'Iets toevoegen', description: 'Wat je eerder inleverde, blijft staan.' },
  {
    id: 'opnieuw',
    label: 'Opnieuw inleveren',
    description: 'Dit komt in de plaats van wat je eerder inleverde.',
  },
] as const;

export interface OpnieuwProps {
  /** What is written now can stand beside what was handed in before. */
  kanErbij: boolean;
  isErbij: boolean;
  onChange: (isErbij: boolean) => void;
}

/** For who comes to hand in again: what becomes of what they handed in, before they write. It is not shown itself. */
export function Opnieuw({ kanErbij, isErbij, onChange }: OpnieuwProps) {
  if (!kanErbij)
    return (
      <Message tone="waarschuwing">
        Je leverde hier al in. Wat je nu inlevert, komt in de plaats daarvan.
      </Message>
    );
  return (
    <RadioGroup
      label="Je leverde hier al in. Wat wil je nu?"
      options={KEUZES}
      className={styles.keuzes}
      value={isErbij ? 'erbij' : 'opnieuw'}
      onChange={(keuze) => {
        onChange(keuze === 'erbij');
      }}
    />
  );
}
