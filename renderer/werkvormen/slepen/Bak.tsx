import { memo, type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { joinClassNames } from '../../components/class-names.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { useHandler } from '../../store/use-handler.ts';
import styles from './Bak.module.css';
import { useSleepbaar } from './use-sleepbaar.ts';
import type { Sleper } from './sleper.ts';
import type { ZweefVariant } from './Zweefkaart.tsx';

/** A card in the tray. */
export interface BakKaart {
  readonly id: string;
  readonly nummer: number;
  readonly titel: string;
}

/** What the tray says, in the words of its board. */
export interface BakWoorden {
  readonly naam: string;
  readonly leeg: string;
  /** Before how many there are. */
  readonly vol: string;
  readonly zoek: string;
  readonly nietGevonden: string;
  /** Which keys there are. */
  readonly toetsen: string;
}

const KAARTJES: BakWoorden = {
  naam: 'Bak',
  leeg: 'De bak is leeg',
  vol: 'In de bak',
  zoek: 'Zoek een kaartje',
  nietGevonden: 'Geen kaartje met deze woorden.',
  toetsen: 'Enter legt het kaartje midden op het bord. Met de pijlen kies je een ander kaartje.',
};

export interface BakProps {
  readonly woorden?: BakWoorden;
  /** Level of its heading in the outline of the page. */
  readonly niveau?: 2 | 3;
  readonly kaarten: readonly BakKaart[];
  readonly variant: ZweefVariant;
  readonly bakRef: Ref<HTMLDivElement>;
  readonly gekozen: string | null;
  readonly opgetild: ReadonlySet<string>;
  readonly sleper: Sleper;
  readonly onKies: (id: string) => void;
  /** Enter or Space: lay the card on the board. */
  readonly onLeg: (id: string) => void;
  /** Other keys on a card; true when the key was used. */
  readonly onAndereToets?: (id: string, toets: string) => boolean;
  /** What stands under the cards: the field for own cards. */
  readonly children?: ReactNode;
}

/** From so many cards on, searching is quicker than looking. */
const FILTER_VANAF = 9;

/** The tray: one stop of the Tab key, then the arrow keys. */
export const Bak = memo(function Bak(props: BakProps) {
  const { kaarten, variant, bakRef, woorden = KAARTJES, niveau = 3, children } = props;
  const Kop = `h${niveau}` as const;
  const [filter, setFilter] = useState('');
  const shown = kaarten.filter((kaart) => matches(kaart, filter));
  return (
    <section ref={bakRef} className={styles.bak} data-variant={variant} aria-label={woorden.naam}>
      <Kop className={styles.kop}>
        {kaarten.length === 0 ? woorden.leeg : `${woorden.vol}: ${String(kaarten.length)}`}
      </Kop>
      {kaarten.length >= FILTER_VANAF || filter !== '' ? (
        <SearchField label={woorden.zoek} placeholder="Zoek" value={filter} onChange={setFilter} />
      ) : null}
      <BakLijst {...props} kaarten={shown} toetsen={woorden.toetsen} />
      {kaarten.length > 0 && shown.length === 0 ? (
        <p className={styles.niets}>{woorden.nietGevonden}</p>
      ) : null}
      {children}
    </section>
  );
});

function matches({ nummer, titel }: BakKaart, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase('nl');
  return wanted === '' || String(nummer) === wanted || titel.toLocaleLowerCase('nl').includes(wanted);
}

type LijstProps = Omit<BakProps, 'woorden'> & { readonly toetsen: string };

function BakLijst({ kaarten, gekozen, opgetild, sleper, onKies, onLeg, onAndereToets, toetsen }: LijstProps) {
  const [actief, setActief] = useState<string | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const uitlegId = useId();
  const current = kaarten.some(({ id }) => id === actief) ? actief : (kaarten[0]?.id ?? null);

  function focusAt(index: number): void {
    const kaart = kaarten[Math.min(kaarten.length - 1, Math.max(0, index))];
    if (kaart === undefined) return;
    setActief(kaart.id);
    listRef.current?.querySelector<HTMLElement>(`[data-bakkaart="${kaart.id}"]`)?.focus();
  }

  // The next card takes the place of the one that is laid, so that laying goes on where it was.
  function lay(id: string): void {
    const index = kaarten.findIndex((kaart) => kaart.id === id);
    setActief((kaarten[index + 1] ?? kaarten[index - 1])?.id ?? null);
    onLeg(id);
  }

  const onToets = useHandler((id: string, toets: string): boolean => {
    const index = kaarten.findIndex((kaart) => kaart.id === id);
    if (toets === 'ArrowDown' || toets === 'ArrowRight') focusAt(index + 1);
    else if (toets === 'ArrowUp' || toets === 'ArrowLeft') focusAt(index - 1);
    else if (toets === 'Home') focusAt(0);
    else if (toets === 'End') focusAt(kaarten.length - 1);
    else if (toets === 'Enter' || toets === ' ') lay(id);
    else return onAndereToets?.(id, toets) ?? false;
    return true;
  });
  const kies = useHandler((id: string) => {
    setActief(id);
    onKies(id);
  });

  return (
    <>
      <p id={uitlegId} className={styles.verborgen}>
        {toetsen}
      </p>
      <ul ref={listRef} className={styles.lijst}>
        {kaarten.map((kaart) => (
          <li key={kaart.id}>
            <BakKaartje
              kaart={kaart}
              isActief={kaart.id === current}
              isGekozen={kaart.id === gekozen}
              isOpgetild={opgetild.has(kaart.id)}
              uitlegId={uitlegId}
              sleper={sleper}
              onKies={kies}
              onToets={onToets}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface BakKaartjeProps {
  readonly kaart: BakKaart;
  readonly isActief: boolean;
  readonly isGekozen: boolean;
  readonly isOpgetild: boolean;
  readonly uitlegId: string;
  readonly sleper: Sleper;
  readonly onKies: (id: string) => void;
  readonly onToets: (id: string, toets: string) => boolean;
}

const BakKaartje = memo(function BakKaartje(props: BakKaartjeProps) {
  const { kaart, isActief, isGekozen, isOpgetild, uitlegId, sleper, onKies, onToets } = props;
  const sleepbaar = useSleepbaar({ id: kaart.id, sleper, onKies, onToets });
  return (
    <div
      {...sleepbaar}
      className={joinClassNames(styles.kaart)}
      role="button"
      tabIndex={isActief ? 0 : -1}
      aria-describedby={uitlegId}
      aria-pressed={isGekozen}
      data-bakkaart={kaart.id}
      data-opgetild={isOpgetild || undefined}
    >
      <span className={styles.schijf} data-schijf>
        {kaart.nummer}
      </span>{' '}
      <span className={styles.titel}>{kaart.titel}</span>
    </div>
  );
});
