import { memo } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './SegmentedControl.module.css';

export interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconName;
}

export interface SegmentedControlProps<Id extends string> {
  label: string;
  segments: readonly Segment<Id>[];
  /** Null only where choosing nothing is allowed. */
  value: Id | null;
  onChange: (id: Id | null) => void;
  /** Pressing the chosen one again gives null. */
  canBeEmpty?: boolean;
  isDisabled?: boolean;
  className?: string | undefined;
}

function Segments<Id extends string>(props: SegmentedControlProps<Id>) {
  const { label, segments, value, onChange, canBeEmpty = false, isDisabled = false, className } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!canBeEmpty}
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(segments.find((segment) => keys.has(segment.id))?.id ?? null)}
      className={joinClassNames(styles.group, className)}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={joinClassNames(styles.segment)}>
          {segment.icon ? <Icon name={segment.icon} /> : null}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** Two to five short choices side by side: "Vaker toepassen | Intensiveren | Minder inzetten". */
export const SegmentedControl = memo(Segments) as typeof Segments;
