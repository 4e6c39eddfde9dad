import { lazy, Suspense, useEffect, useState } from 'react';
import { useBibliotheek, useOpenId } from '../store/use-regie.ts';
import styles from './App.module.css';
import { Bibliotheek } from './bibliotheek/Bibliotheek.tsx';
import { Meldingen } from './Meldingen.tsx';

// The library is painted without the code of a bijeenkomst; that is fetched right after, before anybody can ask for it.
const loadBijeenkomst = () => import('./bijeenkomst/Bijeenkomst.tsx');
const Bijeenkomst = lazy(async () => ({ default: (await loadBijeenkomst()).Bijeenkomst }));

const HulpDialog = lazy(async () => ({ default: (await import('./handleiding/HulpDialog.tsx')).HulpDialog }));

/** The regie window: the library, or the bijeenkomst that is open. */
export function App() {
  const openId = useOpenId();
  const [isToetsenOpen, setIsToetsenOpen] = useState(false);
  const { isGeladen } = useBibliotheek();
  useEffect(() => {
    if (!isGeladen) return undefined;
    const idle = requestIdleCallback(() => void loadBijeenkomst());
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
        <Suspense fallback={null}>
          <Bijeenkomst key={openId} onToetsen={showToetsen} />
        </Suspense>
      )}
      {isToetsenOpen ? (
        <Suspense fallback={null}>
          <HulpDialog
            onClose={() => {
              setIsToetsenOpen(false);
            }}
          />
        </Suspense>
      ) : null}
      <Meldingen />
    </div>
  );
}
