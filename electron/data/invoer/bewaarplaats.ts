import type { BijeenkomstState } from '../../../shared/domain/bijeenkomst.ts';
import { type InvoerPlek, nameInvoerPlek } from '../../../shared/domain/inlevering.ts';
import { refuse } from '../../../shared/domain/errors.ts';
import { findWisseling, listVragen } from '../../../shared/domain/invoer.ts';
import type { FindWerkvorm } from '../../../shared/domain/programma.ts';
import { splitRegels } from '../../../shared/domain/tekst.ts';
import {
  type Antwoorden,
  antwoordenSchema,
  type InvoerVraag,
  MAX_ITEMS,
} from '../../../shared/werkvormen/invoer-vraag.ts';
import type { Repositories } from '../database/repositories.ts';
import type { Schrijver } from '../database/schrijver.ts';
import { Postkamer } from './postkamer.ts';

/** Where what is handed in without a name waits. Everything that writes must be called within a transaction. */
export interface Bewaarplaats {
  /** Where a code word is good: the hashes of its code words are of this place. */
  readonly kring: string;
  /** Whether who has no code word can begin here. */
  readonly isBegin: boolean;
  /** Somebody begins their turn. Throws `DialoogtafelError` when there is nothing for them, and says why. */
  begin(schrijver: Schrijver): void;
  vragen(schrijver: Schrijver): readonly InvoerVraag[];
  hasIngeleverd(schrijver: Schrijver): boolean;
  /**
   * Keeps what is handed in, in place of an earlier one, or where that can be beside it (`isErbij`). Gives what takes it
   * back. Throws `DialoogtafelError` when it is too much.
   */
  save(schrijver: Schrijver, antwoorden: Antwoorden, isErbij: boolean): () => void;
  /** How many handed in; and of how many at most, where that is known. */
  count(): { readonly in: number; readonly hoogstens: number | null };
  /** What everyone handed in, in an order that says nothing. */
  list(): Antwoorden[];
  removeAll(): void;
}

/** What a place for what has no name is made from. */
export interface BewaarplaatsParts {
  readonly repos: Repositories;
  readonly find: FindWerkvorm;
  readonly state: () => BijeenkomstState;
  readonly bijeenkomstId: string;
  readonly plek: InvoerPlek;
  /** How many are there. */
  readonly aanwezig: () => number;
}

/** The place for what is handed in here without a name: letters go from one to another, all else just waits. */
export function openBewaarplaats(parts: BewaarplaatsParts): Bewaarplaats {
  const { rondeId } = parts.plek;
  return rondeId !== null && findWisseling(parts.state(), parts.plek, parts.find) !== null
    ? new Postkamer(parts, rondeId)
    : openInzendingen(parts);
}

function openInzendingen({ repos, find, state, bijeenkomstId, plek }: BewaarplaatsParts): Bewaarplaats {
  const { inzendingen, concepten } = repos;
  const naam = nameInvoerPlek(plek);
  return {
    kring: naam,
    isBegin: true,
    begin: () => undefined,
    vragen: () => listVragen(state(), plek, find),
    hasIngeleverd: (schrijver) => inzendingen.find(bijeenkomstId, naam, schrijver) !== null,
    save(schrijver, antwoorden, isErbij) {
      const eerder = inzendingen.find(bijeenkomstId, naam, schrijver);
      const alles = isErbij && eerder !== null ? addRegels(eerder, antwoorden) : antwoorden;
      inzendingen.save(bijeenkomstId, naam, schrijver, alles);
      return () => {
        if (eerder === null) inzendingen.remove(bijeenkomstId, naam, schrijver);
        else inzendingen.save(bijeenkomstId, naam, schrijver, eerder);
      };
    },
    count: () => ({
      in: inzendingen.count(bijeenkomstId).find((each) => each.plek === naam)?.aantal ?? 0,
      hoogstens: null,
    }),
    list: () => inzendingen.list(bijeenkomstId, naam),
    removeAll() {
      inzendingen.removeAll(bijeenkomstId, naam);
      concepten.removeCodewoorden(bijeenkomstId, naam);
    },
  };
}

/** The lines of both, for each question. */
function addRegels(eerder: Antwoorden, erbij: Antwoorden): Antwoorden {
  const alles = { ...eerder };
  for (const [id, regels] of Object.entries(erbij)) {
    const vorige = eerder[id];
    alles[id] = vorige === undefined ? regels : `${vorige}\n${regels}`;
  }
  const aantal = Object.values(alles).reduce((sum, regels) => sum + splitRegels(regels).length, 0);
  if (aantal > MAX_ITEMS || !antwoordenSchema.safeParse(alles).success)
    refuse('Dat is samen meer dan er past. Kies de belangrijkste.');
  return alles;
}
