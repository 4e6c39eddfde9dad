import { z } from 'zod';
import { leeg, request } from './contract-define.ts';
import { idSchema } from './domain/basis.ts';
import { invoerPlekSchema } from './domain/inlevering.ts';
import { invoerBeeldSchema } from './invoer/invoer-beeld.ts';
import { antwoordenSchema } from './werkvormen/invoer-vraag.ts';

const revisie = z.number().int().min(0);

/** A word or a code as it is typed; how long it must be, the service says in a sentence. */
const geheim = z.string().max(200);

const invoerStandSchema = z.strictObject({
  /** What was handed in without names and is not shown yet, by the name of its plek. */
  wachtend: z.array(z.strictObject({ plek: z.string(), aantal: z.number().int() })),
  /** Deelnemers who have chosen a word for the invoer screen. */
  metWoord: z.array(idSchema),
  /** Whether regie has a code. */
  heeftCode: z.boolean(),
});
export type InvoerStand = z.infer<typeof invoerStandSchema>;

/**
 * Closing regie, and what one person may do on the invoer screen. While regie is closed it may ask nothing and is told
 * nothing.
 */
export const invoerRequests = {
  // Invoer and slot. While one of them is there, regie is closed: it may ask nothing and is told nothing.
  startInvoer: request(
    z.strictObject({ bijeenkomstId: idSchema, plek: invoerPlekSchema, isZonderNaam: z.boolean() }),
    leeg,
  ),
  lockRegie: request(leeg, leeg),
  /** Ends invoer or slot: regie opens. */
  openRegie: request(z.strictObject({ code: geheim }), leeg),
  getInvoerStand: request(leeg, invoerStandSchema),
  /** Sets the code of regie, or takes it away (null). `huidige` is the code there is now, '' when there is none. */
  setRegieCode: request(z.strictObject({ code: geheim.nullable(), huidige: geheim }), leeg),
  removeInlevering: request(
    z.strictObject({ bijeenkomstId: idSchema, id: idSchema }),
    z.strictObject({ revisie }),
  ),
  /** For who forgot their word: it goes, and with it what they were writing. */
  removeInvoerWoord: request(z.strictObject({ bijeenkomstId: idSchema, deelnemerId: idSchema }), leeg),
  /** Puts what was handed in without names with the rest. The code words are gone then. */
  showInzendingen: request(
    z.strictObject({ bijeenkomstId: idSchema, plek: invoerPlekSchema }),
    z.strictObject({ revisie }),
  ),
  /** Hands in for somebody who filled it in on paper, where what is handed in is secret. */
  handInPapier: request(
    z.strictObject({ bijeenkomstId: idSchema, plek: invoerPlekSchema, antwoorden: antwoordenSchema }),
    leeg,
  ),
  /** Brings what was secret into the bijeenkomst, shuffled and without authors. */
  closeInzendingen: request(
    z.strictObject({ bijeenkomstId: idSchema, plek: invoerPlekSchema }),
    z.strictObject({ revisie }),
  ),
  /** Throws away what is secret and was not closed; there is no way back. */
  discardInzendingen: request(
    z.strictObject({ bijeenkomstId: idSchema, plek: invoerPlekSchema }),
    z.strictObject({ revisie }),
  ),
  getInvoer: request(leeg, invoerBeeldSchema),
  /** Begins the turn of somebody: with a word that they choose now, or with the one they chose before. */
  startBeurt: request(z.strictObject({ deelnemerId: idSchema, woord: geheim }), leeg),
  /** Begins a turn without a name: with a new code word ('' asks for one), or with one that was given before. */
  startBeurtZonderNaam: request(
    z.strictObject({ codewoord: geheim }),
    z.strictObject({ codewoord: z.string() }),
  ),
  /** Keeps what the person whose turn it is has written so far. */
  saveConcept: request(z.strictObject({ antwoorden: antwoordenSchema }), leeg),
  /** Hands in; with `isErbij` beside what the same person handed in here before, else in place of it. */
  handIn: request(
    z.strictObject({ antwoorden: antwoordenSchema, isErbij: z.boolean().exactOptional() }),
    leeg,
  ),
  /** Right after handing in, with the own word: as it was before. */
  takeBack: request(z.strictObject({ woord: geheim }), leeg),
  /** The person is done, or goes on later: the laptop goes on. */
  endBeurt: request(leeg, leeg),
} as const;
