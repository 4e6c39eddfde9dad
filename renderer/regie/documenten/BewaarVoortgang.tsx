import { ProgressBar } from 'react-aria-components/ProgressBar';
import { joinClassNames } from '../../components/class-names.ts';
import styles from './BewaarVoortgang.module.css';

/** How far the document is that is being made; `deel` from 0 to 1. */
export function BewaarVoortgang({ deel }: { deel: number }) {
  return (
    <ProgressBar
      className={joinClassNames(styles.voortgang)}
      value={Math.round(deel * 100)}
      aria-label="Document maken"
    >
      <p>Het document wordt gemaakt. Je kunt intussen gewoon verder.</p>
      <progress className={styles.balk} value={deel} max={1} aria-hidden="true" />
    </ProgressBar>
  );
}
