import { LABEL_SETS } from '../../../shared/inhoud/goed-werk.ts';
import { DRIE_ES, type Labels } from '../../../shared/werkvormen/goed-werk/beeld.ts';
import { Button } from '../../components/Button.tsx';
import styles from './LabelSets.module.css';

export interface LabelSetsProps {
  labels: Labels;
  onChange: (labels: Labels) => void;
}

/** Vocabularies for the three E's that are used elsewhere, to take over in one go. */
export function LabelSets({ labels, onChange }: LabelSetsProps) {
  return (
    <div className={styles.rij}>
      {LABEL_SETS.map((set) => {
        const naam = DRIE_ES.map((e) => set[e]).join(', ');
        return (
          <Button
            key={naam}
            isDisabled={DRIE_ES.every((e) => labels[e] === set[e])}
            onPress={() => {
              onChange(set);
            }}
          >
            {naam}
          </Button>
        );
      })}
    </div>
  );
}
