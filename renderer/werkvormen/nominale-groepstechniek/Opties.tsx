import { duurVan } from '../../../shared/werkvormen/nominale-groepstechniek/inhoud.ts';
import {
  MAX_K,
  MIN_K,
  type Opties as Waarden,
  type Variant,
} from '../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';
import styles from './regie/Regie.module.css';

const LABELS: Readonly<Record<Variant, string>> = {
  kort: 'Kort, met één stemming',
  een: 'Rustig, met één stemming',
  twee: 'Rustig, met twee stemmingen',
};
const VARIANTEN = (['kort', 'een', 'twee'] as const).map((id) => ({
  id,
  label: `${LABELS[id]}: ${String(duurVan(id))} minuten`,
}));

/** Before the ronde: the question, how long it may take, and how many ideas everyone chooses. */
export function Opties({ opties, onChange }: OptiesProps<Waarden>) {
  return (
    <div className={styles.stap}>
      <TextArea
        label="De vraag"
        description="Eén heldere vraag. Je kunt die later nog veranderen."
        rows={2}
        value={opties.vraag}
        onChange={(vraag) => {
          onChange({ ...opties, vraag });
        }}
      />
      <RadioGroup
        label="Hoeveel tijd is er?"
        options={VARIANTEN}
        value={opties.variant}
        onChange={(variant) => {
          onChange({ ...opties, variant });
        }}
      />
      <NumberField
        label="Hoeveel ideeën kiest iedereen?"
        value={opties.k}
        minValue={MIN_K}
        maxValue={MAX_K}
        onChange={(k) => {
          if (Number.isInteger(k)) onChange({ ...opties, k });
        }}
      />
    </div>
  );
}
