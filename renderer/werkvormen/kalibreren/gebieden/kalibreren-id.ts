import type { KalibrerenId } from '../../../../shared/werkvormen/kalibreren/inhoud.ts';

/** Which of the two werkvormen it is. */
export function toKalibrerenId(werkvorm: string | undefined): KalibrerenId {
  return werkvorm === 'kalibreren-leeruitkomsten' ? werkvorm : 'kalibreren-bekwaamheden';
}
