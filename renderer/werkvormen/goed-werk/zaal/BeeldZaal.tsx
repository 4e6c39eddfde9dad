import type { GoedWerkZaal } from '../../../../shared/werkvormen/goed-werk/zaal.ts';
import { useBeeldAfbeelding } from '../afbeelding/use-beeld-afbeelding.ts';
import styles from './BeeldZaal.module.css';
import { findDeel } from './deel.ts';
import { KernDeel } from './KernDeel.tsx';
import { MiniBladzijde } from './MiniBladzijde.tsx';
import { SituatieDeel, StemDeel, ToelichtingDeel } from './TekstDelen.tsx';

type BeeldView = Extract<GoedWerkZaal, { soort: 'beeld' }>;

/**
 * The A4 that the group makes, set anew for the wall: the letters of a whole page cannot be read there. One part stands
 * large and follows what is being written; the page beside it shows where that part is and how full the page gets.
 */
export function BeeldZaal({ beeld: { beeld, labels, veld } }: { beeld: BeeldView }) {
  const deel = findDeel(veld);
  const afbeelding = useBeeldAfbeelding(beeld.afbeelding);
  return (
    <div className={styles.vlak}>
      <div className={styles.deel}>
        {deel === 'kern' ? <KernDeel beeld={beeld} afbeelding={afbeelding} /> : null}
        {deel === 'situatie' ? <SituatieDeel beeld={beeld} /> : null}
        {deel === 'toelichting' ? <ToelichtingDeel beeld={beeld} labels={labels} veld={veld} /> : null}
        {deel === 'stem' ? <StemDeel beeld={beeld} /> : null}
      </div>
      <div className={styles.bladzijde}>
        <MiniBladzijde beeld={beeld} labels={labels} deel={deel} afbeeldingUrl={afbeelding.url} />
      </div>
    </div>
  );
}
