import type { Vergelijking } from '../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { drawVergelijking } from '../../charts/kwadrant/figuren.tsx';
import { useBordMaten } from '../slepen/use-bord-maten.ts';
import styles from './VergelijkingZaal.module.css';
import { LETTER, measureZaalEenheid } from '../slepen/zaal-maten.ts';

export interface VergelijkingZaalProps {
  readonly vergelijking: Vergelijking;
  readonly schaal: number;
}

/** Boards to compare, for the room: one picture over the whole width, and above it what it is about. */
export function VergelijkingZaal({ vergelijking, schaal }: VergelijkingZaalProps) {
  const { bindHost, vak } = useBordMaten(measureZaalEenheid);
  const letter = LETTER * Math.max(1, schaal);
  return (
    <div className={styles.vergelijking}>
      <p className={styles.titel}>{nameVergelijking(vergelijking)}</p>
      <div ref={bindHost} className={styles.figuur}>
        {vak === null ? null : drawVergelijking(vergelijking, 'scherm', { ...vak, letter })}
      </div>
    </div>
  );
}

function nameVergelijking(vergelijking: Vergelijking): string {
  switch (vergelijking.soort) {
    case 'spreiding': {
      const { nummer, titel, punten } = vergelijking.beeld.kaart;
      return `${String(nummer)}  ${titel}: ${punten.length === 1 ? '1 bord' : `${String(punten.length)} borden`}`;
    }
    case 'verschillen':
      return 'Hier verschillen we het meest';
    case 'beweging':
      return `Verschoven sinds: ${vergelijking.beeld.vanNaam}`;
    case 'naastElkaar':
      return 'Naast elkaar';
  }
}
