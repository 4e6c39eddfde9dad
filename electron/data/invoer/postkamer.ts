import { randomUUID } from 'node:crypto';
import { refuse } from '../../../shared/domain/errors.ts';
import { nameKring } from '../../../shared/domain/inlevering.ts';
import { findWisseling, type LopendeWisseling } from '../../../shared/domain/invoer.ts';
import { listStappen } from '../../../shared/domain/programma.ts';
import type { Antwoorden, InvoerVraag } from '../../../shared/werkvormen/invoer-vraag.ts';
import { kiesBrief } from '../../../shared/werkvormen/brievenwisseling/verdelen.ts';
import { listStukken, type Post, type Stuk, toAntwoorden } from '../../../shared/werkvormen/wisseling.ts';
import type { BriefRij, LezingRij, Wisselplaats } from '../database/brieven.ts';
import { nameSchrijver, type Schrijver } from '../database/schrijver.ts';
import type { Bewaarplaats, BewaarplaatsParts } from './bewaarplaats.ts';
import { cryptoRandom } from './toegang.ts';

/**
 * Letters that go from one code word to another. Who comes for a letter gets one then: nobody knows which code words
 * left, so nothing is given out to who does not come.
 */
export class Postkamer implements Bewaarplaats {
  readonly kring: string;
  readonly #parts: BewaarplaatsParts;
  readonly #plaats: Wisselplaats;

  constructor(parts: BewaarplaatsParts, rondeId: string) {
    this.#parts = parts;
    this.kring = nameKring(rondeId);
    this.#plaats = { bijeenkomstId: parts.bijeenkomstId, rondeId };
  }

  get isBegin(): boolean {
    return this.#wisseling.fase.soort === 'schrijven';
  }

  begin(schrijver: Schrijver): void {
    const { fase } = this.#wisseling;
    const naam = nameSchrijver(schrijver);
    const eigen = this.#findEigen(naam);
    if (fase.soort === 'beantwoorden') this.#giveBrief(naam, fase.beurt);
    if (fase.soort === 'lezen' && eigen === null) refuse('Met dit codewoord is geen brief geschreven.');
    if (fase.soort === 'schrijven' && eigen !== null && this.#listLezingen(eigen.id).length > 0)
      refuse('Je brief is al bij een lezer. Je kunt hem niet meer veranderen.');
  }

  vragen(schrijver: Schrijver): readonly InvoerVraag[] {
    return this.#wisseling.vragen(this.#findPost(nameSchrijver(schrijver)));
  }

  hasIngeleverd(schrijver: Schrijver): boolean {
    const { fase } = this.#wisseling;
    const naam = nameSchrijver(schrijver);
    if (fase.soort === 'beantwoorden')
      return this.#listInHand(naam, fase.beurt).some(({ tekst }) => tekst !== null);
    const eigen = this.#findEigen(naam);
    return fase.soort === 'schrijven' ? eigen !== null : (eigen?.inzicht ?? null) !== null;
  }

  save(schrijver: Schrijver, antwoorden: Antwoorden): () => void {
    const naam = nameSchrijver(schrijver);
    const { fase } = this.#wisseling;
    const stukken = listStukken(antwoorden);
    if (fase.soort === 'schrijven') return this.#saveBrief(naam, stukken[0]);
    if (fase.soort === 'beantwoorden') return this.#saveAntwoorden(naam, fase.beurt, stukken);
    return this.#saveInzicht(naam, stukken[0]?.tekst ?? '');
  }

  count(): { readonly in: number; readonly hoogstens: number } {
    const { fase } = this.#wisseling;
    const brieven = this.#brieven;
    const isIn = ({ schrijver, inzicht }: BriefRij): boolean =>
      fase.soort === 'lezen'
        ? inzicht !== null
        : fase.soort === 'schrijven' ||
          this.#lezingen.some(
            ({ lezer, beurt, tekst }) => lezer === schrijver && beurt === fase.beurt && tekst !== null,
          );
    return {
      in: brieven.filter(isIn).length,
      hoogstens: fase.soort === 'schrijven' ? Infinity : brieven.length,
    };
  }

