import { useContext, useState } from 'react';
import type { Positie } from '../../../shared/domain/bijeenkomst.ts';
import { isSamePositie } from '../../../shared/domain/programma.ts';
import { joinClassNames } from '../../components/class-names.ts';
import { useHandler } from '../../store/use-handler.ts';
import { useDeel, usePlek, VindplaatsContext } from '../bijeenkomst/use-bijeenkomst.ts';
import type { Opdrachten } from '../bijeenkomst/opdrachten.ts';
import { EerderPaneel } from '../eerder/EerderPaneel.tsx';
import { PlekContext } from '../velden/use-getypt.ts';
import { Begin } from './Begin.tsx';
import { ProgrammaVerloop } from './ProgrammaVerloop.tsx';
import { StapBlad } from './StapBlad.tsx';
import { StapNotitie } from './StapNotitie.tsx';
import styles from './Uitvoeren.module.css';
import { ZaalPaneel } from './ZaalPaneel.tsx';

/** Running: left the programma, in the middle what happens now, right what the room sees and the private notes. */
export function Uitvoeren({ opdrachten }: { opdrachten: Opdrachten }) {
  const nu = useDeel(({ state }) => state.positie);
  const gezocht = useContext(VindplaatsContext)?.positie ?? null;
  const [kijk, setKijk] = useState<{ positie: Positie; vanuit: Positie | null } | null>(
    gezocht === null ? null : { positie: gezocht, vanuit: nu },
  );
  const [isProgrammaOpen, setIsProgrammaOpen] = useState(true);
  // Looking elsewhere ends when the room moves: what happens now is what counts.
  const isKijken = kijk !== null && isSamePositie(kijk.vanuit, nu) && !isSamePositie(kijk.positie, nu);
  const plek = usePlek(isKijken ? kijk.positie : nu);
  const sleutel = plek === null ? '' : keyOf(plek.positie);

  const onKijk = useHandler((positie: Positie) => {
    setKijk({ positie, vanuit: nu });
  });
  return (
    <div className={joinClassNames(styles.kolommen, !isProgrammaOpen && styles.smal)}>
      <ProgrammaVerloop
        isOpen={isProgrammaOpen}
        onOpenChange={setIsProgrammaOpen}
        getoond={plek?.positie ?? null}
        onKijk={onKijk}
      />
      {plek === null ? (
        <Begin />
      ) : (
        <PlekContext value={sleutel}>
          <StapBlad
            key={sleutel}
            plek={plek}
            isNu={!isKijken}
            opdrachten={opdrachten}
            onTerug={() => {
              setKijk(null);
            }}
            onHierheen={() => void opdrachten.goTo(plek.positie)}
          />
        </PlekContext>
      )}
      <div className={styles.rechts}>
        <ZaalPaneel opdrachten={opdrachten} />
        {plek === null ? null : <StapNotitie plek={plek} />}
        <EerderPaneel />
      </div>
    </div>
  );
}

function keyOf({ onderdeelId, rondeId, stap }: Positie): string {
  return `${onderdeelId}/${rondeId ?? ''}/${String(stap)}`;
}
