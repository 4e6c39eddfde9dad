import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { joinClassNames } from './class-names.ts';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

/** What every field has around it: a label, a line of help, and what is wrong with a way out. */
export interface FieldTexts {
  label: string;
  /** For a field whose place already says what it is; screen readers still get the label. */
  isLabelHidden?: boolean | undefined;
  description?: string | undefined;
  /** Shown, and told to screen readers, only while the field is invalid. */
  errorMessage?: string | undefined;
}

/** Label, description and error around the control of a React Aria field; a part of the field components here. */
export function FieldFrame(props: FieldTexts & { children: ReactNode }) {
  const { label, isLabelHidden = false, description, errorMessage, children } = props;
  return (
    <>
      <Label className={joinClassNames(styles.label, isLabelHidden && styles.hidden)}>{label}</Label>
      {description ? (
        <Text slot="description" className={joinClassNames(styles.description)}>
          {description}
        </Text>
      ) : null}
      {children}
      <FieldError className={joinClassNames(styles.error)}>
        {({ validationErrors }) => (
          <>
            <Icon name="waarschuwing" />
            <span>{errorMessage ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
