import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import buttonStyles from './Button.module.css';
import type { ButtonVariant } from './Button.tsx';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import type { IconName } from './icon-paths.ts';
import { toAriaKeyShortcuts } from './Shortcut.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render' | 'aria-label'> {
  icon: IconName;
  /** What it does, in words: the accessible name and the tooltip. */
  label: string;
  variant?: ButtonVariant;
  shortcut?: string;
  className?: string | undefined;
}

/** A button that is only an icon; its words are in the tooltip. For what is used often and recognised at once. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, variant = 'quiet', shortcut, className, ...rest } = props;
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={joinClassNames(buttonStyles.button, buttonStyles[variant], styles.square, className)}
        render={(domProps) => (
          <button
            {...domProps}
            {...(shortcut ? { 'aria-keyshortcuts': toAriaKeyShortcuts(shortcut) } : {})}
          />
        )}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
