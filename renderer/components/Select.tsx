import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { FieldFrame, type FieldTexts } from './Field.tsx';
import { Icon } from './Icon.tsx';
import listStyles from './List.module.css';
import styles from './Select.module.css';

export interface SelectOption<Id extends string = string> {
  id: Id;
  label: string;
  description?: string;
}

export interface SelectProps<Id extends string> extends FieldTexts {
  options: readonly SelectOption<Id>[];
  /** The chosen option, or null for none. */
  value: Id | null;
  onChange: (id: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
  className?: string | undefined;
}

/** Choose one of a list that is too long to lay out; for two to five choices use RadioGroup or SegmentedControl. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, options, value, onChange, className } = props;
  return (
    <AriaSelect
      className={joinClassNames(fieldStyles.field, className)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={props.placeholder ?? 'Kies…'}
      isDisabled={props.isDisabled ?? false}
      isInvalid={errorMessage !== undefined}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden}
        description={description}
        errorMessage={errorMessage}
      >
        <Button className={joinClassNames(fieldStyles.control, styles.button)}>
          <SelectValue className={joinClassNames(styles.value)}>
            {({ isPlaceholder, selectedText, defaultChildren }) =>
              isPlaceholder ? defaultChildren : selectedText
            }
          </SelectValue>
          <Icon name="omlaag" />
        </Button>
      </FieldFrame>
      <Popover className={joinClassNames(listStyles.popover)}>
        <ListBox className={joinClassNames(listStyles.list)} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={joinClassNames(listStyles.item)}>
              <Icon name="vink" className={listStyles.check} />
              <span className={listStyles.words}>
                <span>{option.label}</span>
                {option.description ? (
                  <span className={fieldStyles.description}>{option.description}</span>
                ) : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
