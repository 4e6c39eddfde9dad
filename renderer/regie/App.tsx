import { useOpen } from '../store/use-regie.ts';
import styles from './App.module.css';
import { Bibliotheek } from './bibliotheek/Bibliotheek.tsx';
import { Bijeenkomst } from './bijeenkomst/Bijeenkomst.tsx';
import { Meldingen } from './Meldingen.tsx';

/** The regie window: the library, or the bijeenkomst that is open. */
export function App() {
  const open = useOpen();
  return (
    <div className={styles.app}>
      {open === null ? <Bibliotheek /> : <Bijeenkomst key={open.id} open={open} />}
      <Meldingen />
    </div>
  );
}
