import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { joinClassNames } from './class-names.ts';
import { Shortcut } from './Shortcut.tsx';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** The one thing the tip is about: a button or another focusable React Aria component. */
  children: ReactNode;
  text: string;
  shortcut?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
}

/** A short explanation that appears on hover and on keyboard focus. Never the only place of something. */
export function Tooltip({ children, text, shortcut, placement = 'bottom' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={joinClassNames(styles.tip)} placement={placement} offset={6}>
        {text}
        {shortcut ? <Shortcut keys={shortcut} /> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
