import type { Random } from '../../domain/groepjes.ts';
import { sortByVolgorde } from '../../domain/volgorde.ts';
import type { Post } from '../wisseling.ts';
import type { Antwoord, Brief, BrievenState, Toewijzing } from './state.ts';
import { kiesBrief, type Paar, verdeelBrieven } from './verdelen.ts';

/** The answers to a letter, in their order. */
export function listAntwoorden(
  { antwoorden }: Pick<BrievenState, 'antwoorden'>,
  briefId: string,
): Antwoord[] {
  return sortByVolgorde(antwoorden).filter((antwoord) => antwoord.briefId === briefId);
}

/** The letter of a deelnemer; the first when there are more. */
export function findEigenBrief(
  { brieven }: Pick<BrievenState, 'brieven'>,
  deelnemerId: string,
): Brief | null {
  return sortByVolgorde(brieven).find(({ schrijver }) => schrijver === deelnemerId) ?? null;
}

/** Whether who has a letter answered it. */
export function isBeantwoord(
  { antwoorden }: Pick<BrievenState, 'antwoorden'>,
  { briefId, lezer, beurt }: Toewijzing,
): boolean {
  return Object.values(antwoorden).some(
    (antwoord) => antwoord.briefId === briefId && antwoord.lezer === lezer && antwoord.beurt === beurt,
  );
}

/** Who has which letter in a round, in the order of the letters. */
export function listToewijzingen(state: BrievenState, beurt: number): Toewijzing[] {
  const order = new Map(sortByVolgorde(state.brieven).map(({ id }, index) => [id, index]));
  return Object.values(state.toewijzingen)
    .filter((toewijzing) => toewijzing.beurt === beurt)
    .sort(
      (a, b) => (order.get(a.briefId) ?? 0) - (order.get(b.briefId) ?? 0) || (a.lezer < b.lezer ? -1 : 1),
    );
}

/** What a deelnemer has in hand in a round (null: none): the own letter, and the letters to answer. */
export function findPost(state: BrievenState, deelnemerId: string, beurt: number | null): Post {
  const eigen = findEigenBrief(state, deelnemerId);
  const ontvangen =
    beurt === null ? [] : listToewijzingen(state, beurt).filter(({ lezer }) => lezer === deelnemerId);
  return {
    eigen:
      eigen === null
        ? null
        : { tekst: eigen.tekst, antwoorden: listAntwoorden(state, eigen.id).map(({ tekst }) => tekst) },
    ontvangen: ontvangen.map(({ briefId }, index) => ({
      id: briefId,
      tekst: state.brieven[briefId]?.tekst ?? '',
      isExtra: index > 0,
    })),
  };
}

/** Those of a round that stay: who has the letter is there, or answered it. */
function listBlijvers(state: BrievenState, beurt: number, aanwezig: readonly string[]): Toewijzing[] {
  return listToewijzingen(state, beurt).filter(
    (toewijzing) => aanwezig.includes(toewijzing.lezer) || isBeantwoord(state, toewijzing),
  );
}

/** The letters of a round that are not with anybody who is there, and have no answer from who left. */
export function listOpenBrieven(state: BrievenState, beurt: number, aanwezig: readonly string[]): Brief[] {
  const taken = new Set(listBlijvers(state, beurt, aanwezig).map(({ briefId }) => briefId));
  return sortByVolgorde(state.brieven).filter(({ id }) => !taken.has(id));
}

/** Who is there and has no letter in a round. */
export function listWachtenden(state: BrievenState, beurt: number, aanwezig: readonly string[]): string[] {
  const served = new Set(listBlijvers(state, beurt, aanwezig).map(({ lezer }) => lezer));
  return aanwezig.filter((id) => !served.has(id));
}

/** What giving out the letters of a round changes. */
export interface Verdeelplan {
  readonly paren: readonly Paar[];
  /** Ids of the toewijzingen of who left without answering: they lapse. */
  readonly vervallen: readonly string[];
}

/**
 * Gives out the letters of a round among who is there. Who has one keeps it: they may be reading. A letter whose reader
 * left goes to somebody who has none, or else to somebody who then has two; who came late gets one too.
 */
export function verdeelBeurt(
  state: BrievenState,
  beurt: number,
  aanwezig: readonly string[],
  random: Random,
): Verdeelplan {
  const blijvers = listBlijvers(state, beurt, aanwezig);
  const vervallen = listToewijzingen(state, beurt).filter((each) => !blijvers.includes(each));
  const brieven = sortByVolgorde(state.brieven);
  const open = listOpenBrieven(state, beurt, aanwezig);
  const wachtenden = listWachtenden(state, beurt, aanwezig);
  const gehad = Object.values(state.toewijzingen).filter((each) => !vervallen.includes(each));
  const shared = { gehad, random };
  const paren =
    wachtenden.length > 0
      ? verdeelBrieven({ ...shared, brieven: open, lezers: wachtenden })
      : onePerBrief(verdeelBrieven({ ...shared, brieven: open, lezers: aanwezig }));
  for (const lezer of wachtenden) {
    if (paren.some((paar) => paar.lezer === lezer)) continue;
    const bezet = countBrieven([...blijvers, ...paren]);
    const briefId = kiesBrief({ ...shared, brieven, lezers: [], lezer, bezet });
    if (briefId !== null) paren.push({ briefId, lezer });
  }
  return { paren, vervallen: vervallen.map(({ id }) => id) };
}

function onePerBrief(paren: readonly Paar[]): Paar[] {
  return paren.filter(
    ({ briefId }, index) => paren.findIndex((other) => other.briefId === briefId) === index,
  );
}

function countBrieven(paren: readonly Paar[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { briefId } of paren) counts.set(briefId, (counts.get(briefId) ?? 0) + 1);
  return counts;
}
