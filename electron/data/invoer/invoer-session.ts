import { v7 } from 'uuid';
import { refuse } from '../../../shared/domain/errors.ts';
import { nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import {
  AL_INGELEVERD,
  isGeheim,
  listInleveraars,
  listInleveringen,
  listVragen,
} from '../../../shared/domain/invoer.ts';
import { type FindWerkvorm, listStappen } from '../../../shared/domain/programma.ts';
import type { InvoerBeeld, Voortgang } from '../../../shared/invoer/invoer-beeld.ts';
import {
  type Antwoorden,
  countItems,
  type InvoerVraag,
  kanErbij,
  keepAntwoorden,
  MAX_ITEMS,
} from '../../../shared/werkvormen/invoer-vraag.ts';
import type { People } from '../../../shared/werkvormen/werkvorm.ts';
import type { BijeenkomstSession, Change } from '../bijeenkomst-session.ts';
import type { Repositories } from '../database/repositories.ts';
import type { Schrijver } from '../database/schrijver.ts';
import type { Bewaarplaats } from './bewaarplaats.ts';
import type { InvoerOpdracht } from './afscherming.ts';
import { countGeheim, makeGeheim, refuseTooMany } from './geheime-inzendingen.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';
import type { Toegang } from './toegang.ts';

/** The turn of one person. */
interface Beurt {
  readonly schrijver: Schrijver;
  readonly antwoorden: Antwoorden;
  /** Set once it is handed in: what taking it back needs. */
  readonly ingeleverd:
    | { readonly soort: 'metNaam'; readonly revisie: number }
    /** Only as long as this turn lasts is it known which row was theirs. */
    | { readonly soort: 'geheim'; readonly revisie: number; readonly rij: Schrijver }
    | { readonly soort: 'zonderNaam'; readonly takeBack: () => void }
    | null;
}

/** How many things are handed in, and whether beside what was handed in before. */
interface Wijze {
  readonly aantal: number;
  readonly isErbij: boolean;
}

/** What the invoer session works with. */
export interface InvoerParts {
  readonly repos: Repositories;
  readonly session: BijeenkomstSession;
  readonly find: FindWerkvorm;
  readonly people: () => People;
  readonly toegang: Toegang;
  /** Where what has no name waits. */
  readonly bewaarplaats: Bewaarplaats;
  readonly now: () => number;
  /** Is told when somebody's words are done on the invoer screen: nothing of them may stay there. */
  readonly onWoordenWeg: () => void;
}

/**
 * People handing in one after the other at one plek. It knows whose turn it is; the invoer screen only ever gets and
 * changes what belongs to that turn. A turn is not kept over a restart: who goes on then says their word.
 */
export class InvoerSession {
  readonly opdracht: InvoerOpdracht;
  readonly #parts: InvoerParts;
  readonly #plek: string;
  #beurt: Beurt | null = null;

  constructor(opdracht: InvoerOpdracht, parts: InvoerParts) {
    this.opdracht = opdracht;
    this.#parts = parts;
    this.#plek = nameInvoerPlek(opdracht.plek);
  }

  /** Whether it is somebody's turn. */
  get isBezig(): boolean {
    return this.#beurt !== null;
  }

  /** How many of those who are there have handed in. */
  get voortgang(): Voortgang {
    const { aanwezig } = this.#parts.people();
    if (this.#isGeheim) return countGeheim(this.#parts, this.opdracht.plek);
    if (!this.opdracht.isZonderNaam) {
      const ingeleverd = this.#listIngeleverd();
      return { in: aanwezig.filter((id) => ingeleverd.has(id)).length, van: aanwezig.length };
    }
    const { in: count, hoogstens } = this.#parts.bewaarplaats.count();
    return { in: count, van: Math.max(count, Math.min(aanwezig.length, hoogstens ?? Infinity)) };
  }

  /** What the invoer screen may show now. */
  describe(heeftCode: boolean): InvoerBeeld {
    const titel = this.#nameStap();
    if (this.#beurt === null) {
      const nobody = { titel, voortgang: this.voortgang, heeftCode };
      return this.opdracht.isZonderNaam
        ? { soort: 'zonderNaam', ...nobody, isBegin: this.#parts.bewaarplaats.isBegin }
        : { soort: 'namen', ...nobody, personen: this.#listPersonen(), isGeheim: this.#isGeheim };
    }
    const { schrijver, antwoorden, ingeleverd } = this.#beurt;
    const naam = schrijver.soort === 'deelnemer' ? this.#findNaam(schrijver.id) : null;
    if (ingeleverd !== null) return { soort: 'ingeleverd', naam, voortgang: this.voortgang };
    const isOpnieuw = this.#hasIngeleverd(schrijver);
    return { soort: 'schrijven', naam, titel, vragen: [...this.#listVragen()], antwoorden, isOpnieuw };
  }

  /** Begins the turn of a deelnemer. Throws `DialoogtafelError` when the word is wrong or it is somebody's turn. */
  startBeurt(deelnemerId: string, woord: string): void {
    this.#refuseWhileBezig();
    if (this.opdracht.isZonderNaam) refuse('Hier lever je in zonder naam.');
    if (!this.#parts.people().aanwezig.includes(deelnemerId))
      refuse('Deze deelnemer is er niet. Vraag de begeleider.');
    if (this.#isGeheim && this.#listIngeleverd().has(deelnemerId)) refuse(AL_INGELEVERD);
    this.#begin(this.#parts.toegang.enter(deelnemerId, woord));
  }

  /** The same without a name: gives the code word, a new one when '' is asked with. */
  startBeurtZonderNaam(codewoord: string): string {
    this.#refuseWhileBezig();
    if (!this.opdracht.isZonderNaam) refuse('Hier lever je in met je naam.');
    if (codewoord.trim() !== '') {
      this.#begin(this.#parts.toegang.enterCodewoord(codewoord, this.#parts.bewaarplaats.isBegin));
      return codewoord;
    }
    if (!this.#parts.bewaarplaats.isBegin)
      refuse('Hier ga je verder met het codewoord dat je bij het schrijven kreeg.');
    const given = this.#parts.toegang.giveCodewoord();
    this.#begin(given.schrijver);
    return given.codewoord;
  }

  /** Keeps what was written so far. Without words nothing is kept, but a code word stays good while its turn lasts. */
  saveConcept(antwoorden: Antwoorden): void {
    const beurt = this.#requireSchrijver();
    const kept = keepAntwoorden(this.#listVragen(), antwoorden);
    const isKept = Object.keys(kept).length > 0 || beurt.schrijver.soort === 'codewoord';
    this.#parts.repos.transaction(() => {
      if (isKept) this.#saveConcept(beurt.schrijver, kept);
      else this.#removeConcept(beurt.schrijver);
    });
    this.#beurt = { ...beurt, antwoorden: kept };
  }

  /**
   * Hands in, `alsErbij` beside what this person handed in here before, where that can be; else in place of it. Gives what
   * changed in the bijeenkomst; null when it waits without a name until it is shown.
   */
  handIn(antwoorden: Antwoorden, alsErbij = false): Change | null {
    const { schrijver } = this.#requireSchrijver();
    const vragen = this.#listVragen();
    const kept = keepAntwoorden(vragen, antwoorden);
    const isErbij = alsErbij && kanErbij(vragen) && this.#hasIngeleverd(schrijver);
    refuseIncomplete(vragen, kept, isErbij);
    const aantal = countItems(vragen, kept);
    const eerder = isErbij ? this.#countEerder(schrijver) : 0;
    if (aantal + eerder > MAX_ITEMS)
      refuse(
        `Dat zijn ${String(aantal + eerder)} regels; er passen er ${String(MAX_ITEMS)}. Kies de belangrijkste.`,
      );
    const change = this.#store(schrijver, kept, { aantal, isErbij });
    this.#parts.repos.shred();
    this.#parts.onWoordenWeg();
    return change;
  }

  /** Takes back what was just handed in: all is as it was before, and the words are on the screen again. */
  takeBack(woord: string): Change | null {
    const beurt = this.#beurt;
    if (beurt === null || beurt.ingeleverd === null) refuse('Er is niets om terug te nemen.');
    const { schrijver, antwoorden, ingeleverd } = beurt;
    this.#parts.toegang.prove(schrijver, woord);
    const { repos, session, now } = this.#parts;
    const restore = (): void => {
      this.#saveConcept(schrijver, antwoorden);
    };
    let change: Change | null = null;
    if (ingeleverd.soort === 'metNaam') change = session.revert(ingeleverd.revisie, now(), restore);
    else if (ingeleverd.soort === 'geheim')
      change = session.revert(ingeleverd.revisie, now(), () => {
        restore();
        repos.inzendingen.remove(this.opdracht.bijeenkomstId, this.#plek, ingeleverd.rij);
      });
    else
      repos.transaction(() => {
        restore();
        ingeleverd.takeBack();
      });
    this.#beurt = { schrijver, antwoorden, ingeleverd: null };
    return change;
  }

  /** Ends the turn. What was written and not handed in waits for its writer. */
  endBeurt(): void {
    const beurt = this.#beurt;
    if (beurt === null) return;
    if (beurt.ingeleverd === null) {
      const isEmpty = Object.keys(beurt.antwoorden).length === 0;
      if (isEmpty && !this.#hasIngeleverd(beurt.schrijver))
        this.#parts.repos.transaction(() => {
          this.#removeConcept(beurt.schrijver);
        });
      this.#parts.onWoordenWeg();
    }
    this.#beurt = null;
  }

  #begin(schrijver: Schrijver): void {
    const { bijeenkomstId } = this.opdracht;
    // Refuses here, before anybody's turn begins, when there is nothing for them.
    if (schrijver.soort === 'deelnemer') this.#listVragenVan(schrijver);
    else
      this.#parts.repos.transaction(() => {
        this.#parts.bewaarplaats.begin(schrijver);
      });
    const antwoorden = this.#parts.repos.concepten.find(bijeenkomstId, this.#plek, schrijver) ?? {};
    this.#beurt = { schrijver, antwoorden, ingeleverd: null };
  }

  #store(schrijver: Schrijver, antwoorden: Antwoorden, wijze: Wijze): Change | null {
    if (schrijver.soort !== 'deelnemer') return this.#handInZonderNaam(schrijver, antwoorden, wijze.isErbij);
    if (this.#isGeheim) return this.#handInGeheim(schrijver, antwoorden);
    return this.#handInMetNaam(schrijver, antwoorden, wijze);
  }

  /** How many things this person handed in here with their name; what waits without one is counted where it waits. */
  #countEerder(schrijver: Schrijver): number {
    if (schrijver.soort !== 'deelnemer') return 0;
    const inleveringen = listInleveringen(this.#parts.session.state, this.opdracht.plek);
    return inleveringen.find(({ deelnemerId }) => deelnemerId === schrijver.id)?.items.length ?? 0;
  }

  /** That they handed in goes with their name into the log; what it is, apart and without. */
  #handInGeheim(schrijver: Schrijver & { soort: 'deelnemer' }, antwoorden: Antwoorden): Change | null {
    const { repos, session, now } = this.#parts;
    const { plek, bijeenkomstId } = this.opdracht;
    refuseTooMany(this.#parts, plek);
    const rij = makeGeheim();
    const actie = { type: 'geheimIngeleverd', id: v7(), plek, deelnemerId: schrijver.id } as const;
    const change = session.applyInvoer(actie, now(), () => {
      repos.inzendingen.save(bijeenkomstId, this.#plek, rij, antwoorden);
      this.#removeConcept(schrijver);
    });
    this.#beurt = { schrijver, antwoorden, ingeleverd: { soort: 'geheim', revisie: session.revisie, rij } };
    return change;
  }

  #handInMetNaam(
    schrijver: Schrijver & { soort: 'deelnemer' },
    antwoorden: Antwoorden,
    { aantal, isErbij }: Wijze,
  ): Change | null {
    const { session, now } = this.#parts;
    const { plek } = this.opdracht;
    const ids = Array.from({ length: aantal }, () => v7());
    const change = session.applyInvoer(
      { type: 'ingeleverd', id: v7(), plek, deelnemerId: schrijver.id, antwoorden, ids, isErbij },
      now(),
      () => {
        this.#removeConcept(schrijver);
      },
    );
    this.#beurt = { schrijver, antwoorden, ingeleverd: { soort: 'metNaam', revisie: session.revisie } };
    return change;
  }

  #handInZonderNaam(schrijver: Schrijver, antwoorden: Antwoorden, isErbij: boolean): null {
    const { repos, bewaarplaats } = this.#parts;
    const takeBack = repos.transaction(() => {
      this.#removeConcept(schrijver);
      return bewaarplaats.save(schrijver, antwoorden, isErbij);
    });
    this.#beurt = { schrijver, antwoorden, ingeleverd: { soort: 'zonderNaam', takeBack } };
    return null;
  }

  #saveConcept(schrijver: Schrijver, antwoorden: Antwoorden): void {
    this.#parts.repos.concepten.save(this.opdracht.bijeenkomstId, this.#plek, schrijver, antwoorden);
  }

  #removeConcept(schrijver: Schrijver): void {
    this.#parts.repos.concepten.remove(this.opdracht.bijeenkomstId, this.#plek, schrijver);
  }

  #requireSchrijver(): Beurt {
    if (this.#beurt === null || this.#beurt.ingeleverd !== null)
      refuse('Het is nu niemands beurt. Kies eerst wie je bent.');
    return this.#beurt;
  }

  #refuseWhileBezig(): void {
    if (this.#beurt !== null) refuse('Er is nog iemand bezig. Rond dat eerst af.');
  }

  get #isGeheim(): boolean {
    return isGeheim(this.#parts.session.state, this.opdracht.plek, this.#parts.find);
  }

  #listVragen(): readonly InvoerVraag[] {
    const schrijver = this.#beurt?.schrijver;
    return schrijver === undefined ? [] : this.#listVragenVan(schrijver);
  }

  #listVragenVan(schrijver: Schrijver): readonly InvoerVraag[] {
    if (schrijver.soort === 'codewoord') return this.#parts.bewaarplaats.vragen(schrijver);
    return listVragen(this.#parts.session.state, this.opdracht.plek, this.#parts.find, schrijver.id);
  }

  #listIngeleverd(): ReadonlySet<string> {
    return new Set(listInleveraars(this.#parts.session.state, this.opdracht.plek));
  }

  #hasIngeleverd(schrijver: Schrijver): boolean {
    if (schrijver.soort === 'deelnemer') return this.#listIngeleverd().has(schrijver.id);
    return this.#parts.bewaarplaats.hasIngeleverd(schrijver);
  }

  #listPersonen() {
    const { deelnemers, aanwezig } = this.#parts.people();
    const ingeleverd = this.#listIngeleverd();
    const metWoord = new Set(this.#parts.repos.woorden.list(this.opdracht.bijeenkomstId));
    return aanwezig.map((id) => ({
      id,
      naam: deelnemers[id]?.naam ?? '',
      rol: deelnemers[id]?.rol ?? '',
      isIngeleverd: ingeleverd.has(id),
      heeftWoord: metWoord.has(id),
    }));
  }

  #findNaam(deelnemerId: string): string {
    return this.#parts.people().deelnemers[deelnemerId]?.naam ?? '';
  }

  #nameStap(): string {
    const { state } = this.#parts.session;
    const { onderdeelId, rondeId, stapId } = this.opdracht.plek;
    const ronde = rondeId === null ? undefined : state.rondes[rondeId];
    const stappen = ronde === undefined ? [] : listStappen(ronde, this.#parts.find);
    return stappen.find(({ id }) => id === stapId)?.naam ?? state.onderdelen[onderdeelId]?.titel ?? '';
  }
}
