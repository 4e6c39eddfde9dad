import { useState } from 'react';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import { ToetsenDialog } from '../toetsen/ToetsenDialog.tsx';
import { Uitvoeren } from '../uitvoeren/Uitvoeren.tsx';
import { Voorbereiden } from '../voorbereiden/Voorbereiden.tsx';
import { ZaalKiezen } from '../uitvoeren/ZaalKiezen.tsx';
import styles from './Bijeenkomst.module.css';
import { Bedieningsbalk } from './Bedieningsbalk.tsx';
import { type Blad, Kop } from './Kop.tsx';
import { OpenContext } from './use-bijeenkomst.ts';
import { useOpdrachten } from './use-opdrachten.ts';

/** One open bijeenkomst: preparing it and running it, with the controls always in the same place. */
export function Bijeenkomst({ open }: { open: OpenBijeenkomst }) {
  return (
    <OpenContext value={open}>
      <Scherm isBegonnen={open.state.positie !== null} />
    </OpenContext>
  );
}

function Scherm({ isBegonnen }: { isBegonnen: boolean }) {
  const [blad, setBlad] = useState<Blad>(isBegonnen ? 'uitvoeren' : 'voorbereiden');
  const [venster, setVenster] = useState<'toetsen' | 'scherm' | null>(null);
  const opdrachten = useOpdrachten({
    onToetsen: () => {
      setVenster('toetsen');
    },
    onKiesScherm: () => {
      setVenster('scherm');
    },
  });
  const close = (): void => {
    setVenster(null);
  };
  return (
    <div className={styles.scherm}>
      <Kop blad={blad} onBlad={setBlad} onToetsen={() => opdrachten.doe('toetsen')} />
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
      {venster === 'toetsen' ? <ToetsenDialog onClose={close} /> : null}
      {venster === 'scherm' ? <ZaalKiezen onClose={close} /> : null}
    </div>
  );
}
