import type { Draft } from 'immer';
import type { z } from 'zod';
import type { Deelnemer, Id } from '../domain/bijeenkomst.ts';
import type { Groepje } from '../domain/groepjes.ts';
import type { Blok } from '../opbrengst/blokken.ts';
import type { PapierBlad } from '../papier/blad.ts';
import type { Aanbod, NeemOver } from './aanbod.ts';
import type { WerkvormInvoer } from './invoer-vraag.ts';

/** How people work in a stap. */
export type StapVorm = 'individueel' | 'tweetallen' | 'groepjes' | 'plenair';

/** One step of a werkvorm, as the facilitator and the room see it. */
export interface Stap {
  readonly id: string;
  readonly naam: string;
  readonly vorm: StapVorm;
  /** Default duration, and the short variant's. */
  readonly minuten: number;
  readonly minutenMin: number;
  /** Large on the zaal. */
  readonly opdracht: string;
  /** Regie only. */
  readonly aanwijzing: string;
  readonly vragen: readonly string[];
  readonly optioneel: boolean;
  /** What the zaal shows first in this stap; the facilitator can switch. */
  readonly zaal: 'opdracht' | 'bord';
}

/** What a werkvorm may know of the people around it: labels by id, and who is present. */
export interface People {
  readonly deelnemers: Readonly<Record<Id, Pick<Deelnemer, 'id' | 'naam' | 'rol'>>>;
  readonly aanwezig: readonly Id[];
}

/** What the zaal view is computed from besides the state. */
export interface ZaalContext extends People {
  readonly stapId: string;
  /** A thing that the facilitator put forward on the zaal (a chosen card, a question); transient, never stored. */
  readonly uitgelicht: string | null;
  /** The groepjes of the ronde, by the stap they were made in. */
  readonly groepjes?: Readonly<Record<string, readonly Groepje[]>>;
}

/** How an action is remembered. */
export interface ActieOmschrijving {
  /** Names what undo takes back: "kaartje verplaatst". */
  readonly naam: string;
  /** False for what a person handed in: nobody else takes that back. */
  readonly isOngedaanTeMaken: boolean;
  /** Actions with the same key that follow each other within seconds are one step of undo (typing in a field). */
  readonly sleutel?: string;
  /** Undoing what was done before this asks first: a vote that was opened or closed. */
  readonly isDrempel?: boolean;
}

/** A text that a person wrote, for the search index. `plek` is unique within the ronde and stable. */
export interface GeschrevenTekst {
  readonly plek: string;
  readonly tekst: string;
  /** The stap in which it is worked on: there a search opens. Without it the first stap with a board. */
  readonly stapId?: string;
}

/**
 * One werkvorm, whole: state, actions, what the audience may see, what remains. Everything is pure.
 * Type parameters: S the state (plain JSON), A the actions, Z what the zaal receives, O the options at the start.
 */
export interface Werkvorm<S, A extends { readonly type: string }, Z, O> {
  readonly id: string;
  /** Version of the state; a new one needs a branch in `parse` and a stored fixture of the old one. */
  readonly versie: number;
  readonly naam: string;
  readonly doel: string;
  readonly letOp: readonly string[];
  readonly bronvermelding: string;
  /** Schema of the options, and those a facilitator gets who just presses start. */
  readonly opties: z.ZodType<O>;
  readonly standaardOpties: O;
  initialState(opties: O): S;
  stappen(state: S): readonly Stap[];
  readonly acties: z.ZodType<A>;
  /** An immer recipe. Throws `DialoogtafelError` with a Dutch melding when the action does not fit the state. */
  reduce(draft: Draft<S>, actie: A): void;
  describe(actie: A, state: S): ActieOmschrijving;
  /** Reads stored state of this or an older version. Throws a ZodError when it is damaged. */
  parse(stored: unknown, versie: number): S;
  /** Strict: a field that is not in it cannot leave for the zaal. */
  readonly zaalSchema: z.ZodType<Z>;
  /** The board as the audience may see it in this stap; null when the stap has none. */
  zaal(state: S, context: ZaalContext): Z | null;
  /** Types of actions that the zaal may send while touch is switched on. */
  readonly zaalActies: readonly string[];
  /** How one person contributes on the invoer screen; without it nobody does. */
  readonly invoer?: WerkvormInvoer<S, A>;
  opbrengst(state: S, people: People): readonly Blok[];
  /** What another ronde can go on with, of this bijeenkomst or a later one. Never what is not public yet. */
  aanbod?(state: S): readonly Aanbod[];
  /** What of another ronde this werkvorm can go on with. */
  readonly neemOver?: NeemOver<S, A>;
  teksten(state: S): readonly GeschrevenTekst[];
  /**
   * What can be printed for this werkvorm, in the order in which it is offered; without it nothing. The kinds are in
   * `shared/papier/blad.ts`: cards and slips (`kaarten`), an empty board (`kwadrant`), a form or behaviour sheet
   * (`formulier`), ballots (`stembrief`), letter paper (`brief`), a filled table (`lijst`). Only what may lie open on a
   * table: never what somebody handed in unseen. A sheet for something that is not there yet is left out.
   */
  papier?(state: S, people: People): readonly PapierBlad[];
}

/** A werkvorm of which the types are not known at compile time: what the register holds and the frame works with. */
export type AnyWerkvorm = Werkvorm<unknown, { readonly type: string }, unknown, unknown>;

/**
 * Gives the same object, with its types checked against each other. What no compiler sees (that it reads back what it
 * wrote, and names each stap once) holds for all by `test/shared/werkvormen/register.test.ts`.
 */
export const defineWerkvorm = <S, A extends { readonly type: string }, Z, O>(
  werkvorm: Werkvorm<S, A, Z, O>,
): Werkvorm<S, A, Z, O> => werkvorm;

/** Forgets the types of a werkvorm for the register. The frame parses with the werkvorm's own schemas before use. */
export function eraseTypes<S, A extends { readonly type: string }, Z, O>(
  werkvorm: Werkvorm<S, A, Z, O>,
): AnyWerkvorm {
  // Whether the compiler sees that this fits depends on the order in which it measures the parts.
  const erased: unknown = werkvorm;
  return erased as AnyWerkvorm;
}
