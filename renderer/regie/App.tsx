import { useState } from 'react';
import { useOpen } from '../store/use-regie.ts';
import styles from './App.module.css';
import { Bibliotheek } from './bibliotheek/Bibliotheek.tsx';
import { Bijeenkomst } from './bijeenkomst/Bijeenkomst.tsx';
import { Meldingen } from './Meldingen.tsx';
import { ToetsenDialog } from './toetsen/ToetsenDialog.tsx';

/** The regie window: the library, or the bijeenkomst that is open. */
export function App() {
  const open = useOpen();
  const [isToetsenOpen, setIsToetsenOpen] = useState(false);
  const showToetsen = (): void => {
    setIsToetsenOpen(true);
  };
  return (
    <div className={styles.app}>
      {open === null ? (
        <Bibliotheek onToetsen={showToetsen} />
      ) : (
        <Bijeenkomst key={open.id} open={open} onToetsen={showToetsen} />
      )}
      {isToetsenOpen ? (
        <ToetsenDialog
          onClose={() => {
            setIsToetsenOpen(false);
          }}
        />
      ) : null}
      <Meldingen />
    </div>
  );
}
