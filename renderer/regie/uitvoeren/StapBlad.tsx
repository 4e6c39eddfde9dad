import { useState } from 'react';
import type { Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import { type KaderPlek, listOnderdelen } from '../../../shared/domain/programma.ts';
import { elapsedMs, formatRemaining } from '../../../shared/domain/timer.ts';
import type { StapVorm } from '../../../shared/werkvormen/werkvorm.ts';
import { Button } from '../../components/Button.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useKlok } from '../../store/use-klok.ts';
import { Doorgeven } from '../invoer/Doorgeven.tsx';
import { useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import type { Opdrachten } from '../bijeenkomst/opdrachten.ts';
import { Overnemen } from '../overnemen/Overnemen.tsx';
import { OnderdeelRondom } from '../rondom/OnderdeelRondom.tsx';
import { RondeRondom } from '../rondom/RondeRondom.tsx';
import { Aanpassen } from './Aanpassen.tsx';
import styles from './StapBlad.module.css';
import { WerkvormRegie } from './WerkvormRegie.tsx';

const VORM_WOORDEN: Readonly<Record<StapVorm, string>> = {
  individueel: 'alleen',
  tweetallen: 'in tweetallen',
  groepjes: 'in groepjes',
  plenair: 'met elkaar',
};

export interface StapBladProps {
  plek: KaderPlek;
  /** The room is here; otherwise the facilitator only looks. */
  isNu: boolean;
  opdrachten: Opdrachten;
  onTerug: () => void;
  /** Brings the room here. */
  onHierheen: () => void;
}

/** What happens now: the stap, what the facilitator says and asks, and the controls of the werkvorm. */
export function StapBlad({ plek, isNu, opdrachten, onTerug, onHierheen }: StapBladProps) {
  const onderdelen = useDeel(({ state }) => listOnderdelen(state));
  const { onderdeel, ronde, stap, minuten } = plek;
  return (
    <Sheet className={styles.blad} aria-labelledby="stap">
      {isNu ? null : <Kijken onTerug={onTerug} onHierheen={onHierheen} />}
      <header className={styles.kop}>
        <p className={styles.waar}>{describeWaar(plek, onderdelen)}</p>
        <h2 id="stap">{stap?.naam ?? (onderdeel.titel === '' ? 'Zonder titel' : onderdeel.titel)}</h2>
        <p className={styles.hoe}>
          {[stap === null ? '' : VORM_WOORDEN[stap.vorm], `${String(minuten)} min`]
            .filter(Boolean)
            .join(' · ')}
          {isNu ? <Bezig /> : null}
        </p>
        <div className={styles.aanpassen}>
          <Aanpassen plek={plek} isNu={isNu} opdrachten={opdrachten} />
        </div>
      </header>
      <Aanwijzing plek={plek} isNu={isNu} />
      <Doorgeven plek={plek} />
      {ronde === null || stap === null ? (
        <OnderdeelRondom onderdeel={onderdeel} />
      ) : (
        <>
          <RondeRondom ronde={ronde} stap={stap} />
          <Overnemen ronde={ronde} stap={stap} />
          <div className={styles.werkvorm}>
            <WerkvormRegie key={ronde.id} ronde={ronde} stap={stap} />
          </div>
        </>
      )}
    </Sheet>
  );
}

function describeWaar(
  { onderdeel, ronde, nummer, aantal }: KaderPlek,
  onderdelen: readonly Onderdeel[],
): string {
  if (ronde === null) {
    const index = onderdelen.findIndex(({ id }) => id === onderdeel.id);
    return `Onderdeel ${String(index + 1)} van ${String(onderdelen.length)}`;
  }
  return `${onderdeel.titel} · stap ${String(nummer)} van ${String(aantal)}`;
}

/** How long the group is at this already. */
function Bezig() {
  const timer = useDeel(({ state }) => state.timer);
  const bezig = useKlok((nu) => formatRemaining(elapsedMs(timer, nu)));
  return <> · {bezig} bezig</>;
}

function Kijken({ onTerug, onHierheen }: { onTerug: () => void; onHierheen: () => void }) {
  const isBegonnen = useDeel(({ state }) => state.positie !== null);
  return (
    <div className={styles.kijken} role="status">
      <p>
        Je kijkt vooruit of terug. {isBegonnen ? 'De groep blijft waar die is.' : 'Er is nog niets begonnen.'}
      </p>
      <div className={styles.knoppen}>
        <Button onPress={onTerug}>{isBegonnen ? 'Terug naar nu' : 'Terug'}</Button>
        <Button onPress={onHierheen}>Ga hierheen met de groep</Button>
      </div>
    </div>
  );
}

/** What the facilitator says and asks. On a board that is in use it starts folded, to one line: the board needs the room. */
function Aanwijzing({ plek: { onderdeel, stap }, isNu }: { plek: KaderPlek; isNu: boolean }) {
  const [isOpen, setIsOpen] = useState(!isNu || stap?.zaal !== 'bord');
  const aanwijzing = stap?.aanwijzing ?? onderdeel.aanwijzing;
  const opdracht = stap?.opdracht ?? onderdeel.opdracht;
  const vragen = stap?.vragen ?? [];
  if (aanwijzing === '' && opdracht === '' && vragen.length === 0) return null;
  return (
    <section className={styles.aanwijzing} aria-label="Aanwijzing">
      <div className={styles.aanwijzingKop}>
        <h3 className={styles.kopje}>Voor jou</h3>
        {isOpen ? null : <p className={styles.eenRegel}>{aanwijzing}</p>}
        <Button
          variant="quiet"
          icon={isOpen ? 'omhoog' : 'omlaag'}
          aria-expanded={isOpen}
          onPress={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? 'Inklappen' : 'Lezen'}
        </Button>
      </div>
      {isOpen ? (
        <div className={styles.tekst}>
          {aanwijzing === '' ? null : <p className={styles.alinea}>{aanwijzing}</p>}
          {vragen.length === 0 ? null : (
            <>
              <h4 className={styles.kopje}>Vragen</h4>
              <ul className={styles.vragen}>
                {vragen.map((vraag) => (
                  <li key={vraag}>{vraag}</li>
                ))}
              </ul>
            </>
          )}
          {opdracht === '' ? null : (
            <>
              <h4 className={styles.kopje}>Op de zaal</h4>
              <p className={styles.opdracht}>{opdracht}</p>
            </>
          )}
        </div>
      ) : null}
    </section>
  );
}
