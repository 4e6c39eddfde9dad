import { z } from 'zod';
import { cleanLine, cleanText, MAX_TEKST, MAX_TITEL } from './tekst-regels.ts';

export { cleanLine, cleanText, MAX_TEKST, MAX_TITEL, MAX_VELD, splitRegels } from './tekst-regels.ts';

/** Schema of free text: cleaned, at most `max` characters. */
export const tekst = (max = MAX_TEKST) =>
  z
    .string()
    .overwrite(cleanText)
    .max(max, `De tekst is te lang: er passen ${String(max)} tekens. Maak hem korter.`);

/** Schema of a title or name: one line, cleaned, at most `max` characters, possibly empty. */
export const titel = (max = MAX_TITEL) =>
  z
    .string()
    .overwrite(cleanLine)
    .max(max, `Dit is te lang: er passen ${String(max)} tekens. Maak het korter.`);

/** Schema of a title or name that may not be empty. */
export const gevuldeTitel = (max = MAX_TITEL) =>
  titel(max).refine((value) => value.length > 0, 'Vul hier iets in.');
