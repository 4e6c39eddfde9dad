import { joinClassNames } from './class-names.ts';
import styles from './Icon.module.css';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

export interface IconProps {
  name: IconName;
  /** Says what the icon means; leave it out when the words stand beside it. */
  label?: string;
  className?: string | undefined;
}

/** One of our own line icons, as tall as `--icon` and in the colour of the text around it. */
export function Icon({ name, label, className }: IconProps) {
  return (
    <svg
      className={joinClassNames(styles.icon, className)}
      viewBox="0 0 24 24"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
