import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { Onderdeel, Positie } from '../../../shared/domain/bijeenkomst.ts';
import {
  formatTijd,
  isSamePositie,
  listOnderdelen,
  listRondes,
  listStappen,
  stapMinuten,
} from '../../../shared/domain/programma.ts';
import { describeVerloop } from '../../../shared/domain/verloop.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { joinClassNames } from '../../components/class-names.ts';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './ProgrammaVerloop.module.css';
import { useVerloop } from './use-verloop.ts';

/** What every line of the programma needs. */
interface KijkProps {
  /** The place that the middle shows. */
  getoond: Positie | null;
  /** Shows a place in the middle; the room stays where it is. */
  onKijk: (positie: Positie) => void;
}

export interface ProgrammaVerloopProps extends KijkProps {
  /** Folded away it leaves its room to the board. */
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** More than this is no drift: the programma is being tried out at another time of the day than it is planned for. */
const LONGEST_DRIFT = 180;

/** The programma with its stappen while it runs: what has been, what is now, what is being looked at. */
export function ProgrammaVerloop({ isOpen, onOpenChange, getoond, onKijk }: ProgrammaVerloopProps) {
  const { state } = useBijeenkomst();
  const verloop = useVerloop();
  const tijden = new Map(verloop.onderdelen.map((tijd) => [tijd.id, tijd]));
  if (!isOpen) {
    return (
      <Sheet className={styles.smal} aria-label="Programma">
        <IconButton
          icon="programma"
          label="Programma tonen"
          onPress={() => {
            onOpenChange(true);
          }}
        />
      </Sheet>
    );
  }
  return (
    <Sheet className={styles.blad} aria-labelledby="verloop">
      <div className={styles.kop}>
        <h2 id="verloop" className={styles.titel}>
          Programma
        </h2>
        <IconButton
          icon="vorige"
          label="Programma inklappen"
          onPress={() => {
            onOpenChange(false);
          }}
        />
      </div>
      {state.positie === null || Math.abs(verloop.achterMinuten) > LONGEST_DRIFT ? null : (
        <p className={styles.drift} data-achter={verloop.achterMinuten > 0 || undefined}>
          {describeVerloop(verloop)}
        </p>
      )}
      <ol className={styles.onderdelen}>
        {listOnderdelen(state).map((onderdeel) => (
          <OnderdeelDeel
            key={onderdeel.id}
            onderdeel={onderdeel}
            tijd={formatTijd(tijden.get(onderdeel.id)?.verwachtStart ?? 0)}
            getoond={getoond}
            onKijk={onKijk}
          />
        ))}
      </ol>
    </Sheet>
  );
}

interface OnderdeelDeelProps extends KijkProps {
  onderdeel: Onderdeel;
  tijd: string;
}

function OnderdeelDeel({ onderdeel, tijd, getoond, onKijk }: OnderdeelDeelProps) {
  const { state } = useBijeenkomst();
  const rondes = listRondes(state, onderdeel.id);
  const titel = onderdeel.titel === '' ? 'Zonder titel' : onderdeel.titel;
  if (rondes.length === 0) {
    return (
      <li>
        <StapKnop
          positie={{ onderdeelId: onderdeel.id, rondeId: null, stap: 0 }}
          tijd={tijd}
          naam={titel}
          minuten={onderdeel.minuten}
          isPauze={onderdeel.soort === 'pauze'}
          getoond={getoond}
          onKijk={onKijk}
        />
      </li>
    );
  }
  return (
    <li>
      <p className={styles.onderdeel}>
        <span className={styles.tijd}>{tijd}</span>
        <span className={styles.naam}>{titel}</span>
      </p>
      <ol className={styles.stappen}>
        {rondes.flatMap((ronde) =>
          listStappen(ronde, findWerkvorm).map((stap, index) => (
            <li key={`${ronde.id}/${stap.id}`}>
              <StapKnop
                positie={{ onderdeelId: onderdeel.id, rondeId: ronde.id, stap: index }}
                naam={stap.naam}
                minuten={stapMinuten(ronde, stap)}
                getoond={getoond}
                onKijk={onKijk}
              />
            </li>
          )),
        )}
      </ol>
    </li>
  );
}

interface StapKnopProps extends KijkProps {
  positie: Positie;
  /** Computed start; a stap inside an onderdeel has none. */
  tijd?: string;
  naam: string;
  minuten: number;
  isPauze?: boolean;
}

function StapKnop({ positie, tijd, naam, minuten, isPauze = false, getoond, onKijk }: StapKnopProps) {
  const { state } = useBijeenkomst();
  const isNu = isSamePositie(positie, state.positie);
  const isGetoond = isSamePositie(positie, getoond);
  const isGeweest = !isNu && Object.values(state.bezoeken).some((bezoek) => isSamePositie(bezoek, positie));
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
        {naam}
      </span>
      <Teken isNu={isNu} isGeweest={isGeweest} minuten={minuten} />
    </button>
  );
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
