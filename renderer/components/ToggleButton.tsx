import type { ReactNode } from 'react';
import {
  ToggleButton as AriaToggleButton,
  type ToggleButtonProps as AriaToggleButtonProps,
} from 'react-aria-components/ToggleButton';
import buttonStyles from './Button.module.css';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Shortcut, toAriaKeyShortcuts } from './Shortcut.tsx';
import styles from './ToggleButton.module.css';

export interface ToggleButtonProps
  extends Omit<AriaToggleButtonProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
  icon?: IconName;
  shortcut?: string;
  size?: 'normal' | 'large';
  className?: string | undefined;
}

/**
 * A button that stays down: "Zwart", "Bevries". The words never change with the state; being down is shown by
 * colour, by a dark bar under the words, and told as `aria-pressed`.
 */
export function ToggleButton(props: ToggleButtonProps) {
  const { children, icon, shortcut, size = 'normal', className, ...rest } = props;
  return (
    <AriaToggleButton
      {...rest}
      className={joinClassNames(buttonStyles.button, buttonStyles[size], styles.toggle, className)}
      render={(domProps) => (
        <button {...domProps} {...(shortcut ? { 'aria-keyshortcuts': toAriaKeyShortcuts(shortcut) } : {})} />
      )}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className={buttonStyles.words}>{children}</span>
      {shortcut ? <Shortcut keys={shortcut} /> : null}
    </AriaToggleButton>
  );
}
