import { useEffect, useState } from 'react';
import { later } from '../components/later.tsx';
import { useBibliotheek, useOpenId } from '../store/use-regie.ts';
import styles from './App.module.css';
import { Bibliotheek } from './bibliotheek/Bibliotheek.tsx';
import { loadVensters } from './bibliotheek/vensters.ts';
import { Meldingen } from './Meldingen.tsx';

// The library is painted without the code of a bijeenkomst; that is read right after, before anybody can ask for it.
const loadBijeenkomst = () => import('./bijeenkomst/Bijeenkomst.tsx');
const Bijeenkomst = later(async () => (await loadBijeenkomst()).Bijeenkomst);

const HulpDialog = later(async () => (await import('./handleiding/HulpDialog.tsx')).HulpDialog);

/** The regie window: the library, or the bijeenkomst that is open. */
export function App() {
  const openId = useOpenId();
  const [isToetsenOpen, setIsToetsenOpen] = useState(false);
  const { isGeladen } = useBibliotheek();
  useEffect(() => {
    if (!isGeladen) return undefined;
    const idle = requestIdleCallback(() => void loadVensters().then(loadBijeenkomst));
    return () => {
      cancelIdleCallback(idle);
    };
  }, [isGeladen]);
  const showToetsen = (): void => {
    setIsToetsenOpen(true);
  };
  return (
    <div className={styles.app}>
      {openId === null ? (
        <Bibliotheek onToetsen={showToetsen} />
      ) : (
        <Bijeenkomst key={openId} onToetsen={showToetsen} />
      )}
      {isToetsenOpen ? (
        <HulpDialog
          onClose={() => {
            setIsToetsenOpen(false);
          }}
        />
      ) : null}
      <Meldingen />
    </div>
  );
}
