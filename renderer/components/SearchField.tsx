import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components/SearchField';
import { joinClassNames } from './class-names.ts';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon.tsx';
import styles from './SearchField.module.css';

export interface SearchFieldProps
  extends Omit<AriaSearchFieldProps, 'className' | 'style' | 'children' | 'render' | 'aria-label'> {
  label: string;
  placeholder?: string;
  className?: string | undefined;
}

/** A line to search with; Escape and the cross empty it. */
export function SearchField({ label, placeholder, className, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={joinClassNames(styles.search, className)}>
      {({ isEmpty }) => (
        <>
          <Icon name="zoeken" className={styles.glass} />
          <Input
            className={joinClassNames(fieldStyles.control, styles.input)}
            placeholder={placeholder ?? label}
            spellCheck="false"
          />
          {isEmpty ? null : (
            <Button className={joinClassNames(styles.clear)}>
              <Icon name="sluiten" />
            </Button>
          )}
        </>
      )}
    </AriaSearchField>
  );
}
