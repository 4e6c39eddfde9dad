import { MAX_BEURTEN } from '../../../shared/werkvormen/brievenwisseling/inhoud.ts';
import type { Opties as Waarden } from '../../../shared/werkvormen/brievenwisseling/state.ts';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { OptiesProps } from '../werkvorm-scherm.ts';
import styles from './Opties.module.css';

const WIJZEN = [
  { id: 'metNaam', label: 'Met namen', description: 'De groep weet van wie een brief is.' },
  {
    id: 'zonderNaam',
    label: 'Zonder namen',
    description:
      'Iedereen krijgt op het invoerscherm een codewoord. Niemand kan daarna nagaan wie wat schreef, ook jij niet.',
  },
] as const;

const MAX_KADER = 2000;

/** What can be chosen before the group starts: with or without names, what it is about, how often letters are exchanged. */
export function Opties({ opties, onChange }: OptiesProps<Waarden>) {
  const change = (velden: Partial<Waarden>): void => {
    onChange({ ...opties, ...velden });
  };
  return (
    <div className={styles.opties}>
      <RadioGroup
        label="Hoe schrijven ze?"
        options={WIJZEN}
        value={opties.isAnoniem ? 'zonderNaam' : 'metNaam'}
        onChange={(wijze) => {
          change({ isAnoniem: wijze === 'zonderNaam' });
        }}
      />
      <TextField
        label="Thema"
        value={opties.thema}
        maxLength={MAX_KADER}
        onChange={(thema) => {
          change({ thema });
        }}
      />
      <TextArea
        label="Wat hebben ze gelezen?"
        rows={2}
        value={opties.literatuur}
        maxLength={MAX_KADER}
        onChange={(literatuur) => {
          change({ literatuur });
        }}
      />
      <NumberField
        label="Hoe vaak ruilen ze brieven?"
        value={opties.beurten}
        minValue={1}
        maxValue={MAX_BEURTEN}
        onChange={(beurten) => {
          if (Number.isInteger(beurten)) change({ beurten });
        }}
      />
    </div>
  );
}
