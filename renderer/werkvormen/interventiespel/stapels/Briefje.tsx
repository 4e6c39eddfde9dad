import { memo } from 'react';
import type { Briefje as Beeld } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { useSleepbaar, type SleepbaarOpties } from '../../slepen/use-sleepbaar.ts';
import styles from './Briefje.module.css';

export interface BriefjeProps {
  readonly briefje: Beeld;
  readonly isGekozen: boolean;
  readonly isOpgetild: boolean;
}

export interface SleepbaarBriefjeProps extends BriefjeProps, Omit<SleepbaarOpties, 'id' | 'onPijl'> {
  /** Id of a text that says which keys there are. */
  readonly uitlegId?: string;
}

/** A slip that nobody can touch. */
export const Briefje = memo(function Briefje(props: BriefjeProps) {
  return (
    <div {...toAttributes(props)}>
      <Inhoud briefje={props.briefje} />
    </div>
  );
});

/** A slip that can be dragged, and moved by keys. */
export const SleepbaarBriefje = memo(function SleepbaarBriefje(props: SleepbaarBriefjeProps) {
  const { uitlegId, sleper, onKies, onToets, ...beeld } = props;
  const sleepbaar = useSleepbaar({ id: beeld.briefje.id, sleper, onKies, onToets });
  return (
    <div
      {...toAttributes(beeld)}
      {...sleepbaar}
      role="button"
      tabIndex={0}
      aria-describedby={uitlegId}
      aria-pressed={beeld.isGekozen}
    >
      <Inhoud briefje={beeld.briefje} />
    </div>
  );
});

function toAttributes({ briefje, isGekozen, isOpgetild }: BriefjeProps) {
  return {
    className: styles.briefje,
    'data-kaart': briefje.id,
    'data-dubbel': briefje.dubbel > 1 || undefined,
    'data-gekozen': isGekozen || undefined,
    'data-opgetild': isOpgetild || undefined,
  };
}

function Inhoud({ briefje: { nummer, tekst, dubbel } }: { readonly briefje: Beeld }) {
  return (
    <>
      <span className={styles.nummer}>{nummer}</span> <span className={styles.tekst}>{tekst}</span>
      {dubbel === 1 ? null : (
        <>
          {' '}
          <span className={styles.dubbel} aria-label={`${String(dubbel)} op elkaar`}>
            {dubbel}×
          </span>
        </>
      )}
    </>
  );
}
