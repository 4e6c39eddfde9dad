import { memo } from 'react';
import { joinClassNames } from '../../components/class-names.ts';
import type { Etiket } from '../../charts/kwadrant/etiketten.ts';
import styles from './Kaartje.module.css';
import { plaats, type Plaatsing, plaatsVak } from './plaatsing.ts';
import { useSleepbaar, type SleepbaarOpties } from '../slepen/use-sleepbaar.ts';

/** A laid card as it is drawn: a numbered mark, and its title on a slip of paper where there is room. */
export interface KaartjeProps extends Plaatsing {
  readonly id: string;
  readonly nummer: number;
  /** Side of the mark. */
  readonly maat: number;
  readonly etiket: Etiket | null;
  readonly isGekozen: boolean;
  /** It is being dragged, here or on the other screen. */
  readonly isOpgetild: boolean;
  /** It was put here by this window just now, and so does not travel to its place. */
  readonly isNet: boolean;
}

export interface SleepbaarKaartjeProps extends KaartjeProps, Omit<SleepbaarOpties, 'id'> {
  /** What a screen reader says of it. */
  readonly omschrijving: string;
  /** Id of a text that says which keys there are. */
  readonly uitlegId?: string;
}

/** A laid card that nobody can touch. */
export const Kaartje = memo(function Kaartje(props: KaartjeProps) {
  return (
    <div {...toAttributes(props)}>
      <Inhoud {...props} />
    </div>
  );
});

/** A laid card that can be dragged, and moved by the arrow keys. */
export const SleepbaarKaartje = memo(function SleepbaarKaartje(props: SleepbaarKaartjeProps) {
  const { omschrijving, uitlegId, sleper, onKies, onPijl, onToets, ...kaart } = props;
  const sleepbaar = useSleepbaar({
    id: kaart.id,
    sleper,
    onKies,
    onToets,
    ...(onPijl === undefined ? {} : { onPijl }),
  });
  return (
    <div
      {...toAttributes(kaart)}
      {...sleepbaar}
      role="button"
      tabIndex={0}
      aria-describedby={uitlegId}
      aria-pressed={kaart.isGekozen}
    >
      <span className={styles.naam}>{omschrijving}</span>
      <span aria-hidden="true">
        <Inhoud {...kaart} />
      </span>
    </div>
  );
});

function toAttributes({ id, x, y, maat, isGekozen, isOpgetild, isNet }: KaartjeProps) {
  return {
    className: joinClassNames(styles.kaartje),
    style: plaats({ x, y }, maat),
    'data-kaart': id,
    'data-gekozen': isGekozen || undefined,
    'data-opgetild': isOpgetild || undefined,
    'data-net': isNet || undefined,
  };
}

function Inhoud({ nummer, etiket, x, y, maat }: KaartjeProps) {
  return (
    <>
      {etiket === null ? null : <Strook etiket={etiket} midden={{ x, y }} maat={maat} />}
      <span className={styles.schijf} data-schijf>
        {nummer}
      </span>
    </>
  );
}

interface StrookProps {
  readonly etiket: Etiket;
  readonly midden: Plaatsing;
  readonly maat: number;
}

/** The slip, placed from the middle of the mark. */
function Strook({ etiket: { papier, tekst, regels, lijn }, midden, maat }: StrookProps) {
  const left = papier.links - midden.x + maat / 2;
  const top = papier.boven - midden.y + maat / 2;
  return (
    <span className={styles.strook} style={plaatsVak(left, top, papier.breedte, papier.hoogte)}>
      <span
        className={styles.titel}
        style={plaatsVak(tekst.links - papier.links, tekst.boven - papier.boven, tekst.breedte, tekst.hoogte)}
      >
        {regels.map((regel, index) => (
          <span key={`${String(index)} ${regel}`} className={styles.regel}>
            {index === 0 && lijn !== null ? <LosNummer regel={regel} /> : regel}{' '}
          </span>
        ))}
      </span>
    </span>
  );
}

/** A slip that is not stuck to its mark begins with the number. */
function LosNummer({ regel }: { readonly regel: string }) {
  const [nummer = '', ...woorden] = regel.split(' ');
  return (
    <>
      <b>{nummer}</b> {woorden.join(' ')}
    </>
  );
}
