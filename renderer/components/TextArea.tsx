import type { Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { FieldFrame } from './Field.tsx';
import styles from './TextArea.module.css';
import type { TextFieldProps } from './TextField.tsx';

export interface TextAreaProps extends Omit<TextFieldProps, 'inputRef' | 'type' | 'pattern' | 'value'> {
  value: string;
  /** Lines shown when it is empty; it grows with the text up to 60 % of the window. */
  rows?: number;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** The tallest field holds less than this; a copy of a pasted book would be laid out at every key (measured). */
const MOST_COPIED = 5000;

/** Several lines of text, as tall as what is in it. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    isLabelHidden,
    description,
    errorMessage,
    placeholder,
    className,
    inputRef,
    rows = 3,
    ...rest
  } = props;
  return (
    <AriaTextField
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
        {/* A hidden copy of the text in the same grid cell makes the height: `field-sizing` needs Chromium 123. */}
        <div className={styles.grow} data-copy={rest.value.slice(0, MOST_COPIED)}>
          <AriaTextArea
            className={joinClassNames(fieldStyles.control, styles.area)}
            placeholder={placeholder}
            rows={rows}
            ref={inputRef}
          />
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
