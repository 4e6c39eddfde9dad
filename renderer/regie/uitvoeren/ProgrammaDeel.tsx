import { memo } from 'react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { BijeenkomstState, Onderdeel, Positie } from '../../../shared/domain/bijeenkomst.ts';
import { isSamePositie, listRondes, listStappen, stapMinuten } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { joinClassNames } from '../../components/class-names.ts';
import { Icon } from '../../components/Icon.tsx';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './ProgrammaVerloop.module.css';

/** What every line of the programma needs. */
export interface KijkProps {
  /** The place that the middle shows. */
  getoond: Positie | null;
  /** Shows a place in the middle; the room stays where it is. */
  onKijk: (positie: Positie) => void;
}

/** An onderdeel with what is said about its time. */
export interface DeelTijd {
  readonly onderdeel: Onderdeel;
  /** When it began or is expected to: `14:05`. */
  readonly start: string;
  readonly uitleg: string;
  /** It was left out. */
  readonly isOver: boolean;
}

export type ProgrammaDeelProps = DeelTijd & KijkProps;

/** One onderdeel of the programma: when it begins, when that was planned, and its stappen. */
export const ProgrammaDeel = memo(function ProgrammaDeel(props: ProgrammaDeelProps) {
  const { onderdeel, start, uitleg, isOver, getoond, onKijk } = props;
  const stappen = useDeel(({ state }) => listStappenVan(state, onderdeel.id));
  const titel = onderdeel.titel === '' ? 'Zonder titel' : onderdeel.titel;
  if (stappen === null) {
    return (
      <li data-over={isOver || undefined}>
        <StapKnop
          positie={{ onderdeelId: onderdeel.id, rondeId: null, stap: 0 }}
          tijd={start}
          naam={titel}
          uitleg={uitleg}
          minuten={onderdeel.minuten}
          isPauze={onderdeel.soort === 'pauze'}
          getoond={getoond}
          onKijk={onKijk}
        />
      </li>
    );
  }
  return (
    <li data-over={isOver || undefined}>
      <p className={styles.onderdeel}>
        <span className={styles.tijd}>{start}</span>
        <span className={styles.naam}>
          <span className={styles.titelTekst}>{titel}</span>
          <Uitleg uitleg={uitleg} />
        </span>
      </p>
      <ol className={styles.stappen}>
        {stappen.map(({ id, positie, naam, minuten }) => (
          <li key={id}>
            <StapKnop positie={positie} naam={naam} minuten={minuten} getoond={getoond} onKijk={onKijk} />
          </li>
        ))}
      </ol>
    </li>
  );
});

/** The stappen of everything that is done in an onderdeel; null when nothing is. */
function listStappenVan(state: BijeenkomstState, onderdeelId: string) {
  const rondes = listRondes(state, onderdeelId);
  if (rondes.length === 0) return null;
  return rondes.flatMap((ronde) =>
    listStappen(ronde, findWerkvorm).map((stap, index) => ({
      id: `${ronde.id}/${stap.id}`,
      positie: { onderdeelId, rondeId: ronde.id, stap: index },
      naam: stap.naam,
      minuten: stapMinuten(ronde, stap),
    })),
  );
}

interface StapKnopProps extends KijkProps {
  positie: Positie;
  /** Computed start; a stap inside an onderdeel has none. */
  tijd?: string;
  naam: string;
  uitleg?: string;
  minuten: number;
  isPauze?: boolean;
}

function StapKnop(props: StapKnopProps) {
  const { positie, tijd, naam, uitleg = '', minuten, isPauze = false, getoond, onKijk } = props;
  const { isNu, isGeweest } = useDeel(({ state }) => ({
    isNu: isSamePositie(positie, state.positie),
    isGeweest: Object.values(state.bezoeken).some((bezoek) => isSamePositie(bezoek, positie)),
  }));
  const isGetoond = isSamePositie(positie, getoond);
  return (
    <button
      type="button"
      className={joinClassNames(styles.stap, tijd === undefined && styles.binnen)}
      data-nu={isNu || undefined}
      data-getoond={isGetoond || undefined}
      aria-current={isNu ? 'step' : undefined}
      aria-pressed={isGetoond}
      onClick={() => {
        onKijk(positie);
      }}
    >
      {tijd === undefined ? null : <span className={styles.tijd}>{tijd}</span>}
      <span className={styles.naam}>
        {isPauze ? <Icon name="koffie" className={styles.pauze} /> : null}
        <span className={styles.titelTekst}>{naam}</span>
        <Uitleg uitleg={uitleg} />
      </span>
      <Teken isNu={isNu} isGeweest={isGeweest} minuten={minuten} />
    </button>
  );
}

function Uitleg({ uitleg }: { uitleg: string }) {
  return uitleg === '' ? null : <span className={styles.uitleg}>{uitleg}</span>;
}

/** Where this stands in the bijeenkomst: going on, done, or how long it will take. */
function Teken({ isNu, isGeweest, minuten }: { isNu: boolean; isGeweest: boolean; minuten: number }) {
  if (isNu) return <span className={styles.nu}>nu</span>;
  if (isGeweest) return <Icon name="vink" label="geweest" className={styles.geweest} />;
  return (
    <span className={styles.minuten}>
      {minuten}
      <VisuallyHidden> minuten</VisuallyHidden>
    </span>
  );
}
