import type { KalibrerenId } from '../../../shared/werkvormen/kalibreren/inhoud.ts';
import type { Gebiedenset } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { eraseScherm, type OptiesProps, type WerkvormScherm } from '../werkvorm-scherm.ts';
import { Opties } from './Opties.tsx';
import { Regie } from './Regie.tsx';

/** The screens in regie of one of the two werkvormen that calibrate; only the own sets of areas differ. */
export function createKalibrerenScherm(werkvorm: KalibrerenId): WerkvormScherm {
  return eraseScherm({
    Regie,
    Opties: (props: OptiesProps<Gebiedenset>) => <Opties werkvorm={werkvorm} {...props} />,
  });
}
