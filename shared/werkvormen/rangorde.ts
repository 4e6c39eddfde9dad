import { splitRegels } from '../domain/tekst.ts';
import type { InvoerVraag } from './invoer-vraag.ts';

/** A question that is answered by ranking. */
export type RangordeVraag = Extract<InvoerVraag, { soort: 'rangorde' }>;

const GETALLEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;

/** A small number as it is written in a Dutch sentence: "vijf", and 12 above nine. */
export function schrijfGetal(getal: number): string {
  return GETALLEN[getal] ?? String(getal);
}

/** "1 punt", "5 punten". */
export function schrijfPunten(punten: number): string {
  return punten === 1 ? '1 punt' : `${String(punten)} punten`;
}

/** What is wrong with a ranking (ids on lines, the most important first), in one Dutch sentence; null when it is complete. */
export function checkRangorde({ opties, aantal }: RangordeVraag, antwoord: string): string | null {
  const gekozen = splitRegels(antwoord);
  const namen = new Map(opties.map(({ id, naam }) => [id, naam]));
  if (gekozen.some((id) => !namen.has(id)))
    return 'Er zit een idee bij dat niet op de lijst staat. Haal het weg en kies een ander.';
  const dubbel = gekozen.find((id, index) => gekozen.indexOf(id) !== index);
  if (dubbel !== undefined) return `Je koos ‘${namen.get(dubbel) ?? ''}’ twee keer. Kies elk idee één keer.`;
  if (gekozen.length < aantal) return describeTeWeinig(aantal, gekozen.length);
  if (gekozen.length > aantal)
    return `Je koos ${schrijfGetal(gekozen.length)} ideeën; kies er ${schrijfGetal(aantal)}.`;
  return null;
}

function describeTeWeinig(aantal: number, gekozen: number): string {
  if (aantal === 1) return 'Je hebt nog niets gekozen. Kies één idee.';
  const nu = gekozen === 0 ? 'nog niets' : `er nu ${schrijfGetal(gekozen)}`;
  return `Kies ${schrijfGetal(aantal)} ideeën; je koos ${nu}.`;
}
