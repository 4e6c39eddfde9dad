import type { ComponentType } from 'react';
import type { Sleep } from '../../shared/contract.ts';
import type { People, Stap } from '../../shared/werkvormen/werkvorm.ts';

/** An action inside a ronde, as the frame passes it on (the werkvorm's own schema checks it in the data service). */
export interface RondeActie {
  readonly type: string;
}

/** A drag as a board reports and hears it: unsaved, only so that the other screen sees the card move. */
export type SleepMelding = Omit<Sleep, 'rondeId'>;

/** What is dragged now in one ronde. Reporting is cheap for the caller: the channel throttles, and always sends an end. */
export interface SleepChannel {
  report(sleep: SleepMelding): void;
  /** Calls `listener` for every drag on the other screen in this ronde; gives the function that stops it. */
  subscribe(listener: (sleep: SleepMelding) => void): () => void;
}

/** What a werkvorm's regie screen gets from the frame. S is the state of the werkvorm, A its actions. */
export interface RegieProps<S, A extends RondeActie = RondeActie> {
  readonly state: S;
  readonly rondeId: string;
  readonly bijeenkomstId: string;
  /** The stap that the facilitator looks at, which need not be the one the room is in. */
  readonly stap: Stap;
  readonly people: People;
  /** Sends the action; true when it is committed, false when it was refused (the frame has then said why). */
  act(actie: A): Promise<boolean>;
  /** Id of what is put forward on the zaal; `useTonen` changes it. */
  readonly uitgelicht: string | null;
  readonly sleep: SleepChannel;
}

/** What a werkvorm's zaal screen gets. Z is the zaal view of the werkvorm. It fills the box it is put in. */
export interface ZaalProps<Z, A extends RondeActie = RondeActie> {
  readonly beeld: Z;
  readonly rondeId: string;
  readonly isAanraakbaar: boolean;
  /** Text size of the zaal, 1 is normal; the smallest text is 28 CSS px times this. */
  readonly schaal: number;
  act(actie: A): Promise<boolean>;
  readonly sleep: SleepChannel;
}

/** What the form gets with which a facilitator sets a werkvorm before it is added to the programma. O are the options. */
export interface OptiesProps<O> {
  readonly opties: O;
  onChange(opties: O): void;
}

/** The screens of one werkvorm in regie, as the frame renders them without knowing its types. */
export interface WerkvormScherm {
  readonly Regie: ComponentType<RegieProps<unknown>>;
  /** Its options, where there is something to choose; without it the werkvorm's standard options are used. */
  readonly Opties?: ComponentType<OptiesProps<unknown>>;
}

/** The screen of one werkvorm in the zaal, as the frame renders it without knowing its types. */
export type WerkvormZaal = ComponentType<ZaalProps<unknown>>;

/**
 * Forgets the types of a werkvorm's screens for the register. Safe because the data service parses the state and the
 * zaal view with the werkvorm's own schemas before a window gets them.
 */
export function eraseScherm<S, A extends RondeActie, O>(scherm: {
  readonly Regie: ComponentType<RegieProps<S, A>>;
  readonly Opties?: ComponentType<OptiesProps<O>>;
}): WerkvormScherm {
  return scherm as unknown as WerkvormScherm;
}

/** The same for its screen in the zaal. */
export function eraseZaal<Z, A extends RondeActie>(zaal: ComponentType<ZaalProps<Z, A>>): WerkvormZaal {
  return zaal as unknown as WerkvormZaal;
}
