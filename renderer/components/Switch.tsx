import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch';
import { Text } from 'react-aria-components/Text';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import styles from './Switch.module.css';

export interface SwitchProps extends Omit<SwitchFieldProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
  description?: string;
  className?: string | undefined;
}

/** A setting that is on or off and works at once. */
export function Switch({ children, description, className, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} className={joinClassNames(styles.field, className)}>
      <SwitchButton className={joinClassNames(styles.button)}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
        <span>{children}</span>
      </SwitchButton>
      {description ? (
        <Text slot="description" className={joinClassNames(fieldStyles.description, styles.description)}>
          {description}
        </Text>
      ) : null}
    </SwitchField>
  );
}
