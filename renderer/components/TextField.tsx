import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { joinClassNames } from './class-names.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldTexts } from './Field.tsx';

export interface TextFieldProps
  extends FieldTexts,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'render'> {
  placeholder?: string;
  className?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, description, errorMessage, placeholder, className, inputRef, ...rest } =
    props;
  return (
    <AriaTextField
      {...rest}
      isInvalid={rest.isInvalid ?? errorMessage !== undefined}
      className={joinClassNames(styles.field, className)}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden}
        description={description}
        errorMessage={errorMessage}
      >
        <Input
          className={joinClassNames(styles.control)}
          {...(placeholder ? { placeholder } : {})}
          {...(inputRef ? { ref: inputRef } : {})}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
