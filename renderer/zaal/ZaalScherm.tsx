import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { ZaalBeeld, ZaalStapBeeld } from '../../shared/zaal/zaal-beeld.ts';
import { joinClassNames } from '../components/class-names.ts';
import { ZaalFrame } from '../components/ZaalFrame.tsx';
import type { RondeActie, SleepChannel } from '../werkvormen/werkvorm-scherm.ts';
import { Inleverstand } from './Inleverstand.tsx';
import { NeutraalBeeld } from './NeutraalBeeld.tsx';
import { OpdrachtBeeld } from './OpdrachtBeeld.tsx';
import { RondomBeeld } from './rondom/RondomBeeld.tsx';
import type { ZaalDelen } from './zaal-delen.ts';
import styles from './ZaalScherm.module.css';
import { ZaalTimer } from './ZaalTimer.tsx';

/** How a board reaches the data service; the small copy in regie has one that sends nothing. */
export interface ZaalBoard {
  readonly sleep: SleepChannel;
  act(actie: RondeActie): Promise<boolean>;
}

export interface ZaalSchermProps {
  beeld: ZaalBeeld;
  board: ZaalBoard | null;
  /** Null while their code is not there; a picture that has them waits for it (`createToonbaar`). */
  delen: ZaalDelen | null;
}

/**
 * What the room sees. It fills the box it is put in and measures everything by that box, so that the small copy in
 * regie is this very component and breaks its lines where the projector does.
 */
export function ZaalScherm({ beeld, board, delen }: ZaalSchermProps) {
  if (beeld.soort === 'zwart') {
    return (
      <main className={styles.zwart}>
        <h1>
          <VisuallyHidden>Zwart scherm</VisuallyHidden>
        </h1>
      </main>
    );
  }
  return (
    <ZaalFrame papier={beeld.papier} schaal={beeld.schaal}>
      <Beeld beeld={beeld} board={board} delen={delen} />
    </ZaalFrame>
  );
}

type BeeldProps<B extends ZaalBeeld> = ZaalSchermProps & { beeld: B };

function Beeld({ beeld, board, delen }: BeeldProps<Exclude<ZaalBeeld, { soort: 'zwart' }>>) {
  switch (beeld.soort) {
    case 'neutraal':
      return <NeutraalBeeld voortgang={beeld.voortgang} />;
    case 'rondom':
      return <RondomBeeld beeld={beeld} delen={delen} />;
    case 'stap':
      return <StapBeeld beeld={beeld} board={board} delen={delen} />;
  }
}

function StapBeeld({ beeld, board, delen }: BeeldProps<ZaalStapBeeld>) {
  const { bord } = beeld;
  const Zaal = beeld.vlak === 'bord' && bord !== null ? delen?.zalen[bord.werkvorm] : undefined;
  const hasBord = Zaal !== undefined && bord !== null && board !== null;
  return (
    <main className={joinClassNames(styles.stap, hasBord && styles.metBord)}>
      <header className={styles.kop}>
        <h1 className={styles.titel}>{beeld.titel}</h1>
        {beeld.timer === null ? null : <ZaalTimer timer={beeld.timer} />}
      </header>
      {hasBord ? (
        <div className={styles.bord}>
          <Zaal
            key={bord.rondeId}
            beeld={bord.beeld}
            rondeId={bord.rondeId}
            isAanraakbaar={beeld.isAanraakbaar}
            schaal={beeld.schaal}
            act={board.act}
            sleep={board.sleep}
          />
        </div>
      ) : (
        <OpdrachtBeeld beeld={beeld} />
      )}
      {beeld.voortgang === undefined ? null : <Inleverstand voortgang={beeld.voortgang} />}
    </main>
  );
}
