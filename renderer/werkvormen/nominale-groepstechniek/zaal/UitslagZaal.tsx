import {
  describeConclusie,
  describeOpkomst,
  type UitslagBeeld,
} from '../../../../shared/werkvormen/nominale-groepstechniek/uitslag-beeld.ts';
import type { NgtZaal } from '../../../../shared/werkvormen/nominale-groepstechniek/zaal.ts';
import { SCHERM_KLEUREN } from '../../../charts/stemuitslag/kleuren.ts';
import { StemuitslagFiguur } from '../../../charts/stemuitslag/StemuitslagFiguur.tsx';
import { KeuzeUitslag } from './KeuzeUitslag.tsx';
import styles from './UitslagZaal.module.css';

/** The room for the chart in px at 1920x1080: it is drawn at that size, so that its letters are what they say. */
const EEN = { breedte: 1824, hoogte: 710 };
const HELFT = { breedte: 888, hoogte: 710 };
/** A second vote on a few ideas needs less room than the first. */
const BREED = { breedte: 1104, hoogte: 710 };
const SMAL = { breedte: 672, hoogte: 710 };
const WEINIG = 3;
/** Sizes of its letters, and the smallest that can be read at 8 metres. */
const LETTERS = [38, 34, 30, 28];
const SMALLEST = 28;

interface UitslagZaalProps {
  beeld: Extract<NgtZaal, { soort: 'uitslag' }>;
  schaal: number;
}

/** The result; of two votes the first beside the second. */
export function UitslagZaal({ beeld: { eerste, tweede }, schaal }: UitslagZaalProps) {
  const last = tweede ?? eerste;
  if (last === null) return null;
  const isKlein = tweede !== null && tweede.rijen.length <= WEINIG;
  return (
    <div className={styles.vlak}>
      <h2 className={styles.conclusie}>{describeConclusie(last)}</h2>
      <div className={styles.uitslagen} data-klein={isKlein || undefined}>
        {eerste === null ? null : (
          <Uitslag
            beeld={eerste}
            kop={tweede === null ? null : 'Eerste stemming'}
            schaal={schaal}
            maten={tweede === null ? EEN : isKlein ? BREED : HELFT}
          />
        )}
        {tweede === null ? null : isKlein && tweede.k === 1 ? (
          <KeuzeUitslag beeld={tweede} kop="Tweede stemming" />
        ) : (
          <Uitslag beeld={tweede} kop="Tweede stemming" schaal={schaal} maten={isKlein ? SMAL : HELFT} />
        )}
      </div>
    </div>
  );
}

interface UitslagProps {
  beeld: UitslagBeeld;
  kop: string | null;
  schaal: number;
  maten: { breedte: number; hoogte: number };
}

function Uitslag({ beeld, kop, schaal, maten }: UitslagProps) {
  const letters = [...new Set(LETTERS.map((letter) => Math.max(SMALLEST, Math.round(letter * schaal))))];
  return (
    <figure className={styles.uitslag}>
      <figcaption className={styles.kop}>
        {[kop, describeOpkomst(beeld)].filter((deel) => deel !== null).join(' · ')}
      </figcaption>
      <div className={styles.figuur}>
        <StemuitslagFiguur
          beeld={beeld}
          kleuren={SCHERM_KLEUREN}
          isPapier={false}
          maten={{ ...maten, letters }}
        />
      </div>
    </figure>
  );
}
