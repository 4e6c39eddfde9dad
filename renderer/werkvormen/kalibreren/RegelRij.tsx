import type { ReactNode } from 'react';
import type { Regel } from '../../../shared/werkvormen/kalibreren/state.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { TekstVlak } from '../../regie/velden/TekstVeld.tsx';
import { Hint } from './Hint.tsx';
import styles from './Regels.module.css';
import { useRonde } from './use-ronde.ts';
import { VraagKnop } from './VraagKnop.tsx';

export interface RegelRijProps {
  regel: Regel;
  naam: string;
  /** Below the text: where it comes from. */
  children?: ReactNode;
}

/** One example on a sheet: its words, whether they agree on it, and where it comes from. */
export function RegelRij({ regel, naam, children }: RegelRijProps) {
  const { act } = useRonde();
  const { id, tekst } = regel;
  return (
    <li className={styles.rij}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => act({ type: 'regelGewijzigd', id, velden: { tekst: next } })}
      />
      <div className={styles.knoppen}>
        <VraagKnop regel={regel} naam={naam} />
        <IconButton
          icon="prullenbak"
          label={`Verwijder ${naam}`}
          onPress={() => void act({ type: 'regelVerwijderd', id })}
        />
      </div>
      <Hint tekst={tekst} />
      {children}
    </li>
  );
}
