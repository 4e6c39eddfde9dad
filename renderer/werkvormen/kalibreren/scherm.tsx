import type { KalibrerenId } from '../../../shared/werkvormen/kalibreren/inhoud.ts';
import type { Gebiedenset } from '../../../shared/werkvormen/kalibreren/gebied.ts';
import { eraseScherm, type OptiesProps, type WerkvormScherm } from '../werkvorm-scherm.ts';
import { Opties } from './Opties.tsx';
import { Regie } from './Regie.tsx';
import { Zaal } from './Zaal.tsx';

/** The screens of one of the two werkvormen that calibrate; only the own sets of areas differ. */
export function createKalibrerenScherm(werkvorm: KalibrerenId): WerkvormScherm {
  return eraseScherm({
    Regie,
    Zaal,
    Opties: (props: OptiesProps<Gebiedenset>) => <Opties werkvorm={werkvorm} {...props} />,
  });
}
