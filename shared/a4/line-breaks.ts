import type { Snede } from './carlito.ts';
import { type Cluster, type Kans, splitClusters } from './clusters.ts';

/** A face at a size, and the width there is; both in points. */
export interface Zetsel {
  readonly snede: Snede;
  readonly grootte: number;
  readonly breedte: number;
}

/**
 * Lines are taken this much shorter when counting carefully: Word and LibreOffice round each advance to a grid of their
 * own, so a line that fits by less than this may break in one of them.
 */
const VOORZICHTIG_DEEL = 0.996;

type Kansen = ReadonlySet<Kans>;
const ZEKER: Kansen = new Set(['zeker']);
/** Where Word breaks. */
const WAARSCHIJNLIJK: Kansen = new Set(['zeker', 'streepje', 'schrift']);
const ONZEKER = ['streepje', 'leesteken', 'schrift'] as const;
/** Every combination of places at which a word processor may choose to break. */
const MOGELIJK: readonly Kansen[] = Array.from(
  { length: 2 ** ONZEKER.length },
  (_, bits) => new Set<Kans>(['zeker', ...ONZEKER.filter((_kans, i) => (bits >> i) % 2 === 1)]),
);

/**
 * Fills lines greedily, as Word and LibreOffice do: spaces at the end of a line hang past the margin, and a word that does
 * not fit on a line of its own is cut where the line is full. `breedte` is in em. Gives the index at which each line
 * starts; an empty paragraph has one line.
 */
function fillLines(clusters: readonly Cluster[], breedte: number, kansen: Kansen): readonly number[] {
  const starts = [0];
  let start = 0;
  let width = 0;
  // The last place in this line where it may end, and the width up to there.
  let chance = 0;
  let widthAtChance = 0;
  const breakAt = (index: number, widthBefore: number): void => {
    starts.push(index);
    start = index;
    chance = index;
    width -= widthBefore;
    widthAtChance = 0;
  };
  clusters.forEach((cluster, i) => {
    if (i > start && kansen.has(cluster.kans)) {
      chance = i;
      widthAtChance = width;
    }
    const isFull = (): boolean => !cluster.isSpatie && i > start && width + cluster.breedte > breedte;
    if (isFull() && chance > start) breakAt(chance, widthAtChance);
    // What was carried over has no place to break, and may fill a line by itself.
    if (isFull()) breakAt(i, width);
    width += cluster.breedte;
  });
  return starts;
}

function hasTooWideWord(clusters: readonly Cluster[], breedte: number): boolean {
  let width = 0;
  return clusters.some((cluster) => {
    if (cluster.kans === 'zeker' || cluster.isSpatie) width = 0;
    if (!cluster.isSpatie) width += cluster.breedte;
    return width > breedte;
  });
}

/** The lines of a text (`\n` between its paragraphs) as Word most probably breaks them, without spaces at their ends. */
export function breakLines(text: string, zetsel: Zetsel): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const clusters = splitClusters(paragraph, zetsel.snede, 'gewoon');
    const starts = fillLines(clusters, zetsel.breedte / zetsel.grootte, WAARSCHIJNLIJK);
    return starts.map((start, i) =>
      clusters
        .slice(start, starts[i + 1] ?? clusters.length)
        .map((cluster) => cluster.tekst)
        .join('')
        .replace(/ +$/, ''),
    );
  });
}

/**
 * How many lines a text takes at most, whatever the word processor. Greedy filling takes the fewest lines there can be,
 * so wider characters and fewer places to break can only add lines: this counts with widths that are too large, lines
 * that are a little too short, and only the places where every word processor breaks. A word wider than a line is the
 * exception, as more places to break may give more lines; then the worst of all ways counts.
 */
export function countLines(text: string, zetsel: Zetsel): number {
  const breedte = (zetsel.breedte / zetsel.grootte) * VOORZICHTIG_DEEL;
  return text.split('\n').reduce((total, paragraph) => {
    const clusters = splitClusters(paragraph, zetsel.snede, 'voorzichtig');
    const ways = hasTooWideWord(clusters, breedte) ? MOGELIJK : [ZEKER];
    return total + Math.max(...ways.map((kansen) => fillLines(clusters, breedte, kansen).length));
  }, 0);
}
