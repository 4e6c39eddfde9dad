import { z } from 'zod';

/** What can be written on a Beeld, in the order of the page. */
const BEELD_VELDEN = [
  'titel',
  'kernuitspraak',
  'afbeelding',
  'bijschrift',
  'situatie',
  'excellent',
  'ethiek',
  'energie',
  'andereStem',
  'makers',
] as const;
export const beeldVeldSchema = z.enum(BEELD_VELDEN);
export type BeeldVeld = z.infer<typeof beeldVeldSchema>;

/** What regie puts forward on the zaal: one thing at a time. */
export type Uitgelicht =
  | { readonly soort: 'criteria' }
  | { readonly soort: 'ervaring'; readonly id: string }
  /** An element of SKIVE, with one of its questions (0-based) or none. */
  | { readonly soort: 'skive'; readonly id: string; readonly vraag: number | null }
  /** A Beeld, with the field that is being written or read. */
  | { readonly soort: 'beeld'; readonly id: string; readonly veld: BeeldVeld | null };

/** How regie names what it puts forward (`Presentatie.uitgelicht`). `parseUitgelicht` reads it back. */
export const uitlichten = {
  criteria: 'criteria',
  ervaring: (id: string) => `ervaring/${id}`,
  skive: (id: string, vraag: number | null) => `skive/${id}/${vraag === null ? '' : String(vraag)}`,
  beeld: (id: string, veld: BeeldVeld | null = null) => `beeld/${id}/${veld ?? ''}`,
};

/** Reads what is put forward; null when it is nothing of this werkvorm. */
export function parseUitgelicht(uitgelicht: string | null): Uitgelicht | null {
  const [soort, id = '', rest = ''] = (uitgelicht ?? '').split('/');
  switch (soort) {
    case 'criteria':
      return { soort };
    case 'ervaring':
      return { soort, id };
    case 'skive':
      return { soort, id, vraag: /^\d{1,3}$/.test(rest) ? Number(rest) : null };
    case 'beeld':
      return { soort, id, veld: beeldVeldSchema.safeParse(rest).data ?? null };
    default:
      return null;
  }
}
