import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import { Shortcut, toAriaKeyShortcuts } from './Shortcut.tsx';

/** `primary`: the one obvious next action of a screen. `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'normal' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'render'> {
  children: ReactNode;
  variant?: ButtonVariant;
  /** `large` is for what is needed under pressure, and for touch. */
  size?: 'normal' | 'large';
  icon?: IconName;
  /** Stands behind the words: an arrow forward. */
  iconEnd?: IconName;
  /** The keys that do the same, as shown: "Ctrl+Z". The button does not listen to them itself. */
  shortcut?: string;
  className?: string | undefined;
}

/** A button that says in words what it does. */
export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'normal',
    size = 'normal',
    icon,
    iconEnd,
    shortcut,
    className,
    ...rest
  } = props;
  return (
    <AriaButton
      {...rest}
      className={joinClassNames(styles.button, styles[variant], styles[size], className)}
      // React Aria drops aria-keyshortcuts, so it is put on the element itself.
      render={(domProps) => (
        <button {...domProps} {...(shortcut ? { 'aria-keyshortcuts': toAriaKeyShortcuts(shortcut) } : {})} />
      )}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className={styles.words}>{children}</span>
      {iconEnd ? <Icon name={iconEnd} /> : null}
      {shortcut ? <Shortcut keys={shortcut} /> : null}
    </AriaButton>
  );
}
