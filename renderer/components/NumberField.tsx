import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components/NumberField';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { FieldFrame, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './NumberField.module.css';

export interface NumberFieldProps
  extends FieldTexts,
    Omit<AriaNumberFieldProps, 'className' | 'style' | 'children' | 'render'> {
  /** Stands behind the number: "min". */
  unit?: string;
  className?: string | undefined;
}

/** A number with minus and plus; arrow keys, Page Up and Page Down work as well. */
export function NumberField(props: NumberFieldProps) {
  const { label, isLabelHidden, description, errorMessage, unit, className, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      isInvalid={rest.isInvalid ?? errorMessage !== undefined}
      className={joinClassNames(fieldStyles.field, className)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden}
        description={description}
        errorMessage={errorMessage}
      >
        <Group className={joinClassNames(styles.group)}>
          <Button slot="decrement" className={joinClassNames(styles.step)}>
            <Icon name="min" />
          </Button>
          <Input className={joinClassNames(styles.input)} />
          {unit ? <span className={styles.unit}>{unit}</span> : null}
          <Button slot="increment" className={joinClassNames(styles.step)}>
            <Icon name="plus" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
