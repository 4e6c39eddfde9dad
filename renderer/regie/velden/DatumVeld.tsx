import type { Time } from '@internationalized/date';
import { CalendarDate, parseDate, parseTime } from '@internationalized/date';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { TimeField } from 'react-aria-components/TimeField';
import { joinClassNames } from '../../components/class-names.ts';
import fieldStyles from '../../components/Field.module.css';
import { FieldFrame, type FieldTexts } from '../../components/Field.tsx';
import { formatTijd } from '../../../shared/domain/begintijden.ts';
import styles from './DatumVeld.module.css';

export interface DatumVeldProps extends FieldTexts {
  /** "2026-11-22". */
  value: string;
  /** Called with a whole date only, never with a half-typed one. */
  onChange: (datum: string) => void;
}

const FIRST_YEAR = 1990;

/** A date in Dutch order, typed or stepped through with the arrow keys. */
export function DatumVeld({ value, onChange, ...texts }: DatumVeldProps) {
  return (
    <DateField
      className={joinClassNames(fieldStyles.field)}
      value={parseDate(value)}
      minValue={new CalendarDate(FIRST_YEAR, 1, 1)}
      shouldForceLeadingZeros
      onChange={(next) => {
        if (next !== null && next.year >= FIRST_YEAR) onChange(next.toString());
      }}
    >
      <FieldFrame {...texts}>
        <Segments />
      </FieldFrame>
    </DateField>
  );
}

export interface TijdVeldProps extends FieldTexts {
  /** "13:30". */
  value: string;
  onChange: (tijd: string) => void;
}

/** A time of day on the 24 hour clock. */
export function TijdVeld({ value, onChange, ...texts }: TijdVeldProps) {
  return (
    <TimeField
      className={joinClassNames(fieldStyles.field)}
      value={parseTime(value)}
      hourCycle={24}
      shouldForceLeadingZeros
      onChange={(next: Time | null) => {
        if (next !== null) onChange(formatTijd(next.hour * 60 + next.minute));
      }}
    >
      <FieldFrame {...texts}>
        <Segments />
      </FieldFrame>
    </TimeField>
  );
}

function Segments() {
  return (
    <DateInput className={joinClassNames(fieldStyles.control, styles.input)}>
      {(segment) => <DateSegment segment={segment} className={joinClassNames(styles.segment)} />}
    </DateInput>
  );
}
