import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import type { Gedrag } from '../../../../shared/werkvormen/kalibreren/gedrag.ts';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { Herkomst } from '../Herkomst.tsx';
import { Hint } from '../Hint.tsx';
import { useRonde } from '../use-ronde.ts';
import { VraagKnop } from '../VraagKnop.tsx';
import styles from './Lijsten.module.css';

export interface GedragRijProps {
  gedrag: Gedrag;
  nummer: number;
  /** Ticked to be merged. */
  isGekozen: boolean;
  onKies: (isGekozen: boolean) => void;
}

/** One behaviour on the shared list. One that was merged shows what it was made of, and can be taken apart. */
export function GedragRij({ gedrag, nummer, isGekozen, onKies }: GedragRijProps) {
  const { act } = useRonde();
  const { id, tekst, regels, isSamengevoegd } = gedrag;
  const naam = `gedrag ${String(nummer)}`;
  const [regel] = regels;
  const save = (next: string): Promise<boolean> =>
    isSamengevoegd
      ? act({ type: 'samenGewijzigd', id, tekst: next })
      : act({ type: 'regelGewijzigd', id, velden: { tekst: next } });
  return (
    <li className={styles.rij}>
      <Checkbox isSelected={isGekozen} onChange={onKies}>
        <VisuallyHidden>Kies {naam}</VisuallyHidden>
      </Checkbox>
      <TekstVlak label={`Tekst van ${naam}`} isLabelHidden rows={1} stored={tekst} save={save} />
      <div className={styles.knoppen}>
        {isSamengevoegd || regel === undefined ? (
          <Button
            aria-label={`Maak los: ${naam}`}
            onPress={() => void act({ type: 'samenLosgemaakt', id, regelId: null })}
          >
            Maak los
          </Button>
        ) : (
          <>
            <VraagKnop regel={regel} naam={naam} />
            <IconButton
              icon="prullenbak"
              label={`Verwijder ${naam}`}
              onPress={() => void act({ type: 'regelVerwijderd', id })}
            />
          </>
        )}
      </div>
      <div className={styles.onder}>
        <Hint tekst={tekst} />
        <Herkomst regels={regels} metGroepje />
        {isSamengevoegd ? <Delen gedrag={gedrag} /> : null}
      </div>
    </li>
  );
}

/** What a behaviour was merged from. */
function Delen({ gedrag: { id, regels } }: { gedrag: Gedrag }) {
  const { act } = useRonde();
  return (
    <ul className={styles.delen} aria-label="Samengevoegd uit">
      {regels.map((regel) => (
        <li key={regel.id} className={styles.deel}>
          <div>
            <p className={styles.tekst}>{regel.tekst}</p>
            <Herkomst regels={[regel]} metGroepje />
          </div>
          <Button
            variant="quiet"
            aria-label={`Haal eruit: ${regel.tekst}`}
            onPress={() => void act({ type: 'samenLosgemaakt', id, regelId: regel.id })}
          >
            Haal eruit
          </Button>
        </li>
      ))}
    </ul>
  );
}
