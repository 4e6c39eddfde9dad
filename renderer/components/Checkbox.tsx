import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components/Checkbox';
import { Text } from 'react-aria-components/Text';
import styles from './Checkbox.module.css';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon.tsx';

export interface CheckboxProps
  extends Omit<CheckboxFieldProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
  description?: string;
  className?: string | undefined;
}

/** One thing that is so or not. */
export function Checkbox({ children, description, className, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className={joinClassNames(styles.field, className)}>
      <CheckboxButton className={joinClassNames(styles.button)}>
        <span className={styles.box}>
          <Icon name="vink" className={styles.tick} />
        </span>
        <span>{children}</span>
      </CheckboxButton>
      {description ? (
        <Text slot="description" className={joinClassNames(fieldStyles.description, styles.description)}>
          {description}
        </Text>
      ) : null}
    </CheckboxField>
  );
}