  list(): Antwoorden[] {
    const lezingen = this.#lezingen;
    return this.#brieven.flatMap(({ id, tekst, isNietOpZaal, inzicht }): Antwoorden[] => {
      const antwoorden = lezingen.flatMap((lezing): Stuk[] =>
        lezing.briefId === id && lezing.tekst !== null
          ? // A number of its own, for the key; what was answered first is not what counts first.
            [
              {
                soort: 'antwoord',
                briefId: randomUUID(),
                tekst: lezing.tekst,
                isNietOpZaal: lezing.isNietOpZaal,
              },
            ]
          : [],
      );
      const brief: Stuk = { soort: 'brief', briefId: '', tekst, isNietOpZaal };
      const oogst: Stuk = { soort: 'inzicht', briefId: '', tekst: inzicht ?? '', isNietOpZaal: false };
      // Apart from the letter: whose insight it is stays unknown.
      return [
        toAntwoorden([brief, ...antwoorden.toSorted((a, b) => (a.briefId < b.briefId ? -1 : 1))]),
        ...(oogst.tekst === '' ? [] : [toAntwoorden([oogst])]),
      ];
    });
  }

  removeAll(): void {
    const { repos, bijeenkomstId, find, state } = this.#parts;
    repos.brieven.removeAll(this.#plaats);
    const ronde = state().rondes[this.#plaats.rondeId];
    const stappen = ronde === undefined ? [] : listStappen(ronde, find);
    for (const plek of [this.kring, ...stappen.map(({ id }) => `${this.kring}/${id}`)])
      repos.concepten.removeCodewoorden(bijeenkomstId, plek);
  }

  get #wisseling(): LopendeWisseling {
    const { state, plek, find } = this.#parts;
    return findWisseling(state(), plek, find) ?? refuse('Deze brievenwisseling is afgesloten.');
  }

  get #brieven(): BriefRij[] {
    return this.#parts.repos.brieven.listBrieven(this.#plaats);
  }

  get #lezingen(): LezingRij[] {
    return this.#parts.repos.brieven.listLezingen(this.#plaats);
  }

  #findEigen(naam: string): BriefRij | null {
    return this.#brieven.find(({ schrijver }) => schrijver === naam) ?? null;
  }

  #listLezingen(briefId: string): LezingRij[] {
    return this.#lezingen.filter((lezing) => lezing.briefId === briefId);
  }

  /** What somebody answers now: what waits for an answer, or else what they answered. */
  #listInHand(naam: string, beurt: number): LezingRij[] {
    const own = this.#lezingen.filter((lezing) => lezing.lezer === naam && lezing.beurt === beurt);
    const open = own.filter(({ tekst }) => tekst === null);
    return open.length > 0 ? open : own;
  }

  #findPost(naam: string): Post {
    const { fase } = this.#wisseling;
    const brieven = this.#brieven;
    const eigen = brieven.find(({ schrijver }) => schrijver === naam);
    const inHand = fase.soort === 'beantwoorden' ? this.#listInHand(naam, fase.beurt) : [];
    const isAfter = fase.soort === 'beantwoorden' && this.#hasAnswered(naam, fase.beurt);
    return {
      eigen:
        eigen === undefined
          ? null
          : {
              tekst: eigen.tekst,
              antwoorden: this.#listLezingen(eigen.id).flatMap(({ tekst }) =>
                tekst === null ? [] : [tekst],
              ),
            },
      ontvangen: inHand.map(({ briefId, tekst }) => ({
        id: briefId,
        tekst: brieven.find(({ id }) => id === briefId)?.tekst ?? '',
        isExtra: isAfter && tekst === null,
      })),
    };
  }

  #hasAnswered(naam: string, beurt: number): boolean {
    return this.#lezingen.some(
      (lezing) => lezing.lezer === naam && lezing.beurt === beurt && lezing.tekst !== null,
    );
  }

  /**
   * Gives somebody a letter when they have none. Who answered theirs gets one more when everyone who is there has had one
   * and letters are left, of people who went home.
   */
  #giveBrief(naam: string, beurt: number): void {
    const brieven = this.#brieven;
    const eigen = brieven.find(({ schrijver }) => schrijver === naam);
    if (eigen === undefined)
      refuse('Met dit codewoord is geen brief geschreven. Schrijf eerst een brief, of vraag de begeleider.');
    if (brieven.length < 2)
      refuse(
        'Er is nog geen brief van een ander. Voor een brievenwisseling zijn minstens twee brieven nodig.',
      );
    const now = this.#lezingen.filter((lezing) => lezing.beurt === beurt);
    const own = now.filter(({ lezer }) => lezer === naam);
    if (own.some(({ tekst }) => tekst === null)) return;
    const served = new Set(now.map(({ lezer }) => lezer));
    const isLeft = brieven.some(
      ({ id, schrijver }) => schrijver !== naam && !now.some(({ briefId }) => briefId === id),
    );
    if (own.length > 0 && !(isLeft && served.size >= this.#parts.aanwezig())) return;
    const bezet = new Map<string, number>();
    for (const { briefId } of now) bezet.set(briefId, (bezet.get(briefId) ?? 0) + 1);
    const briefId = kiesBrief({
      brieven,
      lezer: naam,
      lezers:
        own.length > 0
          ? []
          : brieven.map(({ schrijver }) => schrijver).filter((each) => each !== naam && !served.has(each)),
      gehad: this.#lezingen,
      bezet,
      random: cryptoRandom,
    });
    if (briefId === null) return;
    this.#saveLezing({ briefId, lezer: naam, beurt, tekst: null, isNietOpZaal: false });
  }

  #saveLezing(lezing: LezingRij): void {
    this.#parts.repos.brieven.saveLezing(this.#plaats, lezing);
  }

  #saveBrief(naam: string, stuk: Stuk | undefined): () => void {
    const { brieven } = this.#parts.repos;
    const eerder = this.#findEigen(naam);
    const { tekst, isNietOpZaal } = stuk ?? refuse('Je hebt nog niets opgeschreven. Schrijf eerst iets op.');
    brieven.saveBrief(this.#plaats, { id: eerder?.id ?? randomUUID(), schrijver: naam, tekst, isNietOpZaal });
    return () => {
      if (eerder === null) brieven.removeBrief(this.#plaats, naam);
      else brieven.saveBrief(this.#plaats, eerder);
    };
  }

  #saveAntwoorden(naam: string, beurt: number, stukken: readonly Stuk[]): () => void {
    const eerder = this.#listInHand(naam, beurt);
    for (const { briefId, tekst, isNietOpZaal } of stukken) {
      if (eerder.some((lezing) => lezing.briefId === briefId))
        this.#saveLezing({ briefId, lezer: naam, beurt, tekst, isNietOpZaal });
    }
    return () => {
      for (const lezing of eerder) this.#saveLezing(lezing);
    };
  }

  #saveInzicht(naam: string, inzicht: string): () => void {
    const { brieven } = this.#parts.repos;
    const eerder = this.#findEigen(naam)?.inzicht ?? null;
    brieven.saveInzicht(this.#plaats, naam, inzicht);
    return () => {
      brieven.saveInzicht(this.#plaats, naam, eerder);
    };
  }
}
