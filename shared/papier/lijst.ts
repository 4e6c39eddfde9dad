import type { z } from 'zod';
import type { lijstSchema } from './blad.ts';
import { LIJST_BINNEN, LIJST_RIJ, VEL_BREEDTE, VEL_HOOGTE } from './maten.ts';
import type { LijstPagina } from './pagina.ts';
import { cutText, setRegel, setText } from './zetten.ts';

const MEESTE_TITEL = 2;
/** White between the words above the table and the table. */
const BOVEN_TABEL = 4;

/** The pages of a list: every row one line, the head of the table on each page. */
export function layoutLijst(lijst: z.infer<typeof lijstSchema>): LijstPagina[] {
  const som = lijst.breedtes.reduce((sum, breedte) => sum + breedte, 0);
  const breedtes = lijst.kop.map((_, index) => ((lijst.breedtes[index] ?? 1) / som) * VEL_BREEDTE);
  const setCel = (tekst: string, index: number, snede: 'vet' | 'gewoon') =>
    setRegel(tekst, snede, 11, (breedtes[index] ?? 0) - 2 * LIJST_BINNEN);
  const titel = cutText(setText(lijst.titel, 'vet', 18, VEL_BREEDTE), MEESTE_TITEL, VEL_BREEDTE);
  const onderschrift = setRegel(lijst.onderschrift, 'gewoon', 11, VEL_BREEDTE);
  const room = VEL_HOOGTE - titel.hoogte - onderschrift.hoogte - BOVEN_TABEL - LIJST_RIJ;
  const perPagina = Math.floor(room / LIJST_RIJ);
  const aantal = Math.max(1, Math.ceil(lijst.rijen.length / perPagina));
  return Array.from({ length: aantal }, (_, index) => ({
    soort: 'lijst',
    titel,
    onderschrift,
    breedtes,
    kop: lijst.kop.map((cel, kolom) => setCel(cel, kolom, 'vet')),
    rijen: lijst.rijen
      .slice(index * perPagina, (index + 1) * perPagina)
      .map((rij) => lijst.kop.map((_kop, kolom) => setCel(rij[kolom] ?? '', kolom, 'gewoon'))),
    nummer: aantal === 1 ? '' : `${String(index + 1)} van ${String(aantal)}`,
  }));
}

/** From the top of the text to the top of the table, in mm. */
export const lijstTop = ({ titel, onderschrift }: LijstPagina): number =>
  titel.hoogte + onderschrift.hoogte + BOVEN_TABEL;
