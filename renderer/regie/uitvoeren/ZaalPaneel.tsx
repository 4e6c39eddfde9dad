import type { Schermen } from '../../../shared/contract.ts';
import type { Presentatie } from '../../../shared/zaal/presentatie.ts';
import type { ZaalBeeld } from '../../../shared/zaal/zaal-beeld.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { usePresentatie, useSchermen, useZaalGetoond } from '../../store/use-regie.ts';
import type { Opdrachten } from '../bijeenkomst/use-opdrachten.ts';
import { ZaalInstellingen } from './ZaalInstellingen.tsx';
import { ZaalKnoppen } from './ZaalKnoppen.tsx';
import { ZaalKopie } from './ZaalKopie.tsx';
import styles from './ZaalPaneel.module.css';

/** What the room sees, as it said itself, and the controls of the projector. */
export function ZaalPaneel({ opdrachten }: { opdrachten: Opdrachten }) {
  const beeld = useZaalGetoond();
  const presentatie = usePresentatie();
  const schermen = useSchermen();
  const isOpen = schermen?.zaal === 'open' || schermen?.zaal === 'venster';
  return (
    <Sheet className={styles.blad} aria-labelledby="zaal">
      <header className={styles.kop}>
        <h2 id="zaal" className={styles.titel}>
          Zaal
        </h2>
        <p className={styles.toestand} role="status" data-let-op={isOpen && beeld === null ? '' : undefined}>
          {describeZaal(schermen, presentatie, beeld)}
        </p>
      </header>
      <ZaalKopie beeld={isOpen ? beeld : null} isOpen={isOpen} isBevroren={presentatie.isBevroren} />
      <ZaalKnoppen opdrachten={opdrachten} />
      <ZaalInstellingen />
    </Sheet>
  );
}

/** The state of the zaal in a few words. */
export function describeZaal(
  schermen: Schermen | null,
  { isZwart, isBevroren }: Presentatie,
  beeld: ZaalBeeld | null,
): string {
  if (schermen === null) return '';
  if (schermen.zaal === 'dicht') return 'Niet open';
  if (schermen.zaal === 'kies') return 'Kies een scherm';
  if (beeld === null) return 'De zaal antwoordt niet';
  if (isZwart) return 'Zwart';
  if (isBevroren) return 'Bevroren';
  return beeld.soort === 'neutraal' ? 'Neutraal' : 'Toont de stap';
}
