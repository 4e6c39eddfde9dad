import { useCallback, useId, useMemo, useState } from 'react';
import { type Briefje, computeBord } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import { Bak, type BakWoorden } from '../../slepen/Bak.tsx';
import { InDeLucht } from '../stapels/InDeLucht.tsx';
import { SleepbaarBriefje } from '../stapels/Briefje.tsx';
import { countBriefjes, type Stapel, StapelBord } from '../stapels/StapelBord.tsx';
import { type StapelsModel, useStapels } from '../stapels/use-stapels.ts';
import styles from './GroeperenStap.module.css';
import { Onderblad } from './Onderblad.tsx';
import { useRonde } from './use-ronde.ts';
import { useToetsen } from './use-toetsen.ts';

const WOORDEN: BakWoorden = {
  naam: 'Losse briefjes',
  leeg: 'Alles ligt op een stapel',
  vol: 'Losse briefjes',
  zoek: 'Zoek een briefje',
  nietGevonden: 'Geen briefje met deze woorden.',
  toetsen:
    'Enter legt het briefje op de gekozen stapel. Een cijfer legt het op die stapel, N begint een nieuwe stapel.',
};

/** What is chosen: a slip or a pile, by its id. */
export interface Keuze {
  readonly soort: 'situatie' | 'stapel';
  readonly id: string;
}

/** The group lays slips that belong together on piles, and names the piles. */
export function GroeperenStap() {
  const { state, act, sleep } = useRonde();
  const [keuze, setKeuze] = useState<Keuze | null>(null);
  const [melding, setMelding] = useState('');
  const stored = useMemo(() => computeBord(state), [state]);
  const chooseStapel = useCallback((id: string) => {
    setKeuze({ soort: 'stapel', id });
  }, []);
  const model = useStapels({ bord: stored, act, sleep, onBegonnen: chooseStapel });
  const { bindTafel, bindBak } = model.elementen;
  const toetsen = useToetsen({ model, keuze, setKeuze, setMelding });
  const bak = useMemo(
    () => model.bord.los.map(({ id, nummer, tekst }) => ({ id, nummer, titel: tekst })),
    [model.bord.los],
  );
  return (
    <div className={styles.stap}>
      <div ref={bindTafel} className={styles.tafel}>
        <Bak
          woorden={WOORDEN}
          kaarten={bak}
          variant="rustig"
          bakRef={bindBak}
          gekozen={keuze?.id ?? null}
          opgetild={model.lucht.inDeLucht}
          sleper={model.lucht.sleper}
          onKies={toetsen.chooseSituatie}
          onLeg={toetsen.lay}
          onAndereToets={toetsen.onCijfer}
        />
        <Stapels model={model} keuze={keuze} onKiesStapel={chooseStapel} toetsen={toetsen} />
        <InDeLucht model={model} />
      </div>
      <Onderblad model={model} keuze={keuze} setKeuze={setKeuze} />
      <p role="status" className={styles.verborgen}>
        {melding}
      </p>
    </div>
  );
}

interface StapelsProps {
  readonly model: StapelsModel;
  readonly keuze: Keuze | null;
  readonly onKiesStapel: (id: string) => void;
  readonly toetsen: ReturnType<typeof useToetsen>;
}

function Stapels({ model, keuze, onKiesStapel, toetsen }: StapelsProps) {
  const uitlegId = useId();
  const { bord, indeling, elementen, lucht } = model;
  return (
    <>
      <p id={uitlegId} className={styles.verborgen}>
        Pijlen links en rechts leggen het briefje op een andere stapel, een cijfer op die stapel, N begint een
        nieuwe. Delete legt het los. Pijlen omhoog en omlaag kiezen een ander briefje.
      </p>
      <StapelBord
        bord={bord}
        indeling={indeling}
        plotRef={elementen.bindPlot}
        passend={null}
        gekozen={keuze?.soort === 'stapel' ? keuze.id : null}
        nieuw="Sleep een briefje hierheen voor een nieuwe stapel"
        renderKop={(stapel) => (
          <StapelKop
            stapel={stapel}
            nummer={bord.stapels.indexOf(stapel) + 1}
            isGekozen={keuze?.id === stapel.id}
            onKies={onKiesStapel}
          />
        )}
        renderBriefje={(briefje: Briefje) => (
          <SleepbaarBriefje
            key={briefje.id}
            briefje={briefje}
            isGekozen={keuze?.id === briefje.id}
            isOpgetild={lucht.inDeLucht.has(briefje.id)}
            uitlegId={uitlegId}
            sleper={lucht.sleper}
            onKies={toetsen.chooseSituatie}
            onToets={toetsen.onToets}
          />
        )}
      />
    </>
  );
}

interface StapelKopProps {
  readonly stapel: Stapel;
  readonly nummer: number;
  readonly isGekozen: boolean;
  readonly onKies: (id: string) => void;
}

/** Number, name and how many; pressing it chooses the pile. */
function StapelKop({ stapel, nummer, isGekozen, onKies }: StapelKopProps) {
  return (
    <button
      type="button"
      className={styles.kop}
      aria-pressed={isGekozen}
      onClick={() => {
        onKies(stapel.id);
      }}
    >
      <span className={styles.naam}>
        {nummer}. {stapel.naam === '' ? 'Geef een naam' : stapel.naam}
      </span>
      <span className={styles.aantal}>{countBriefjes(stapel.briefjes)}</span>
    </button>
  );
}
