import { measureCharacter, type Schatting, type Snede } from './carlito.ts';

/**
 * Where a line may end. `zeker`: every word processor breaks here. The others are places where they differ: around
 * dashes and hyphens that do not stand between letters, around other punctuation, and between characters of scripts
 * that do without spaces, emoji among them.
 */
export type Kans = 'nee' | 'zeker' | 'streepje' | 'leesteken' | 'schrift';

/** What may not be torn apart: a letter with its accents, an emoji with its parts. */
export interface Cluster {
  readonly tekst: string;
  /** In em. */
  readonly breedte: number;
  readonly isSpatie: boolean;
  /** Whether a line may end just before this cluster. */
  readonly kans: Kans;
}

type Soort = 'spatie' | 'lijm' | 'streepje' | 'letter' | 'woord' | 'schrift' | 'leesteken';

const GLUE = /^[\u00A0\u2007\u202F\u2060]/;
const HYPHEN = /^[-\u2010\u2012-\u2015]/;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const SPACED_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]+$/u;
const LETTER = /^\p{L}/u;
const WORD = /^[\p{N}\p{M}_'\u2019]/u;

function sortCluster(tekst: string): Soort {
  if (tekst === ' ' || tekst === '\u200B') return 'spatie';
  if (GLUE.test(tekst)) return 'lijm';
  if (HYPHEN.test(tekst)) return 'streepje';
  if (PICTOGRAPH.test(tekst) || !SPACED_SCRIPT.test(tekst)) return 'schrift';
  if (LETTER.test(tekst)) return 'letter';
  return WORD.test(tekst) ? 'woord' : 'leesteken';
}

/** Texts repeat a few dozen characters; looking each up once keeps a long text within a key press. */
const soorten = new Map<string, Soort>();

function lookUpSoort(tekst: string): Soort {
  const known = soorten.get(tekst);
  if (known !== undefined) return known;
  if (soorten.size > 5000) soorten.clear();
  const soort = sortCluster(tekst);
  soorten.set(tekst, soort);
  return soort;
}

/** The chance between two neighbours; `previous` stands before `before`. */
function judgeBreak(previous: Soort | undefined, before: Soort, after: Soort): Kans {
  if (after === 'spatie') return 'nee';
  if (before === 'spatie') return 'zeker';
  if (before === 'lijm' || after === 'lijm') return 'nee';
  if (before === 'streepje') return previous === 'letter' && after === 'letter' ? 'zeker' : 'streepje';
  // Closing marks do not begin a line, whatever the script.
  if (after === 'schrift' || (before === 'schrift' && after !== 'leesteken')) return 'schrift';
  return isWord(before) && isWord(after) ? 'nee' : 'leesteken';
}

const isWord = (soort: Soort): boolean => soort === 'letter' || soort === 'woord';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Text in which every character stands alone, so that the slow segmenter is not needed. */
const SIMPLE = /^[\u0020-\u02FF\u2010-\u2027\u20AC]*$/;

/** Splits one paragraph into what may not be torn apart, with widths and the chances to break. */
export function splitClusters(text: string, snede: Snede, schatting: Schatting): readonly Cluster[] {
  const parts = SIMPLE.test(text)
    ? Array.from(text)
    : Array.from(segmenter.segment(text), (part) => part.segment);
  let previous: Soort | undefined;
  let before: Soort | undefined;
  return parts.map((tekst) => {
    const soort = lookUpSoort(tekst);
    const kans = before === undefined ? 'nee' : judgeBreak(previous, before, soort);
    previous = before;
    before = soort;
    let breedte = 0;
    for (const character of tekst) breedte += measureCharacter(character, snede, schatting);
    return { tekst, breedte, isSpatie: soort === 'spatie', kans };
  });
}
