import '../../store/zod-jitless.ts';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { ToetsenLijst } from '../toetsen/ToetsenLijst.tsx';
import { Hoofdstuk } from './Hoofdstuk.tsx';
import { ALGEMEEN, HULP, PER_WERKVORM } from './hoofdstukken.ts';
import styles from './HulpDialog.module.css';
import { Inhoudsopgave } from './Inhoudsopgave.tsx';

const TOETSEN = { id: 'toetsen', titel: 'Toetsen' };
const DELEN = [
  { kop: 'Dialoogtafel', paginas: [TOETSEN, ...ALGEMEEN] },
  { kop: 'De werkvormen', paginas: PER_WERKVORM },
  { kop: 'Als je vastloopt', paginas: HULP },
];
const PAGINAS = [...ALGEMEEN, ...PER_WERKVORM, ...HULP];

/** Help (F1): all keys, and the manual. Everything is reached with the arrow keys and Tab. */
export function HulpDialog({ onClose }: { onClose: () => void }) {
  const [gekozen, setGekozen] = useState(TOETSEN.id);
  const pagina = PAGINAS.find(({ id }) => id === gekozen);
  return (
    <Dialog isOpen onOpenChange={onClose} title="Hulp" size="large">
      <div className={styles.boek}>
        <Inhoudsopgave delen={DELEN} gekozen={gekozen} onKies={setGekozen} />
        <Blad key={gekozen} titel={pagina?.titel ?? TOETSEN.titel}>
          {pagina === undefined ? <ToetsenLijst /> : <Hoofdstuk blokken={pagina.blokken} />}
        </Blad>
      </div>
    </Dialog>
  );
}

function Blad({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    // It scrolls by itself, so the arrow keys must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.blad} aria-label={titel} tabIndex={0}>
      {children}
    </section>
  );
}
