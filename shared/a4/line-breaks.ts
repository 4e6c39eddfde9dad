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
const ZEKER_EN_SCHRIFT: Kansen = new Set(['zeker', 'schrift']);
/** Where Word breaks. */
const WAARSCHIJNLIJK: Kansen = new Set(['zeker', 'streepje', 'lettertype', 'schrift']);

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
        .replace(/[ \u200B]+$/, ''),
    );
  });
}

/** Index of the first cluster that does not fit on a line that starts at `start`. */
function findLimit(clusters: readonly Cluster[], start: number, breedte: number): number {
  let width = 0;
  for (let i = start; i < clusters.length; i++) {
    const cluster = clusters[i];
    if (cluster === undefined) break;
    if (!cluster.isSpatie && i > start && width + cluster.breedte > breedte) return i;
    width += cluster.breedte;
  }
  return clusters.length;
}

/**
 * Where a line that starts at `start` and is full at `limit` may end, when word processors surely break at `kansen` and
 * each of them may or may not break at the other places. Places up to `nooit` are known to be passed over.
 */
function listEnds(
  clusters: readonly Cluster[],
  { start, limit, nooit }: { readonly start: number; readonly limit: number; readonly nooit: number },
  kansen: Kansen,
): readonly number[] {
  const ends: number[] = [];
  for (let i = limit; i > start; i--) {
    const kans = clusters[i]?.kans ?? 'nee';
    if (kansen.has(kans)) return [...ends, i];
    if (kans !== 'nee' && kans !== 'schrift' && i > nooit) ends.push(i);
  }
  return [...ends, limit];
}

/**
 * The most lines that any greedy word processor makes, whichever of the uncertain places it breaks at: follows all of them.
 * A place that was passed over on one line is not used on the next, so two lines together always fill more than one.
 */
function countWorst(clusters: readonly Cluster[], breedte: number, kansen: Kansen): number {
  /** Per start of a line and what was passed over before it, the most lines before it. */
  const reached = new Map([[0, new Map([[0, 0]])]]);
  let most = 1;
  for (let start = 0; start < clusters.length; start++) {
    const states = reached.get(start);
    if (states === undefined) continue;
    const limit = findLimit(clusters, start, breedte);
    for (const [nooit, lines] of states) {
      most = Math.max(most, lines + 1);
      if (limit === clusters.length) continue;
      for (const end of listEnds(clusters, { start, limit, nooit }, kansen)) {
        const next = reached.get(end) ?? new Map<number, number>();
        reached.set(end, next.set(limit, Math.max(next.get(limit) ?? 0, lines + 1)));
      }
    }
    reached.delete(start);
  }
  return most;
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
    if (!hasTooWideWord(clusters, breedte)) return total + fillLines(clusters, breedte, ZEKER).length;
    const worst = [ZEKER, ZEKER_EN_SCHRIFT].map((kansen) => countWorst(clusters, breedte, kansen));
    return total + Math.max(...worst);
  }, 0);
}
