import { Checkbox } from '../../components/Checkbox.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { isEenmalig } from '../../../shared/papier/layout-papier.ts';
import { MEESTE_EXEMPLAREN } from '../../../shared/papier/keuze.ts';
import styles from './PapierLijst.module.css';
import type { PapierRegel, PapierStand } from './use-papier.ts';

export interface PapierLijstProps {
  papier: PapierStand;
  /** Is told which line somebody is busy with, to show what it looks like. */
  onBekijk: (sleutel: string) => void;
  /** What was answered about a file or a printer no longer holds. */
  onChange: () => void;
}

/** Everything that can be printed, by the place it is for. */
export function PapierLijst({ papier, onBekijk, onChange }: PapierLijstProps) {
  return (
    <div className={styles.bronnen}>
      {papier.bronnen.map(({ titel, regels }, index) => (
        <section key={String(index)} aria-label={titel} className={styles.bron}>
          <h3 className={styles.kop}>{titel}</h3>
          <ul className={styles.lijst}>
            {regels.map((regel) => (
              <Regel
                key={regel.sleutel}
                regel={regel}
                onChoose={(isGekozen) => {
                  onChange();
                  onBekijk(regel.sleutel);
                  papier.choose(regel, isGekozen);
                }}
                onAantal={(aantal) => {
                  onChange();
                  onBekijk(regel.sleutel);
                  papier.setAantal(regel, aantal);
                }}
                onBekijk={() => {
                  onBekijk(regel.sleutel);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface RegelProps {
  regel: PapierRegel;
  onChoose: (isGekozen: boolean) => void;
  onAantal: (aantal: number) => void;
  onBekijk: () => void;
}

function Regel({ regel: { blad, isGekozen, aantal }, onChoose, onAantal, onBekijk }: RegelProps) {
  return (
    <li className={styles.regel}>
      <Checkbox
        isSelected={isGekozen}
        onChange={onChoose}
        onFocus={onBekijk}
        description={blad.uitleg}
        className={styles.keuze}
      >
        {blad.naam}
      </Checkbox>
      {isEenmalig(blad.inhoud) ? null : (
        <NumberField
          label={`Aantal: ${blad.naam}`}
          isLabelHidden
          minValue={1}
          maxValue={MEESTE_EXEMPLAREN}
          value={aantal}
          onFocus={onBekijk}
          onChange={(next) => {
            if (Number.isInteger(next)) onAantal(next);
          }}
          className={styles.aantal}
        />
      )}
    </li>
  );
}
