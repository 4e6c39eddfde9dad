import type { RondomInhoud } from '../../../shared/zaal/rondom-beeld.ts';
import type { ZaalRondomBeeld } from '../../../shared/zaal/zaal-beeld.ts';
import { Inleverstand } from '../Inleverstand.tsx';
import type { ZaalDelen } from '../zaal-delen.ts';
import { ZaalTimer } from '../ZaalTimer.tsx';
import { BlokkenBeeld } from './BlokkenBeeld.tsx';
import { FotoBeeld } from './FotoBeeld.tsx';
import { GroepjesBeeld } from './GroepjesBeeld.tsx';
import styles from './RondomBeeld.module.css';

/** What the facilitator put forward of what is around the werkvormen. */
export function RondomBeeld({ beeld, delen }: { beeld: ZaalRondomBeeld; delen: ZaalDelen | null }) {
  const { titel, timer, inhoud, schaal, voortgang } = beeld;
  return (
    <main className={styles.beeld}>
      <header className={styles.kop}>
        <h1 className={styles.titel}>{titel}</h1>
        {timer === null ? null : <ZaalTimer timer={timer} />}
      </header>
      <Inhoud inhoud={inhoud} schaal={schaal} delen={delen} />
      {voortgang === undefined ? null : <Inleverstand voortgang={voortgang} />}
    </main>
  );
}

interface InhoudProps {
  inhoud: RondomInhoud;
  schaal: number;
  delen: ZaalDelen | null;
}

function Inhoud({ inhoud, schaal, delen }: InhoudProps) {
  switch (inhoud.soort) {
    case 'lijst':
      return <BlokkenBeeld blokken={inhoud.blokken} schaal={schaal} />;
    case 'groepjes':
      return <GroepjesBeeld groepjes={inhoud.groepjes} schaal={schaal} />;
    case 'foto':
      return <FotoBeeld afbeeldingId={inhoud.afbeeldingId} bijschrift={inhoud.bijschrift} />;
    case 'figuur':
      return delen === null ? null : (
        <delen.Figuur figuur={inhoud.figuur} data={inhoud.data} alt={inhoud.alt} />
      );
  }
}
