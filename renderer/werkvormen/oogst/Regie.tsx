import type { Actie } from '../../../shared/werkvormen/oogst/acties.ts';
import type { State } from '../../../shared/werkvormen/oogst/state.ts';
import type { OogstStap } from '../../../shared/werkvormen/oogst/vragen.ts';
import { listGetoond } from '../../../shared/werkvormen/oogst/zaal.ts';
import { ToonKnop } from '../tonen/ToonKnop.tsx';
import { useTonen } from '../tonen/use-tonen.ts';
import { Vragen } from '../tonen/Vragen.tsx';
import type { RegieProps } from '../werkvorm-scherm.ts';
import styles from './Regie.module.css';
import { VraagDeel } from './VraagDeel.tsx';

export interface OogstRegieProps extends RegieProps<State, Actie> {
  readonly oogst: readonly OogstStap[];
}

/** A stap in regie: its prompts, what it asks for, and what of earlier stappen is shown here. */
export function Regie({ oogst, state, stap, rondeId, uitgelicht, act }: OogstRegieProps) {
  const tonen = useTonen({ rondeId, stap, uitgelicht });
  const nu = oogst.find(({ id }) => id === stap.id);
  const vragen = nu?.vragen ?? [];
  const eerder = listGetoond(oogst, nu).slice(vragen.length);
  const isLijst = vragen.some(({ toont }) => toont === 'alles');
  return (
    <div className={styles.regie}>
      <div className={styles.boven}>
        <Vragen tonen={tonen} vragen={stap.vragen} />
        <ToonKnop
          tonen={tonen}
          uitgelicht={null}
          wat={isLijst ? 'de lijst' : 'de vragen'}
          opschrift={isLijst ? 'De lijst' : 'De vragen'}
        />
      </div>
      {vragen.map((vraag) => (
        <VraagDeel key={vraag.id} vraag={vraag} state={state} tonen={tonen} act={act} isVanNu />
      ))}
      {eerder.map((vraag) => (
        <VraagDeel key={vraag.id} vraag={vraag} state={state} tonen={tonen} act={act} isVanNu={false} />
      ))}
      {vragen.length === 0 ? (
        <p className={styles.uitleg}>In deze stap wordt gepraat. Er hoeft niets te worden opgeschreven.</p>
      ) : null}
    </div>
  );
}
