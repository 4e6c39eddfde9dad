import { RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import checkboxStyles from './Checkbox.module.css';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { FieldFrame, type FieldTexts } from './Field.tsx';
import type { SelectOption } from './Select.tsx';

export interface RadioGroupProps<Id extends string> extends FieldTexts {
  options: readonly SelectOption<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  isDisabled?: boolean;
  className?: string | undefined;
}

/** Choose one of a few that are all in sight, each with room for an explanation. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, isLabelHidden, description, errorMessage, options, value, onChange, className } = props;
  return (
    <AriaRadioGroup
      className={joinClassNames(fieldStyles.field, className)}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={props.isDisabled ?? false}
      isInvalid={errorMessage !== undefined}
    >
      <FieldFrame
        label={label}
        isLabelHidden={isLabelHidden}
        description={description}
        errorMessage={errorMessage}
      >
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className={joinClassNames(checkboxStyles.field)}>
            <RadioButton className={joinClassNames(checkboxStyles.button)}>
              <span className={joinClassNames(checkboxStyles.box, checkboxStyles.ring)}>
                <span className={checkboxStyles.pip} />
              </span>
              <span>{option.label}</span>
            </RadioButton>
            {option.description ? (
              <Text
                slot="description"
                className={joinClassNames(fieldStyles.description, checkboxStyles.description)}
              >
                {option.description}
              </Text>
            ) : null}
          </RadioField>
        ))}
      </FieldFrame>
    </AriaRadioGroup>
  );
}
