import '../../store/zod-jitless.ts';
import { useState } from 'react';
import { resolveVindplaats } from '../../../shared/domain/vindplaats.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { useNaar, useRegie } from '../../store/use-regie.ts';
import { OefenStrook } from '../oefenen/OefenStrook.tsx';
import { ParkeerDialog } from '../rondom/ParkeerDialog.tsx';
import { Uitvoeren } from '../uitvoeren/Uitvoeren.tsx';
import { PapierDialog } from '../papier/PapierDialog.tsx';
import { CodeDialog } from '../invoer/CodeDialog.tsx';
import { useGetypt } from '../velden/use-getypt.ts';
import { Voorbereiden } from '../voorbereiden/Voorbereiden.tsx';
import { ZaalKiezen } from '../uitvoeren/ZaalKiezen.tsx';
import styles from './Bijeenkomst.module.css';
import { Bedieningsbalk } from './Bedieningsbalk.tsx';
import { type Blad, Kop } from './Kop.tsx';
import { OngedaanDialog } from './OngedaanDialog.tsx';
import { useDeel, VindplaatsContext } from './use-bijeenkomst.ts';
import { useOpdrachten } from './use-opdrachten.ts';
import { useToonTreffer } from './use-toon-treffer.ts';

/** One open bijeenkomst: preparing it and running it, with the controls always in the same place. */
export function Bijeenkomst({ onToetsen }: { onToetsen: () => void }) {
  const naar = useNaar();
  const { store } = useRegie().bijeenkomst;
  // Where it opens counts once: later changes of the state must not move the screen.
  const [vindplaats] = useState(() => {
    const { open } = store.getState();
    return naar === null || open === null ? null : resolveVindplaats(open.state, naar.plek, findWerkvorm);
  });
  useToonTreffer(vindplaats === null ? null : naar);
  const isBegonnen = useDeel(({ state, oefeningVan }) => state.positie !== null || oefeningVan !== null);
  return (
    <VindplaatsContext value={vindplaats}>
      <Scherm begin={vindplaats?.blad ?? (isBegonnen ? 'uitvoeren' : 'voorbereiden')} onToetsen={onToetsen} />
    </VindplaatsContext>
  );
}

function Scherm({ begin, onToetsen }: { begin: Blad; onToetsen: () => void }) {
  const [blad, setBlad] = useState<Blad>(begin);
  const [isSchermOpen, setIsSchermOpen] = useState(false);
  const [isParkeerOpen, setIsParkeerOpen] = useState(false);
  const [teParkeren, setTeParkeren] = useGetypt('te parkeren');
  const [isPapierOpen, setIsPapierOpen] = useState(false);
  const [isSlotOpen, setIsSlotOpen] = useState(false);
  const [isOngedaanOpen, setIsOngedaanOpen] = useState(false);
  const opdrachten = useOpdrachten({
    showToetsen: onToetsen,
    askScherm: () => {
      setIsSchermOpen(true);
    },
    askParkeer: () => {
      setIsParkeerOpen(true);
    },
    showPapier: () => {
      setIsPapierOpen(true);
    },
    askCode: () => {
      setIsSlotOpen(true);
    },
    askOngedaan: () => {
      setIsOngedaanOpen(true);
    },
  });
  return (
    <div className={styles.scherm}>
      <div>
        <Kop
          blad={blad}
          onBlad={setBlad}
          onToetsen={onToetsen}
          onSlot={() => void opdrachten.doe('slot')}
          onPapier={() => void opdrachten.doe('papier')}
        />
        <OefenStrook />
      </div>
      <main className={styles.hoofd}>
        {blad === 'voorbereiden' ? <Voorbereiden /> : <Uitvoeren opdrachten={opdrachten} />}
      </main>
      <Bedieningsbalk
        opdrachten={opdrachten}
        onBegin={() => {
          setBlad('uitvoeren');
        }}
        isUitvoeren={blad === 'uitvoeren'}
      />
      {isParkeerOpen ? (
        <ParkeerDialog
          tekst={teParkeren}
          onTekst={setTeParkeren}
          onClose={() => {
            setIsParkeerOpen(false);
          }}
        />
      ) : null}
      {isOngedaanOpen ? (
        <OngedaanDialog
          onClose={() => {
            setIsOngedaanOpen(false);
          }}
        />
      ) : null}
      {isPapierOpen ? (
        <PapierDialog
          onClose={() => {
            setIsPapierOpen(false);
          }}
        />
      ) : null}
      {isSlotOpen ? (
        <CodeDialog
          uitleg="Met deze code open je regie na de pauze weer."
          knop="Bewaar en vergrendel"
          onKlaar={() => void opdrachten.doe('slot')}
          onClose={() => {
            setIsSlotOpen(false);
          }}
        />
      ) : null}
      {isSchermOpen ? (
        <ZaalKiezen
          onClose={() => {
            setIsSchermOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}
