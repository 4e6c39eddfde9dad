import { z } from 'zod';
import type { BijeenkomstState } from '../domain/bijeenkomst.ts';
import { type FindWerkvorm, type Plek, resolvePlek } from '../domain/programma.ts';
import { timerSchema } from '../domain/timer-schema.ts';
import { type Voortgang, voortgangSchema } from '../invoer/invoer-beeld.ts';
import type { People } from '../werkvormen/werkvorm.ts';
import type { Presentatie } from './presentatie.ts';
import { computeRondom, type Rondom, rondomInhoudSchema } from './rondom-beeld.ts';

const opmaak = {
  schaal: z.number(),
  papier: z.enum(['licht', 'donker']),
  /** How many have handed in, only while people do. */
  voortgang: voortgangSchema.exactOptional(),
};

/**
 * What the zaal receives, and all that it receives. Strict: a field that is not named here cannot leave the data
 * service. The `bord` is checked by the zaal schema of its werkvorm.
 */
export const zaalBeeldSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('neutraal'), ...opmaak }),
  z.strictObject({ soort: z.literal('zwart') }),
  z.strictObject({
    soort: z.literal('stap'),
    ...opmaak,
    titel: z.string(),
    opdracht: z.string(),
    vorm: z.enum(['individueel', 'tweetallen', 'groepjes', 'plenair']).nullable(),
    timer: timerSchema.nullable(),
    vlak: z.enum(['opdracht', 'bord']),
    bord: z.strictObject({ werkvorm: z.string(), rondeId: z.string(), beeld: z.unknown() }).nullable(),
    isAanraakbaar: z.boolean(),
  }),
  /** Something around the werkvormen that the facilitator put forward: bijdragen, groepjes, what was agreed, a photo. */
  z.strictObject({
    soort: z.literal('rondom'),
    ...opmaak,
    titel: z.string(),
    timer: timerSchema.nullable(),
    inhoud: rondomInhoudSchema,
  }),
]);
export type ZaalBeeld = z.infer<typeof zaalBeeldSchema>;
export type ZaalStapBeeld = Extract<ZaalBeeld, { soort: 'stap' }>;
export type ZaalRondomBeeld = Extract<ZaalBeeld, { soort: 'rondom' }>;

/** What the zaal may see besides the bijeenkomst itself. */
export interface Ernaast {
  /** How many have handed in, while people do. */
  readonly voortgang?: Voortgang | null;
  /** What was put forward of an earlier bijeenkomst. */
  readonly eerder?: Rondom | null;
}

/**
 * Computes what the zaal may see now. Black holds nothing of the bijeenkomst at all, neutral nothing but how many have
 * handed in (`voortgang`, only while people do); frozen is not a picture but the absence of sending, and the caller's.
 */
export function computeZaalBeeld(
  state: BijeenkomstState | null,
  presentatie: Presentatie,
  people: People,
  find: FindWerkvorm,
  { voortgang = null, eerder = null }: Ernaast = {},
): ZaalBeeld {
  const { schaal, papier } = presentatie;
  if (presentatie.isZwart) return { soort: 'zwart' };
  const shown = { schaal, papier, ...(voortgang === null ? {} : { voortgang }) };
  const plek = state === null ? null : resolvePlek(state, find, state.positie);
  if (presentatie.modus === 'neutraal' || state === null || plek === null)
    return { soort: 'neutraal', ...shown };
  const timer = presentatie.toontTimer && state.timer.duurMs > 0 ? state.timer : null;
  const rondom = eerder ?? computeRondom(state, plek, presentatie.uitgelicht, people, find);
  if (rondom !== null) return zaalBeeldSchema.parse({ soort: 'rondom', ...shown, timer, ...rondom });
  const bord = computeBord(plek, presentatie, people, find);
  return zaalBeeldSchema.parse({
    soort: 'stap',
    ...shown,
    ...describePlek(plek, state.leervraag),
    timer,
    vlak: bord === null ? 'opdracht' : 'bord',
    bord,
    isAanraakbaar: presentatie.isAanraakbaar && bord !== null,
  });
}

/** The words of a place: those of its stap, or of the onderdeel when it has none. */
function describePlek({ onderdeel, stap }: Plek, leervraag: string) {
  if (stap !== null) return { titel: stap.naam, opdracht: stap.opdracht, vorm: stap.vorm };
  // The leervraag is repeated in large type at the start: that is what the first onderdeel is for.
  const opdracht = onderdeel.soort === 'start' && leervraag !== '' ? leervraag : onderdeel.opdracht;
  return { titel: onderdeel.titel, opdracht, vorm: null };
}

// A board that is not shown is not sent either: hidden is what the zaal does not have.
function computeBord({ ronde, stap }: Plek, presentatie: Presentatie, people: People, find: FindWerkvorm) {
  if (ronde === null || stap === null || (presentatie.vlak ?? stap.zaal) !== 'bord') return null;
  const werkvorm = find(ronde.werkvorm);
  const context = {
    ...people,
    stapId: stap.id,
    uitgelicht: presentatie.uitgelicht,
    groepjes: ronde.groepjes,
  };
  const beeld = werkvorm.zaal(ronde.state, context);
  if (beeld === null) return null;
  return { werkvorm: werkvorm.id, rondeId: ronde.id, beeld: werkvorm.zaalSchema.parse(beeld) };
}
