import type { Namen } from '../../../shared/verslag/keuze.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';

const KEUZES: readonly { id: Namen; label: string }[] = [
  { id: 'namen', label: 'Met namen' },
  { id: 'rollen', label: 'Alleen met rollen' },
  { id: 'zonder', label: 'Zonder namen en rollen' },
];

/** How people are named in a document. */
export function NamenKeuze({ value, onChange }: { value: Namen; onChange: (namen: Namen) => void }) {
  return (
    <RadioGroup
      label="Hoe heten de deelnemers?"
      description="Een naam die iemand zelf in een tekst schreef, blijft staan."
      options={KEUZES}
      value={value}
      onChange={onChange}
    />
  );
}
