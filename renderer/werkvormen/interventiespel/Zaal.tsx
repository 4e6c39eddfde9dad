import type { Actie } from '../../../shared/werkvormen/interventiespel/acties.ts';
import { describeMatrix } from '../../../shared/werkvormen/interventiespel/matrix.ts';
import { MATRIX_FIGUUR } from '../../../shared/werkvormen/interventiespel/opbrengst.ts';
import type { ZaalInterventiespel } from '../../../shared/werkvormen/interventiespel/zaal.ts';
import { renderFiguur } from '../../charts/register.tsx';
import { BlokkenBeeld } from '../../zaal/rondom/BlokkenBeeld.tsx';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { BesprekenZaal } from './zaal/BesprekenZaal.tsx';
import { StapelsZaal } from './zaal/StapelsZaal.tsx';
import { StapelZaal } from './zaal/StapelZaal.tsx';
import styles from './Zaal.module.css';

/** The interventiespel for the room: one thing at a time. */
export function Zaal(props: ZaalProps<ZaalInterventiespel, Actie>) {
  const { beeld, schaal } = props;
  switch (beeld.soort) {
    case 'bord':
      return <StapelsZaal {...props} bord={beeld.bord} kanSlepen={beeld.kanSlepen} />;
    case 'stapel':
      return <StapelZaal naam={beeld.naam} briefjes={beeld.briefjes} schaal={schaal} />;
    case 'situatie':
    case 'vraag':
      return (
        <div className={styles.kolom}>
          <BlokkenBeeld blokken={[{ kop: null, tekst: beeld.tekst }]} schaal={schaal} />
        </div>
      );
    case 'bespreken':
      return <BesprekenZaal beeld={beeld} schaal={schaal} />;
    case 'matrix':
      return (
        <div className={styles.matrix} role="img" aria-label={describeMatrix(beeld.matrix)}>
          {renderFiguur(MATRIX_FIGUUR, beeld.matrix, 'scherm')}
        </div>
      );
    case 'keuzes':
      return (
        <div className={styles.kolom}>
          <BlokkenBeeld
            blokken={beeld.keuzes.map(({ tekst, aantal }) => ({
              kop: aantal === 1 ? null : `${String(aantal)} keer`,
              tekst,
            }))}
            schaal={schaal}
          />
        </div>
      );
  }
}
