import { NumberField } from '../../components/NumberField.tsx';
import { useSavedField } from '../../store/use-saved-field.ts';

export interface MinutenVeldProps {
  label: string;
  isLabelHidden?: boolean;
  /** The stored number of minutes. */
  stored: number;
  /** Stores it; false when it was refused. */
  save: (minuten: number) => Promise<boolean>;
  max?: number;
  className?: string | undefined;
}

/** A number of minutes that stores itself. */
export function MinutenVeld({ stored, save, max = 600, ...texts }: MinutenVeldProps) {
  const { value, onChange, onFocus, onBlur } = useSavedField(stored, save);
  return (
    <NumberField
      {...texts}
      value={value}
      // An emptied field gives NaN: then what was stored comes back.
      onChange={(next) => {
        onChange(Number.isNaN(next) ? stored : Math.round(next));
      }}
      onFocus={onFocus}
      onBlur={onBlur}
      minValue={0}
      maxValue={max}
      formatOptions={{ maximumFractionDigits: 0 }}
      unit="min"
    />
  );
}
