import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-paths.ts';
import styles from './Message.module.css';

export type MessageTone = 'info' | 'gelukt' | 'waarschuwing' | 'fout';

const ICONS: Record<MessageTone, IconName> = {
  info: 'info',
  gelukt: 'gelukt',
  waarschuwing: 'waarschuwing',
  fout: 'fout',
};

export interface MessageProps {
  tone?: MessageTone;
  /** One sentence. */
  children: ReactNode;
  /** The way out. */
  action?: { label: string; onPress: () => void };
  onClose?: () => void;
  className?: string | undefined;
}

/**
 * What happened and what you can do about it. A `fout` interrupts a screen reader (`role="alert"`), the others
 * wait (`role="status"`).
 */
export function Message({ tone = 'info', children, action, onClose, className }: MessageProps) {
  return (
    <div
      className={joinClassNames(styles.message, styles[tone], className)}
      role={tone === 'fout' ? 'alert' : 'status'}
    >
      <Icon name={ICONS[tone]} className={styles.icon} />
      <p className={styles.text}>{children}</p>
      {action ? <Button onPress={action.onPress}>{action.label}</Button> : null}
      {onClose ? <IconButton icon="sluiten" label="Melding sluiten" onPress={onClose} /> : null}
    </div>
  );
}
