import { measureText } from './carlito.ts';
import { STIJLEN, TEKSTBREEDTE, TWIPS_PER_PUNT } from './pagina.ts';
import { prepareRegel } from './prepare-tekst.ts';

/** What stands at the foot of every sheet. */
export interface Voet {
  readonly links: string;
  readonly rechts: string;
}

const METHODE = 'Beeld van Goed Werk · naar Van Luin & Ruijters, 2022';
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "22 november 2026" for "2026-11-22"; another text is given back as it is. */
export function formatDatum(datum: string): string {
  const [, jaar, maand, dag] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum) ?? [];
  const naam = MAANDEN[Number(maand) - 1];
  return naam === undefined ? datum : `${String(Number(dag))} ${naam} ${String(jaar)}`;
}

/** Room between both sides and for a page number, in points. */
const TUSSENRUIMTE = 48;

/**
 * The footer on exactly one line: a footer that grows pushes the page up and over. The name of the group is what gives
 * way, ending in an ellipsis.
 */
export function makeVoet(groep: string, datum: string): Voet {
  const { snede, grootte } = STIJLEN.voet;
  const measure = (text: string): number => measureText(text, snede, grootte, 'voorzichtig');
  const room = TEKSTBREEDTE / TWIPS_PER_PUNT - measure(METHODE) - TUSSENRUIMTE;
  const dag = prepareRegel(formatDatum(datum));
  const join = (naam: string): string => [naam, dag].filter((part) => part !== '').join(' · ');
  let naam = prepareRegel(groep);
  if (measure(join(naam)) > room) {
    const letters = Array.from(naam);
    while (letters.length > 0 && measure(join(`${letters.join('')}…`)) > room) letters.pop();
    naam = `${letters.join('').trimEnd()}…`;
  }
  return { links: METHODE, rechts: join(naam) };
}
