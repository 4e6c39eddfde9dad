import { measureCharacter, type Schatting, type Snede } from './carlito.ts';

/**
 * Where a line may end. `zeker`: every word processor breaks here. The others are places where they differ: around
 * dashes and hyphens in other than plain words (LibreOffice passes over some in a web address), around other
 * punctuation, at a space where the font changes, and between characters of scripts that do without spaces, emoji
 * among them.
 */
export type Kans = 'nee' | 'zeker' | 'streepje' | 'leesteken' | 'lettertype' | 'schrift';

/** What may not be torn apart: a letter with its accents, an emoji with its parts. */
export interface Cluster {
  readonly tekst: string;
  /** In em. */
  readonly breedte: number;
  readonly isSpatie: boolean;
  /** Whether a line may end just before this cluster. */
  readonly kans: Kans;
}

type Soort = 'spatie' | 'lijm' | 'streepje' | 'letter' | 'rtlLetter' | 'woord' | 'schrift' | 'leesteken';

const GLUE = /^[\u00A0\u2007\u202F\u2060]/;
const HYPHEN = /^[-\u2010\u2012-\u2015]/;
const PICTOGRAPH = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
const SPACED_SCRIPT =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]+$/u;
const RTL_LETTER = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /^\p{L}/u;
const WORD = /^[\p{N}\p{M}_'\u2019]/u;

function sortCluster(tekst: string): Soort {
  if (tekst === ' ' || tekst === '\u200B') return 'spatie';
  if (GLUE.test(tekst)) return 'lijm';
  if (HYPHEN.test(tekst)) return 'streepje';
  if (PICTOGRAPH.test(tekst) || !SPACED_SCRIPT.test(tekst)) return 'schrift';
  if (RTL_LETTER.test(tekst)) return 'rtlLetter';
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

/** Which of Word's and LibreOffice's three sets of fonts draws it. */
const fontOf = (soort: Soort): string => (soort === 'schrift' || soort === 'rtlLetter' ? soort : 'westers');

/**
 * The chance after a space. Where the font changes, LibreOffice may take the last word along to the next line: 'werk 🙂'
 * then stays together.
 */
function judgeSpace(before: Soort | undefined, after: Soort): Kans {
  return before === undefined || fontOf(before) === fontOf(after) ? 'zeker' : 'lettertype';
}

/** The chance between two neighbours, the first of which is not a space. */
function judgeBreak(before: Soort, after: Soort): Kans {
  if (before === 'lijm' || after === 'lijm') return 'nee';
  if (before === 'streepje') return 'streepje';
  // Closing marks do not begin a line, whatever the script.
  if (after === 'schrift' || (before === 'schrift' && after !== 'leesteken')) return 'schrift';
  return isWord(before) && isWord(after) ? 'nee' : 'leesteken';
}

const isWord = (soort: Soort): boolean => soort === 'letter' || soort === 'rtlLetter' || soort === 'woord';

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });
/** Text in which every character stands alone, so that the slow segmenter is not needed. */
const SIMPLE = /^[\u0020-\u02FF\u2010-\u2027\u20AC]*$/;

function judgeChance(before: Soort | undefined, soort: Soort, lastWord: Soort | undefined): Kans {
  if (before === undefined || soort === 'spatie') return 'nee';
  return before === 'spatie' ? judgeSpace(lastWord, soort) : judgeBreak(before, soort);
}

/** Letters with hyphens between them, and marks only around them: stap-voor-stap, but not a web address or "2-3". */
const PLAIN_WORD = /^[^\p{L}\p{N}]*[\p{L}\p{M}'\u2019]+(?:[-\u2010][\p{L}\p{M}'\u2019]+)*[^\p{L}\p{N}]*$/u;

/** For each cluster whether the word it stands in is a plain one, in which every word processor breaks after a hyphen. */
function markPlainWords(parts: readonly string[], kinds: readonly Soort[]): readonly boolean[] {
  const plain: boolean[] = [];
  let from = 0;
  for (let i = 0; i <= parts.length; i++) {
    if (i < parts.length && kinds[i] !== 'spatie') continue;
    const word = kinds.slice(from, i).includes('streepje') ? parts.slice(from, i).join('') : '';
    plain.length = i + 1;
    plain.fill(PLAIN_WORD.test(word), from, i + 1);
    from = i + 1;
  }
  return plain;
}

/** Splits one paragraph into what may not be torn apart, with widths and the chances to break. */
export function splitClusters(text: string, snede: Snede, schatting: Schatting): readonly Cluster[] {
  const parts = SIMPLE.test(text)
    ? Array.from(text)
    : Array.from(segmenter.segment(text), (part) => part.segment);
  const kinds = parts.map(lookUpSoort);
  const plain = markPlainWords(parts, kinds);
  let lastWord: Soort | undefined;
  return parts.map((tekst, i) => {
    const soort = lookUpSoort(tekst);
    const before = kinds[i - 1];
    const chance = judgeChance(before, soort, lastWord);
    if (soort !== 'spatie') lastWord = soort;
    const isSure = chance === 'streepje' && soort === 'letter' && plain[i] === true;
    let breedte = 0;
    for (const character of tekst) breedte += measureCharacter(character, snede, schatting);
    return { tekst, breedte, isSpatie: soort === 'spatie', kans: isSure ? 'zeker' : chance };
  });
}
